using GenerativeModels.Numerics;
using GenerativeModels.Testing;
using static TorchSharp.torch;

namespace GenerativeModels.Datasets.Tests;

public class TravelSurveyTests
{
    [Fact]
    public void The_file_is_what_the_generator_writes_byte_by_byte()
    {
        var written = new StringWriter();
        TravelSurvey.Write(TravelSurvey.Generate(TravelSurvey.People, new SeededRandom(TravelSurvey.Seed)), written);

        using Stream? stream = typeof(TravelSurvey).Assembly.GetManifestResourceStream("travel-survey.csv");
        using var reader = new StreamReader(stream!);
        Assert.Equal(reader.ReadToEnd(), written.ToString());
    }

    [Fact]
    public void Has_600_people_who_answered_eight_questions()
    {
        SurveyAnswers survey = TravelSurvey.Load();

        Assert.Equal([600L, 8], survey.Answers.shape);
        Assert.Equal([600L], survey.Classes.shape);
        Assert.Equal((ScalarType.Int64, ScalarType.Int64), (survey.Answers.dtype, survey.Classes.dtype));
        Assert.All(survey.Answers.ToDoubles(), answer => Assert.InRange(answer, -1, 3));
        Assert.Equal([0, 1, 2], survey.Classes.ToDoubles().Distinct().Order());
    }

    [Fact]
    public void Is_a_fresh_copy_each_time()
    {
        TravelSurvey.Load().Answers.zero_();

        Assert.NotEqual(0, TravelSurvey.Load().Answers.abs().sum().item<long>());
    }

    [Fact]
    public void The_model_is_made_of_distributions()
    {
        Guard.Distribution(TravelSurvey.Weights.ToDoubles());
        Assert.All(TravelSurvey.AnswerProbs.ToDoubles().Chunk(4), row => Guard.Distribution(row));
        Assert.All(TravelSurvey.SkipProbs.ToDoubles(), p => Guard.Probability(p));
        Assert.All(TravelSurvey.Questions, question => Assert.Equal(4, question.Answers.Distinct().Count()));
        Assert.Equal(TravelSurvey.Weights.shape[0], TravelSurvey.ClassNames.Count);
    }

    // The first question depends on the class alone, and nobody skips it; every other one is answered or skipped independently, given class and first answer.
    [Fact]
    public void Many_people_answer_and_skip_as_the_model_says()
    {
        const int Count = 20_000;
        SurveyAnswers survey = TravelSurvey.Generate(Count, new SeededRandom(1));
        double[][] answers = [.. survey.Answers.ToDoubles().Chunk(8)];
        double[] classes = survey.Classes.ToDoubles(), weights = TravelSurvey.Weights.ToDoubles(), probs = TravelSurvey.AnswerProbs.ToDoubles(), skips = TravelSurvey.SkipProbs.ToDoubles();

        for (int k = 0; k < 3; k++)
        {
            double[][] members = [.. answers.Where((_, n) => classes[n] == k)];
            Near(weights[k], members.Length, Count);
            for (int d = 0; d < 8; d++)
                for (int v = 0; v < 4; v++) Near(probs[(k * 8 + d) * 4 + v], members.Count(row => row[d] == v), members.Count(row => row[d] >= 0));
        }

        for (int distance = 0; distance < 4; distance++)
        {
            double[][] those = [.. answers.Where(row => row[0] == distance)];
            for (int d = 0; d < 8; d++) Near(skips[distance * 8 + d], those.Count(row => row[d] < 0), those.Length);
        }
    }

    // What makes it worth the trouble: leaving out everybody who skipped a question would find too many cyclists.
    [Fact]
    public void People_who_answered_everything_are_not_like_the_others()
    {
        SurveyAnswers survey = TravelSurvey.Load();
        double[][] answers = [.. survey.Answers.ToDoubles().Chunk(8)];
        double[] classes = survey.Classes.ToDoubles(), complete = [.. classes.Where((_, n) => answers[n].All(answer => answer >= 0))];

        Assert.InRange(complete.Length, 250, 400);
        Assert.True(complete.Count(k => k == 0) / (double)complete.Length > classes.Count(k => k == 0) / 600.0 + 0.1);
    }

    [Fact]
    public void Nobody_is_refused_by_name() =>
        Assert.StartsWith("count must be in", Assert.Throws<ArgumentOutOfRangeException>(() => TravelSurvey.Generate(0, new SeededRandom(1))).Message);

    private static void Near(double p, int successes, int n)
    {
        (double least, double most) = FiniteSampleBounds.ChernoffRange(p, n);
        Assert.InRange((double)successes / n, least, most);
    }
}
