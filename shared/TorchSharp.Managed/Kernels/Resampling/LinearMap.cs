namespace TorchSharp.Kernels.Resampling;

/// <summary>
/// A linear map along one dimension whose outputs are weighted sums of a few inputs each: interpolation, average
/// pooling, padding. Output o is the sum of Weights[k] · x[Inputs[k]] for k from Starts[o] to Starts[o + 1].
/// </summary>
internal sealed class LinearMap
{
    private LinearMap? _transposed;

    private LinearMap(int size, int[] starts, int[] inputs, double[] weights)
    {
        (In, Starts, Inputs, Weights) = (size, starts, inputs, weights);
        Copies = inputs.Length == Out && Array.TrueForAll(weights, w => w == 1) && Enumerable.Range(0, Out).All(o => starts[o] == o);
    }

    public int In { get; }

    public int Out => Starts.Length - 1;

    public int[] Starts { get; }

    public int[] Inputs { get; }

    public double[] Weights { get; }

    /// <summary>Each output is one of the inputs as it is.</summary>
    public bool Copies { get; }

    /// <summary>The transposed map: the derivative of this one.</summary>
    public LinearMap Transposed => _transposed ??= Transpose();

    /// <param name="size">Inputs.</param>
    /// <param name="outputs">Outputs.</param>
    /// <param name="terms">The terms of the sum that an output is.</param>
    public static LinearMap From(int size, int outputs, Func<int, IEnumerable<(int Input, double Weight)>> terms)
    {
        int[] starts = new int[outputs + 1];
        var inputs = new List<int>(outputs);
        var weights = new List<double>(outputs);
        for (int o = 0; o < outputs; o++)
        {
            foreach ((int input, double weight) in terms(o))
            {
                inputs.Add(input);
                weights.Add(weight);
            }
            starts[o + 1] = inputs.Count;
        }
        return new LinearMap(size, starts, inputs.ToArray(), weights.ToArray());
    }

    private LinearMap Transpose()
    {
        int[] starts = new int[In + 1];
        foreach (int input in Inputs) starts[input + 1]++;
        for (int i = 0; i < In; i++) starts[i + 1] += starts[i];

        int[] next = starts[..^1], inputs = new int[Inputs.Length];
        double[] weights = new double[Inputs.Length];
        for (int o = 0; o < Out; o++)
        {
            for (int k = Starts[o]; k < Starts[o + 1]; k++)
            {
                int place = next[Inputs[k]]++;
                (inputs[place], weights[place]) = (o, Weights[k]);
            }
        }
        return new LinearMap(Out, starts, inputs, weights) { _transposed = this };
    }
}
