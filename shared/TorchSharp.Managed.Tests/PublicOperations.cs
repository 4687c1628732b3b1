using System.Reflection;

namespace TorchSharp.Tests;

/// <summary>
/// Every public operation on one or two tensors, found by reflection: the methods of Tensor, torch, torch.special and
/// torch.linalg whose other arguments can be made up from their types and names. What is random or changes settings is left out.
/// </summary>
internal static class PublicOperations
{
    // Random numbers, settings, memory that is not filled, text, and what cannot be undone.
    private static readonly HashSet<string> LeftOut =
    [
        "bernoulli", "binomial", "multinomial", "normal", "poisson", "randint_like", "randn_like", "rand_like", "randperm", "_standard_gamma",
        "_sample_dirichlet", "dropout", "rand_out", "randn_out", "randint_out", "randperm_out", "rand", "randn", "randint", "trunc_normal_",
        "bernoulli_", "cauchy_", "exponential_", "geometric_", "log_normal_", "normal_", "random_", "uniform_", "rrelu", "rrelu_", "feature_dropout",
        "alpha_dropout", "feature_alpha_dropout", "dropout1d", "dropout2d", "dropout3d", "poisson_", "empty_like", "new_empty", "empty", "resize_", "init_", "kaiming_uniform_",
        "cuda", "mps", "ToString", "print", "str", "jlstr", "npstr", "cstr", "metastr", "alias", "set_", "backward", "Dispose", "get_rng_state",
        "dropout_", "set_rng_state", "storage_offset", "stride", "pin_memory", "share_memory_", "retain_grad", "detach_", "requires_grad_",
    ];

    /// <summary>By name and parameter types: what is computed from a tensor (and a second one of its shape).</summary>
    public static SortedDictionary<string, Func<Tensor, Tensor[]>> All { get; } = Find(inPlace: false);

    /// <summary>By name and parameter types: what writes to a tensor and returns it.</summary>
    public static SortedDictionary<string, Func<Tensor, Tensor[]>> InPlace { get; } = Find(inPlace: true);

    private static SortedDictionary<string, Func<Tensor, Tensor[]>> Find(bool inPlace)
    {
        var found = new SortedDictionary<string, Func<Tensor, Tensor[]>>(StringComparer.Ordinal);
        foreach (Type type in new[] { typeof(Tensor), typeof(torch), typeof(torch.special), typeof(torch.linalg), typeof(torch.nn.functional) })
        {
            foreach (MethodInfo method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            {
                if (method.IsGenericMethod || method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal)) continue;
                if (LeftOut.Contains(method.Name) || method.Name.EndsWith('_') != inPlace || !GivesTensors(method.ReturnType)) continue;
                if (inPlace && (method.ReturnType != typeof(Tensor) || method.IsStatic)) continue;
                if (method.IsStatic && (method.GetParameters().Length == 0 || method.GetParameters()[0].ParameterType != typeof(Tensor))) continue;
                ParameterInfo[] parameters = method.IsStatic ? method.GetParameters()[1..] : method.GetParameters();
                if (!Array.TrueForAll(parameters, CanBeMade)) continue;
                string name = $"{(type == typeof(Tensor) ? "Tensor" : type.Name)}.{method.Name}({string.Join(",", parameters.Select(p => p.ParameterType.Name))})";
                found[name] = x => Run(method, parameters, x);
            }
        }
        return found;
    }

    private static Tensor[] Run(MethodInfo method, ParameterInfo[] parameters, Tensor x)
    {
        object?[] made = Array.ConvertAll(parameters, p => Argument(p, x));
        try
        {
            object? result = method.IsStatic ? method.Invoke(null, [x, .. made]) : method.Invoke(x, made);
            return Tensors(result);
        }
        catch (TargetInvocationException e)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e.InnerException!);
            throw;
        }
    }

    private static bool GivesTensors(Type type) =>
        type == typeof(Tensor) || type == typeof(Tensor[])
        || (type.IsGenericType && type.FullName!.StartsWith("System.ValueTuple", StringComparison.Ordinal) && Array.TrueForAll(type.GetGenericArguments(), GivesTensors));

    private static Tensor[] Tensors(object? result) => result switch
    {
        null => [],
        Tensor t => [t],
        Tensor[] several => several,
        System.Runtime.CompilerServices.ITuple tuple => [.. Enumerable.Range(0, tuple.Length).SelectMany(i => Tensors(tuple[i]))],
        _ => throw new InvalidOperationException($"{result.GetType()} holds no tensors"),
    };

    private static bool CanBeMade(ParameterInfo p) =>
        !p.IsOut && (p.HasDefaultValue || p.ParameterType == typeof(Tensor) || p.ParameterType == typeof(Scalar)
        || p.ParameterType == typeof(long) || p.ParameterType == typeof(int) || p.ParameterType == typeof(double) || p.ParameterType == typeof(float)
        || p.ParameterType == typeof(bool) || p.ParameterType == typeof(ScalarType) || p.ParameterType == typeof(long?));

    private static object? Argument(ParameterInfo p, Tensor x)
    {
        Type type = p.ParameterType;
        if (p.HasDefaultValue) return p.RawDefaultValue is { } value && type == typeof(long) ? Convert.ToInt64(value, null) : p.DefaultValue;
        if (type == typeof(Tensor)) return Second(p.Name!, x);
        if (type == typeof(Scalar)) return (Scalar)1.5;
        if (type == typeof(double)) return 1.5;
        if (type == typeof(float)) return 1.5f;
        if (type == typeof(bool)) return true;
        if (type == typeof(ScalarType)) return ScalarType.Float32;
        if (type == typeof(int)) return p.Name is "k" or "p" or "n" or "N" ? 1 : 0;
        return p.Name is "k" or "p" or "n" or "num" or "size" or "sections" or "groups" or "bins" or "num_classes" ? 1L : 0L;
    }

    // Another tensor of the same shape; a mask or an index where the name asks for one.
    private static Tensor Second(string name, Tensor x) => name switch
    {
        "mask" or "condition" => x.detach() > 0,
        "index" or "indices" => torch.zeros(x.shape, dtype: ScalarType.Int64),
        _ => (x.detach() * 0.5 + 0.3).contiguous(),
    };
}
