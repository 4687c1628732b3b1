namespace GenerativeModels.Sampling.Tests;

/// <summary>Lattices as arrays and as tensors.</summary>
internal static class Spins
{
    /// <summary>[R, C], float64.</summary>
    public static Tensor ToTensor(int[,] spins) => spins.Cast<int>().Select(spin => (double)spin).ToArray().ToTensor(spins.GetLength(0), spins.GetLength(1));

    /// <summary>[R, C], float64.</summary>
    public static Tensor ToTensor(double[,] values) => values.Cast<double>().ToArray().ToTensor(values.GetLength(0), values.GetLength(1));

    /// <summary>The spins of a tensor; anything but +1 and -1 is a failure.</summary>
    public static int[,] ToArray(Tensor spins)
    {
        Close.Holds(spins.dim() == 2, "dimensions of the spins", $"{spins.dim()}", "2");
        double[] values = spins.ToDoubles();
        Close.Holds(values.All(value => value is 1 or -1), "spins", Show.Text(values), "+1 and -1");
        int[,] array = new int[spins.shape[0], spins.shape[1]];
        Buffer.BlockCopy(values.Select(value => (int)value).ToArray(), 0, array, 0, values.Length * sizeof(int));
        return array;
    }

    /// <summary>The spins as nested brackets.</summary>
    public static string Text(Tensor spins) => Show.Text(ToArray(spins));
}
