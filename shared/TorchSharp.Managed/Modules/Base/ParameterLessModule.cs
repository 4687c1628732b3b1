using TorchSharp.Engine;

namespace TorchSharp.Modules;

/// <summary>A module of one input without parameters and buffers.</summary>
public abstract class ParameterLessModule<T1, TResult> : torch.nn.Module<T1, TResult>, IParameterLessModule
{
    /// <summary>A module with a name.</summary>
    protected ParameterLessModule(string name) : base(name)
    {
    }

    /// <summary>Refuses: there are none.</summary>
    public override void register_buffer(string name, torch.Tensor tensor, bool persistent = true) =>
        throw new InvalidOperationException(Messages.ParameterLess("register_buffer", GetName()));

    /// <summary>Refuses: there are none.</summary>
    public override void register_parameter(string name, Parameter param) =>
        throw new InvalidOperationException(Messages.ParameterLess("register_parameter", GetName()));

    /// <summary>Adds a part, which must be without parameters too.</summary>
    public override void register_module(string name, torch.nn.Module submodule)
    {
        if (submodule is not IParameterLessModule) throw new InvalidOperationException(Messages.ParameterLess("register_module", GetName()));
        base.register_module(name, submodule);
    }
}

/// <summary>A module of two inputs without parameters and buffers.</summary>
public abstract class ParameterLessModule<T1, T2, TResult> : torch.nn.Module<T1, T2, TResult>, IParameterLessModule
{
    /// <summary>A module with a name.</summary>
    protected ParameterLessModule(string name) : base(name)
    {
    }

    /// <summary>Refuses: there are none.</summary>
    public override void register_buffer(string name, torch.Tensor tensor, bool persistent = true) =>
        throw new InvalidOperationException(Messages.ParameterLess("register_buffer", GetName()));

    /// <summary>Refuses: there are none.</summary>
    public override void register_parameter(string name, Parameter param) =>
        throw new InvalidOperationException(Messages.ParameterLess("register_parameter", GetName()));

    /// <summary>Adds a part, which must be without parameters too.</summary>
    public override void register_module(string name, torch.nn.Module submodule)
    {
        if (submodule is not IParameterLessModule) throw new InvalidOperationException(Messages.ParameterLess("register_module", GetName()));
        base.register_module(name, submodule);
    }
}

/// <summary>A module of three inputs without parameters and buffers.</summary>
public abstract class ParameterLessModule<T1, T2, T3, TResult> : torch.nn.Module<T1, T2, T3, TResult>, IParameterLessModule
{
    /// <summary>A module with a name.</summary>
    protected ParameterLessModule(string name) : base(name)
    {
    }

    /// <summary>Refuses: there are none.</summary>
    public override void register_buffer(string name, torch.Tensor tensor, bool persistent = true) =>
        throw new InvalidOperationException(Messages.ParameterLess("register_buffer", GetName()));

    /// <summary>Refuses: there are none.</summary>
    public override void register_parameter(string name, Parameter param) =>
        throw new InvalidOperationException(Messages.ParameterLess("register_parameter", GetName()));

    /// <summary>Adds a part, which must be without parameters too.</summary>
    public override void register_module(string name, torch.nn.Module submodule)
    {
        if (submodule is not IParameterLessModule) throw new InvalidOperationException(Messages.ParameterLess("register_module", GetName()));
        base.register_module(name, submodule);
    }
}
