using TorchSharp.Engine;
using TorchSharp.Modules;

namespace TorchSharp.Operations;

/// <summary>Gradients and values of many parameters at once.</summary>
internal static class Parameters
{
    /// <summary>Scales the gradients so that their common norm is at most the given one, and returns what it was.</summary>
    public static double ClipNorm(IEnumerable<Parameter> parameters, double most, double p)
    {
        List<Tensor> grads = parameters.Where(x => x.Grad is not null).Select(x => x.Grad!).ToList();
        if (grads.Count == 0) return 0;
        using IDisposable unrecorded = GradMode.Set(false);
        double[] norms = grads.ConvertAll(g => torch.linalg.vector_norm(g, p, null, false).ToDouble()).ToArray();
        double total = double.IsPositiveInfinity(p) ? norms.Max() : torch.linalg.vector_norm(torch.tensor(norms), p, null, false).ToDouble();
        double factor = Math.Min(1, most / (total + 1e-6));
        foreach (Tensor grad in grads) grad.mul_(factor);
        return total;
    }

    /// <summary>Keeps each element of the gradients within ±most.</summary>
    public static void ClipValue(IEnumerable<Parameter> parameters, double most)
    {
        using IDisposable unrecorded = GradMode.Set(false);
        foreach (Parameter parameter in parameters) parameter.Grad?.clamp_(-most, most);
    }

    public static Tensor ToVector(IEnumerable<Parameter> parameters) => torch.cat(parameters.Select(p => p.reshape(-1)).ToList(), 0);

    public static void FromVector(Tensor vector, IEnumerable<Parameter> parameters)
    {
        List<Parameter> list = parameters.ToList();
        long total = list.Sum(p => p.NumberOfElements), from = 0;
        if (vector.ndim != 1 || vector.NumberOfElements != total) throw new ArgumentException(Messages.VectorOfParameters(vector.Layout.Shape, total));
        using IDisposable unrecorded = GradMode.Set(false);
        foreach (Parameter parameter in list)
        {
            parameter.copy_(vector.narrow(0, from, parameter.NumberOfElements).reshape(parameter.shape));
            from += parameter.NumberOfElements;
        }
    }
}
