namespace TorchSharp.Modules;

/// <summary>Parameters that are optimised with the same options of one kind.</summary>
public class ParamGroup<TOptions> : ParamGroup where TOptions : OptimizerOptions
{
    /// <summary>No parameters yet.</summary>
    public ParamGroup()
    {
    }

    /// <summary>Parameters with options.</summary>
    public ParamGroup(IEnumerable<Parameter> parameters, TOptions? options = null)
    {
        Parameters = parameters;
        base.Options = options!;
    }

    /// <summary>The options; what is left open is the optimiser's.</summary>
    public new TOptions Options
    {
        get => (TOptions)base.Options;
        set => base.Options = value;
    }
}
