namespace GenerativeModels.Datasets;

public static partial class TravelSurvey
{
    private const int AnswersPerQuestion = 4;

    /// <summary>What the three classes of people are called.</summary>
    public static IReadOnlyList<string> ClassNames { get; } = ["cyclists", "rail commuters", "drivers"];

    /// <summary>The eight questions, each with four answers.</summary>
    public static IReadOnlyList<SurveyQuestion> Questions { get; } =
    [
        new("distance", "How far from the university do you live?", ["less than 3 km", "3 to 10 km", "10 to 30 km", "more than 30 km"]),
        new("means", "How do you usually come?", ["by bicycle or on foot", "by bus or tram", "by train", "by car"]),
        new("bicycle", "How often do you ride a bicycle?", ["every day", "every week", "now and then", "never"]),
        new("car", "Can you use a car?", ["my own", "my family's", "a shared one", "no"]),
        new("ticket", "Which ticket do you have?", ["a pass for the term", "a monthly pass", "single tickets", "none"]),
        new("pastime", "What do you mostly do on the way?", ["listen to music", "read or study", "talk with others", "watch the traffic"]),
        new("rain", "What do you do when it rains?", ["come as always", "take the bus or train", "take a car", "stay at home"]),
        new("cost", "What do your journeys cost in a month?", ["nothing", "less than 20 euros", "20 to 60 euros", "more than 60 euros"]),
    ];

    private static readonly double[] ClassWeights = [0.45, 0.35, 0.2];

    // Class by class, question by question.
    private static readonly double[][][] Probabilities =
    [
        [
            [0.60, 0.35, 0.04, 0.01],
            [0.80, 0.15, 0.03, 0.02],
            [0.75, 0.15, 0.08, 0.02],
            [0.05, 0.15, 0.30, 0.50],
            [0.25, 0.05, 0.30, 0.40],
            [0.35, 0.05, 0.15, 0.45],
            [0.55, 0.35, 0.03, 0.07],
            [0.60, 0.25, 0.10, 0.05],
        ],
        [
            [0.05, 0.20, 0.40, 0.35],
            [0.03, 0.30, 0.65, 0.02],
            [0.05, 0.25, 0.45, 0.25],
            [0.10, 0.35, 0.15, 0.40],
            [0.75, 0.18, 0.05, 0.02],
            [0.45, 0.40, 0.13, 0.02],
            [0.60, 0.25, 0.05, 0.10],
            [0.05, 0.20, 0.60, 0.15],
        ],
        [
            [0.05, 0.25, 0.45, 0.25],
            [0.02, 0.05, 0.08, 0.85],
            [0.03, 0.12, 0.40, 0.45],
            [0.75, 0.20, 0.04, 0.01],
            [0.10, 0.03, 0.27, 0.60],
            [0.50, 0.01, 0.09, 0.40],
            [0.70, 0.03, 0.25, 0.02],
            [0.02, 0.08, 0.30, 0.60],
        ],
    ];

    // By the answer to the first question: who lives far away answers on the way, and has to get off before the end. Nobody likes to tell what it costs.
    private static readonly double[][] Skips =
    [
        [0, 0.02, 0.02, 0.03, 0.03, 0.04, 0.04, 0.12],
        [0, 0.02, 0.02, 0.03, 0.04, 0.06, 0.06, 0.15],
        [0, 0.03, 0.05, 0.08, 0.10, 0.14, 0.18, 0.28],
        [0, 0.05, 0.10, 0.15, 0.20, 0.28, 0.35, 0.45],
    ];
}
