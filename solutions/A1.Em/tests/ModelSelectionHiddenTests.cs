namespace GenerativeModels.Em.Tests;

public class ModelSelectionHiddenTests
{
    [Example, Exercise("A1.13"), Law("P1.24", "One component has D means and D (D + 1) / 2 covariances, full or tied, and no free weight.", Equation = "1.27")]
    public void One_component_has_no_free_weight()
    {
        for (int D = 1; D <= 5; D++)
        {
            foreach (CovarianceType type in new[] { CovarianceType.Full, CovarianceType.Tied })
            {
                Close.Equal(D + D * (D + 1) / 2, ModelSelection.ParameterCount(1, D, type), 0, $"parameters of K = 1, D = {D}, {type}");
            }
        }
    }
}
