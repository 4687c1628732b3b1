using GenerativeModels.Em.Tests.Inputs;
using static GenerativeModels.Em.Tests.IntegerTables;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Em.Tests;

public class LatentClassEmHiddenTests
{
    [Example, Exercise("A1.12"), Law("P1.7", "An answer of probability 0 excludes a class, and one that nobody gave excludes nothing.", Equation = "1.25")]
    public void Answers_of_probability_0_exclude_a_class()
    {
        var model = new LatentClassModel(Vector(0.5, 0.5), Table([0, 1], [0.5, 0.5], [0.5, 0.5], [0, 1]).reshape(2, 2, 2));

        EStepResult result = LatentClassEm.EStep(Answers([0, 1], [1, 0], [-1, -1]), model);

        Close.Equal(Table([0, 1], [1, 0], [0.5, 0.5]), result.LogResponsibilities.exp(), 1e-12, "responsibilities of the answers (0, 1), (1, 0) and (missing, missing)");
        Close.Equal(2 * Math.Log(0.25), result.LogLikelihood, 1e-12, "log-likelihood");
    }

    [Example, Exercise("A1.12"), Law("P1.12", "A question that nobody answered has the uniform distribution.", Equation = "1.26")]
    public void A_question_that_nobody_answered_is_uniform()
    {
        LatentClassModel model = LatentClassEm.MStep(Answers([0, -1], [2, -1]), zeros(2, 1, dtype: ScalarType.Float64), answerCount: 3);

        double third = 1.0 / 3;
        Close.Equal(Table([0.5, 0, 0.5], [third, third, third]).reshape(1, 2, 3), model.AnswerProbs, 1e-12, "probabilities for the answers (0, missing) and (2, missing)");
    }

    [Property(Arbitrary = [typeof(Survey)]), Exercise("A1.12")]
    [Law("P1.23", "Weights and answer probabilities maximise the expected log joint density plus the imagined answers.", Equation = "1.26")]
    public void Probabilities_are_the_best_for_these_responsibilities(Survey input)
    {
        int V = input.AnswerProbs[0][0].Length;

        LatentClassModel model = LatentClassEm.MStep(Answers(input.AnswerRows), Table(input.Responsibilities).log(), V, input.PseudoCount);

        // The maximum over a distribution of Σ_v w_v log θ_v lies at θ = w / Σ w: (1.26) with w_v the responsibility for answer v plus c.
        double[] expected = [.. Enumerable.Range(0, input.Weights.Length).SelectMany(k => Enumerable.Range(0, input.AnswerProbs[0].Length).SelectMany(d => Shares(k, d)))];
        Close.Equal([.. Transposed(input.Responsibilities).Select(column => column.Average())], model.Weights.ToDoubles(), 1e-12, "weights");
        Close.Equal(expected.ToTensor(input.Weights.Length, input.AnswerProbs[0].Length, V), model.AnswerProbs, 1e-12, "answer probabilities");

        double[] Shares(int k, int d)
        {
            double[] counts = [.. Enumerable.Repeat(input.PseudoCount, V)];
            foreach ((int[] row, double[] r) in input.AnswerRows.Zip(input.Responsibilities))
            {
                if (row[d] >= 0)
                {
                    counts[row[d]] += r[k];
                }
            }

            return Normalised(counts);
        }
    }
}
