using GenerativeModels.Em.Tests.Inputs;
using static GenerativeModels.Em.Tests.IntegerTables;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Em.Tests;

public class LatentClassEmTests
{
    private const int Missing = (int)LatentClassModel.Missing;

    // Two classes, two questions with the answers 0, 1 and 2. To question 1 both classes say 0 equally often, but not 1 and 2.
    private static LatentClassModel Model => new(
        Vector(0.5, 0.5),
        Table([0.2, 0.3, 0.5], [0.5, 0.4, 0.1], [0.6, 0.3, 0.1], [0.5, 0.1, 0.4]).reshape(2, 2, 3));

    [Example, Exercise("A1.12"), Law("P1.12", "With one answer missing, the other one decides.", Equation = "1.25")]
    public void With_one_answer_missing_the_other_decides() => Close.Equal(
        Table([0.25, 0.75]),
        LatentClassEm.EStep(Answers([0, Missing]), Model).LogResponsibilities.exp(), 1e-12,
        "responsibilities of the answers (0, missing), where the classes say 0 to question 0 with probability 0.2 and 0.6");

    [Property(Arbitrary = [typeof(Survey)]), Exercise("A1.12")]
    [Law("P1.12", "A missing answer counts as if it were summed over: p(observed) = Σ p(observed, missing).", Equation = "1.25")]
    public void A_missing_answer_is_summed_over(Survey input)
    {
        double[][] joint = [.. input.AnswerRows.Select(row => input.Completions(row).Select(input.Joint).Aggregate((a, b) => [.. a.Zip(b, (p, q) => p + q)]))];

        EStepResult result = LatentClassEm.EStep(Answers(input.AnswerRows), input.Model());

        Close.Equal(Table([.. joint.Select(row => Normalised(row))]), result.LogResponsibilities.exp(), 1e-11, "responsibilities");
        Close.Equal(joint.Sum(row => Math.Log(row.Sum())), result.LogLikelihood, 1e-11, "log-likelihood");
    }

    [Property(MaxTest = 50, Arbitrary = [typeof(Survey)]), Exercise("A1.12")]
    [Law("P1.19", "Over all rows of answers, the probabilities sum to 1.", Equation = "1.24")]
    public void The_probabilities_of_all_rows_sum_to_one(Survey input)
    {
        int[][] all = [.. input.Completions([.. input.AnswerRows[0].Select(_ => Missing)])];

        double total = all.Sum(row => Math.Exp(LatentClassEm.EStep(Answers(row), input.Model()).LogLikelihood));

        Close.Equal(1, total, 1e-11, $"sum of p(x) over all {all.Length} rows of answers");
    }

    [Example, Exercise("A1.12"), Law("P1.23", "Probabilities are shares of those who answered, imagined answers included.", Equation = "1.26")]
    public void Shares_are_of_those_who_answered()
    {
        Tensor answers = Answers([0], [0], [1], [Missing]), logR = zeros(4, 1, dtype: ScalarType.Float64);

        LatentClassModel plain = LatentClassEm.MStep(answers, logR, answerCount: 2);
        LatentClassModel smoothed = LatentClassEm.MStep(answers, logR, answerCount: 2, pseudoCount: 0.5);

        Close.Equal(Vector(2.0 / 3, 1.0 / 3), plain.AnswerProbs.flatten(), 1e-12, "probabilities for the answers 0, 0, 1 and one missing");
        Close.Equal(Vector(2.5 / 4, 1.5 / 4), smoothed.AnswerProbs.flatten(), 1e-12, "probabilities for the answers 0, 0, 1 and one missing, with pseudo-count 0.5");
    }

    [Property(Arbitrary = [typeof(Survey)]), Exercise("A1.12")]
    [Law("P1.12", "The weights, and the answer probabilities of each class and question, are distributions.", Equation = "1.26")]
    public void Weights_and_answer_probabilities_are_distributions(Survey input)
    {
        LatentClassModel model = LatentClassEm.MStep(
            Answers(input.AnswerRows), Table(input.Responsibilities).log(), input.AnswerProbs[0][0].Length, input.PseudoCount);

        Close.Shape([input.Weights.Length, input.AnswerProbs[0].Length, input.AnswerProbs[0][0].Length], model.AnswerProbs, "answer probabilities");
        Close.Equal([.. Transposed(input.Responsibilities).Select(column => column.Average())], model.Weights.ToDoubles(), 1e-12, "weights");
        Close.SumsToOne(model.AnswerProbs, 2, 1e-12, "answer probabilities");
    }
}
