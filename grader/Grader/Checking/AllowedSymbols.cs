using Microsoft.CodeAnalysis;

namespace GenerativeModels.Grader.Checking;

/// <summary>What graded code may use. Everything that is not allowed here is refused: mathematics needs no files, processes, clocks or reflection.</summary>
internal static class AllowedSymbols
{
    private static readonly string[] Namespaces =
    [
        "System.Collections", "System.Collections.Generic", "System.Globalization", "System.Linq", "System.Numerics", "System.Numerics.Tensors",
        "System.Text", "GenerativeModels.Datasets",
    ];

    private static readonly string[] NamespacesWithAllBelow = ["TorchSharp", "GenerativeModels.Numerics", "MathNet.Numerics.LinearAlgebra"];

    private static readonly HashSet<string> SystemTypes =
    [
        "Action", "AggregateException", "ArgumentException", "ArgumentNullException", "ArgumentOutOfRangeException", "ArithmeticException", "Array", "ArraySegment", "BitConverter", "Boolean", "Buffer",
        "Byte", "Char", "Comparison", "Console", "Convert", "Converter", "Decimal", "DivideByZeroException", "Double", "Enum", "Exception", "FormatException", "Func", "Half",
        "HashCode", "ICloneable", "IComparable", "IDisposable", "IEquatable", "IFormatProvider", "IFormattable", "Index", "IndexOutOfRangeException", "Int128", "Int16", "Int32", "Int64",
        "IntPtr", "InvalidCastException", "InvalidOperationException", "Lazy", "Math", "MathF", "Memory", "MemoryExtensions", "MidpointRounding", "NotFiniteNumberException",
        "NotImplementedException", "NotSupportedException", "Nullable", "NullReferenceException", "Object", "ObsoleteAttribute", "OverflowException", "Predicate", "Range",
        "ReadOnlyMemory", "ReadOnlySpan", "SByte", "Single", "Span", "String", "StringComparer", "StringComparison", "StringSplitOptions", "Tuple",
        "UInt128", "UInt16", "UInt32", "UInt64", "UIntPtr", "ValueTuple", "ValueType", "FlagsAttribute", "AttributeUsageAttribute", "Attribute",
    ];

    private static readonly HashSet<string> OtherTypes =
    [
        "System.Threading.Tasks.Parallel", "System.Threading.Tasks.ParallelOptions", "System.Threading.Tasks.ParallelLoopResult",
        "System.Threading.Interlocked", "System.Runtime.CompilerServices.MethodImplAttribute", "System.Runtime.CompilerServices.MethodImplOptions",
        "System.Diagnostics.Debug", "System.Diagnostics.UnreachableException", "System.Diagnostics.CodeAnalysis.SuppressMessageAttribute", "System.Diagnostics.CodeAnalysis.NotNullAttribute",
        "MathNet.Numerics.Constants", "MathNet.Numerics.Combinatorics", "MathNet.Numerics.Distance", "MathNet.Numerics.SpecialFunctions", "MathNet.Numerics.Statistics.Statistics",
    ];

    // The only members of these types that may be used. What else they have goes on after a test, or looks at what is not the submission's.
    private static readonly Dictionary<string, HashSet<string>> OnlyMembers = new()
    {
        ["System.Console"] = ["Write", "WriteLine"],
        ["System.Diagnostics.Debug"] = ["Assert", "Write", "WriteLine"],
        ["System.Threading.Tasks.Parallel"] = ["For", "ForEach", "Invoke"],
    };

    // Members of allowed types that lead out of mathematics: to reflection, to other types' insides, to the file system, to a shared random state.
    private static readonly HashSet<string> RefusedMembers =
    [
        "System.Object.GetType", "System.Object.MemberwiseClone", "System.Exception.TargetSite", "System.Exception.GetObjectData", "System.Array.CreateInstance",
        "System.Enum.GetUnderlyingType", "System.Attribute.GetCustomAttribute", "System.Attribute.GetCustomAttributes", "System.Globalization.CultureInfo.DefaultThreadCurrentCulture",
        "System.Globalization.CultureInfo.CurrentCulture", "System.Globalization.CultureInfo.CurrentUICulture", "System.Text.Encoding.RegisterProvider", "System.Globalization.CultureInfo.DefaultThreadCurrentUICulture",
    ];

    // Data that ship inside an assembly may be used; these look for files.
    private static readonly HashSet<string> DatasetFiles = ["IdxFile", "IdxImageSet", "DataFolders", "Mnist", "FashionMnist"];

    // The fast versions of what exercises ask for.
    private static readonly HashSet<string> Kernels = ["IsingKernel", "LdaKernel"];

    private static readonly HashSet<string> TorchFiles = ["save", "load", "save_state_dict", "load_state_dict", "load_py", "jit", "hub", "from_file", "tensorboard", "torchvision", "torchaudio"];

