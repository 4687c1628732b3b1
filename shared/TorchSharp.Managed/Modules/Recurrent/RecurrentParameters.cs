using System.Globalization;

namespace TorchSharp.Modules;

/// <summary>The parameters of recurrent layers, in PyTorch's order and under its names.</summary>
internal static class RecurrentParameters
{
    public static void Register(
        torch.nn.Module module, long inputs, long hidden, int gates, long layers, int directions, bool bias, torch.Device? device, ScalarType? dtype)
    {
        for (long index = 0; index < layers * directions; index++)
        {
            long features = index < directions ? inputs : hidden * directions;
            Add("weight_ih", gates * hidden, features);
            Add("weight_hh", gates * hidden, hidden);
            if (!bias) continue;
            Add("bias_ih", gates * hidden);
            Add("bias_hh", gates * hidden);

            void Add(string kind, params long[] shape) =>
                module.register_parameter(Name(kind, index, directions), new Parameter(torch.empty(shape, device: device, dtype: dtype)));
        }
        Start(module, hidden);
    }

    /// <summary>Uniform within ±1/√hidden.</summary>
    public static void Start(torch.nn.Module module, long hidden)
    {
        double bound = hidden > 0 ? 1 / Math.Sqrt(hidden) : 0;
        foreach (Parameter parameter in module.parameters()) torch.nn.init.uniform_(parameter, -bound, bound);
    }

    public static string Name(string kind, long index, int directions) => string.Create(
        CultureInfo.InvariantCulture, $"{kind}_l{index / directions}{(index % directions == 1 ? "_reverse" : "")}");
}
