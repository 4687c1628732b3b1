using GenerativeModels.Numerics;
using static TorchSharp.torch;

namespace GenerativeModels.Datasets;

/// <summary>
/// How 600 students come to their university: an invented survey of eight questions, some of them skipped, drawn from a latent class model that is known
/// (data/survey/README.md).
/// </summary>
public static partial class TravelSurvey
{
    /// <summary>How a question without an answer is written.</summary>
    public const long Missing = -1;

    /// <summary>The people of the file.</summary>
    public const int People = 600;

    /// <summary>The seed that the file was made with.</summary>
    public const long Seed = 1971;

    private const string FileName = "travel-survey.csv";

    /// <summary>The names of the file's columns: the questions', and class.</summary>
    public static IReadOnlyList<string> Columns => [.. Questions.Select(question => question.Name), "class"];

    /// <summary>π: the share of each class, [3], float64.</summary>
    public static Tensor Weights => ClassWeights.ToArray().ToTensor(ClassWeights.Length);

    /// <summary>θ: the probability of each answer to each question in each class, [3, 8, 4], float64.</summary>
    public static Tensor AnswerProbs => Probabilities.SelectMany(rows => rows).SelectMany(row => row).ToArray()
        .ToTensor(ClassWeights.Length, Questions.Count, AnswersPerQuestion);

    /// <summary>How often a question is skipped, given the answer to the first one: [4, 8], float64. The first question is never skipped.</summary>
    public static Tensor SkipProbs => Skips.SelectMany(row => row).ToArray().ToTensor(AnswersPerQuestion, Questions.Count);

    /// <summary>The committed file: 600 people.</summary>
    public static SurveyAnswers Load()
    {
        using TextReader reader = EmbeddedFile.Open(FileName);
        Tensor table = NumberTable.Read(reader, FileName, Columns).to_type(ScalarType.Int64);
        return new SurveyAnswers(table.narrow(1, 0, Questions.Count).clone(), table.select(1, Questions.Count).clone());
    }

    /// <summary>Other people, drawn from the same model.</summary>
    /// <param name="count">How many; at least 1.</param>
    /// <param name="rng">The same seed gives the same answers on every machine.</param>
    public static SurveyAnswers Generate(int count, IRandomSource rng)
    {
        Guard.Between(count, 1, int.MaxValue / Questions.Count);
        long[] answers = new long[count * Questions.Count], classes = new long[count];
        for (int n = 0; n < count; n++)
        {
            int k = rng.Categorical(ClassWeights);
            classes[n] = k;
            Span<long> row = answers.AsSpan(n * Questions.Count, Questions.Count);
            for (int d = 0; d < row.Length; d++) row[d] = rng.Categorical(Probabilities[k][d]);
            double[] skips = Skips[row[0]];
            for (int d = 0; d < row.Length; d++)
                if (rng.Bernoulli(skips[d])) row[d] = Missing;
        }

        return new SurveyAnswers(tensor(answers, [count, Questions.Count]), tensor(classes));
    }

    /// <summary>Writes answers as the file has them: a line of column names, then a line for each person.</summary>
    public static void Write(SurveyAnswers survey, TextWriter writer)
    {
        long[] answers = survey.Answers.contiguous().data<long>().ToArray(), classes = survey.Classes.data<long>().ToArray();
        writer.Write(string.Join(',', Columns) + "\n");
        for (int n = 0; n < classes.Length; n++)
            writer.Write(string.Join(',', answers.AsSpan(n * Questions.Count, Questions.Count).ToArray().Append(classes[n])) + "\n");
    }
}