    private static readonly HashSet<string> TorchGlobals =
    [
        "manual_seed", "random", "set_default_dtype", "set_default_device", "set_num_threads", "set_num_interop_threads", "set_rng_state",
        "default_generator", "use_deterministic_algorithms", "backends",
    ];

    // Autograd, layers, losses and optimisers may be used. Not so what draws when it is called, and layers that do. (Layers with weights draw their
    // start, too: code that is graded gets its networks, or starts them with InitialiseFrom.)
    private static readonly HashSet<string> TorchDraws =
    [
        "rand", "rand_like", "randn", "randn_like", "randint", "randint_like", "randperm", "bernoulli", "bernoulli_", "multinomial", "normal", "normal_",
        "uniform_", "exponential_", "cauchy_", "geometric_", "log_normal_", "random_", "poisson", "rand_out", "randn_out", "randint_out", "randperm_out",
        "trunc_normal_", "orthogonal_", "sparse_", "kaiming_uniform_", "kaiming_normal_", "xavier_uniform_", "xavier_normal_", "glorot_uniform_", "glorot_normal_",
        "dropout", "dropout1d", "dropout2d", "dropout3d", "alpha_dropout", "feature_alpha_dropout", "Dropout", "Dropout1d", "Dropout2d", "Dropout3d", "AlphaDropout",
        "FeatureAlphaDropout", "rrelu", "rrelu_", "RReLU", "gumbel_softmax", "fractional_max_pool2d", "fractional_max_pool3d", "FractionalMaxPool2d", "FractionalMaxPool3d",
        "Transformer", "TransformerEncoderLayer", "TransformerDecoderLayer", "sample", "rsample", "sample_n", "DataLoader", "random_split",
    ];

    /// <summary>Why a symbol of another assembly may not be used; null where it may.</summary>
    public static string? Objection(ISymbol symbol)
    {
        if (symbol is INamespaceSymbol or ILocalSymbol or IParameterSymbol or ITypeParameterSymbol or ILabelSymbol or IRangeVariableSymbol or IDiscardSymbol
            || (symbol as INamedTypeSymbol ?? symbol.ContainingType)?.OriginalDefinition is not { } type)
        {
            return null;
        }

        while (type.ContainingType is { } outer)
        {
            if (type.IsTupleType)
            {
                return null;
            }

            type = outer;
        }

        string @namespace = type.ContainingNamespace?.ToDisplayString() ?? "";
        string fullName = $"{@namespace}.{type.Name}";
        bool allowed = @namespace == "System"
            ? SystemTypes.Contains(type.Name)
            : OtherTypes.Contains(fullName) || Namespaces.Contains(@namespace) || NamespacesWithAllBelow.Any(name =>
                @namespace == name || @namespace.StartsWith(name + ".", StringComparison.Ordinal));
        if (!allowed)
        {
            if (fullName == "System.Random")
            {
                return "Random may not be used: draw through the IRandomSource that the method is given";
            }

            return $"{type.Name} (of {@namespace}) may not be used in graded code: it needs only mathematics, collections and tensors. Solve the exercise without it";
        }

        if (@namespace == "GenerativeModels.Datasets" && DatasetFiles.Contains(type.Name))
        {
            return $"{type.Name} reads files, which graded code may not do: it gets its data as arguments";
        }

        if (@namespace == "GenerativeModels.Numerics" && Kernels.Contains(type.Name))
        {
            return $"{type.Name} does what the exercises ask you to write, so graded code may not use it";
        }

        if (symbol is INamedTypeSymbol)
        {
            return null;
        }

        return Member(symbol, fullName, @namespace);
    }

    private static string? Member(ISymbol symbol, string type, string @namespace)
    {
        string name = symbol.Name;
        if (OnlyMembers.TryGetValue(type, out HashSet<string>? only) && !only.Contains(name))
        {
            return $"{symbol.ContainingType.Name}.{name} may not be used in graded code; {symbol.ContainingType.Name}.{only.Last()} may";
        }

        if (RefusedMembers.Contains($"{type}.{name}") || (symbol.ContainingType is { Name: "Delegate" or "MulticastDelegate" } && symbol is not IMethodSymbol { MethodKind: MethodKind.BuiltinOperator or MethodKind.UserDefinedOperator }))
        {
            return $"{symbol.ContainingType.Name}.{name} may not be used in graded code. Solve the exercise without it";
        }

        if (@namespace.StartsWith("TorchSharp", StringComparison.Ordinal))
        {
            return TorchFiles.Contains(name) ? $"{name} reads or writes files, which graded code may not do"
                : TorchGlobals.Contains(name) ? $"{name} changes a setting that everything shares. Randomness and dtypes are arguments here"
                : TorchDraws.Contains(name) ? $"{name} draws from a random state that everything shares. Draw through the IRandomSource that the method is given"
                : null;
        }

        return null;
    }
}
