using static TorchSharp.torch;

namespace GenerativeModels.Numerics;

/// <summary>
/// Where the parameters of a network start, drawn from an <see cref="IRandomSource"/>. The engine's layers draw their own start from a state that
/// everything shares; after this nothing of that is left.
/// </summary>
public static class ParameterInitialisation
{
    /// <summary>
    /// Draws every weight and bias of linear and convolutional layers anew, uniformly from [-1/√n, 1/√n), where n is the number of inputs of
    /// one output of its layer: the law that the engine's layers have, too. Layers without a weight of two or more dimensions (normalisations) stay as they are.
    /// </summary>
    /// <param name="module">A network of any depth; changed in place.</param>
    /// <param name="rng">Drawn from once for each parameter, in the order of named_parameters().</param>
    /// <returns>The same network.</returns>
    public static TModule InitialiseFrom<TModule>(this TModule module, IRandomSource rng)
        where TModule : nn.Module
    {
        using IDisposable _ = no_grad();
        var layers = module.named_parameters().GroupBy(each => each.name[..(each.name.LastIndexOf('.') + 1)]).ToArray();
        foreach (var layer in layers)
        {
            Tensor[] parameters = [.. layer.Select(each => (Tensor)each.parameter)];
            if (Array.Find(parameters, each => each.dim() >= 2) is not { } weight)
            {
                continue;
            }

            double bound = 1 / Math.Sqrt(weight.numel() / weight.shape[0]);
            foreach (Tensor parameter in parameters)
            {
                using Tensor uniform = rng.Uniform(parameter.shape);
                using Tensor drawn = (2 * uniform - 1) * bound;
                parameter.copy_(drawn);
            }
        }

        return module;
    }
}
