namespace GenerativeModels.Em.Tests;

public class ModelSelectionTests
{
    [Example, Exercise("A1.13"), Law("P1.24", "Two components in five dimensions have 41, 26, 21 or 13 free parameters.", Equation = "1.27")]
    public void Two_components_in_five_dimensions()
    {
        Counts(41, 2, 5, CovarianceType.Full); // 1 + 10 + 2 * 15
        Counts(26, 2, 5, CovarianceType.Tied); // 1 + 10 + 15
        Counts(21, 2, 5, CovarianceType.Diagonal); // 1 + 10 + 10
        Counts(13, 2, 5, CovarianceType.Spherical); // 1 + 10 + 2
    }

    [Example, Exercise("A1.13"), Law("P1.24", "AIC is 2 l - 2 p, and BIC is 2 l - p log N.", Equation = "1.28")]
    public void Criteria_of_two_components_on_Old_Faithful()
    {
        Printed.Equal(-2282.528, ModelSelection.Aic(-1130.2639602, 11), 3, "AIC for l = -1130.264 and 11 parameters");
        Printed.Equal(-2322.192, ModelSelection.Bic(-1130.2639602, 11, 272), 3, "BIC for l = -1130.264, 11 parameters and 272 observations");
    }

    [Example, Exercise("A1.13"), Law("P1.24", "On the line a variance is a covariance matrix: full, diagonal and spherical are the same 3 K - 1 numbers.", Equation = "1.27")]
    public void On_the_line_full_diagonal_and_spherical_are_the_same()
    {
        for (int K = 1; K <= 5; K++)
        {
            Counts(3 * K - 1, K, 1, CovarianceType.Full);
            Counts(3 * K - 1, K, 1, CovarianceType.Diagonal);
            Counts(3 * K - 1, K, 1, CovarianceType.Spherical);
        }
    }

    private static void Counts(int expected, int components, int dimensions, CovarianceType type) => Close.Equal(
        expected, ModelSelection.ParameterCount(components, dimensions, type), 0, $"parameters of K = {components}, D = {dimensions}, {type}");
}
