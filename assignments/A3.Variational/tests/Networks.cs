namespace GenerativeModels.Variational.Tests;

/// <summary>Tiny float64 networks with weights from a seed, and their parameters as one vector.</summary>
internal static class Networks
{
    /// <summary>A smooth network with one hidden layer of three units.</summary>
    public static nn.Module<Tensor, Tensor> Smooth(long inputs, long outputs, long seed) => nn.Sequential(
        nn.Linear(inputs, 3, dtype: ScalarType.Float64), nn.Tanh(), nn.Linear(3, outputs, dtype: ScalarType.Float64)).InitialiseFrom(new SeededRandom(seed));

    /// <summary>All parameters, one after the other.</summary>
    public static double[] Values(nn.Module module) => [.. module.parameters().SelectMany(each => each.ToDoubles())];

    /// <summary>Puts such a vector into the parameters.</summary>
    public static void Set(nn.Module module, double[] values)
    {
        using IDisposable _ = no_grad();
        int start = 0;
        foreach (Tensor parameter in module.parameters())
        {
            int count = (int)parameter.numel();
            parameter.copy_(values[start..(start + count)].ToTensor(parameter.shape));
            start += count;
        }
    }
}
