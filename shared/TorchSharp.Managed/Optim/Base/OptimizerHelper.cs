using TorchSharp.Engine;
using TorchSharp.Files;
using static TorchSharp.torch.optim;

namespace TorchSharp.Modules;

/// <summary>What the optimisers share: groups, states, saving and loading.</summary>
public abstract class OptimizerHelper : Optimizer
{
    /// <summary>The options of groups that leave theirs open.</summary>
    protected OptimizerOptions _defaults = new();

    private readonly Dictionary<Parameter, OptimizerState> _states = new(ReferenceEqualityComparer.Instance);

    /// <summary>No groups yet.</summary>
    public OptimizerHelper() : base(IntPtr.Zero)
    {
    }

    /// <inheritdoc/>
    public override void add_param_group(ParamGroup param_group)
    {
        param_group.Options ??= NewOptions();
        param_group.Options.Complete(_defaults);
        param_group.InitialLearningRate = param_group.LearningRate;
        param_group.Parameters = param_group.Parameters.ToList();
        if (!param_group.Parameters.Any()) throw new ArgumentException(Messages.NoParameters(GetType().Name));
        _parameter_groups.Add(param_group);
        foreach (Parameter parameter in param_group.Parameters)
        {
            OptimizerState state = NewState(parameter);
            state.Initialize(param_group.Options);
            _states[parameter] = state;
        }
    }

    /// <inheritdoc/>
    public override void zero_grad() => base.zero_grad();

    /// <inheritdoc/>
    public override IEnumerable<Parameter> parameters() => base.parameters();

    /// <summary>On a device, which can only be the CPU.</summary>
    public void to(torch.Device device) => torch.InitializeDevice(device);

    /// <summary>The options and states themselves, not copies.</summary>
    public virtual StateDictionary state_dict()
    {
        var dict = new StateDictionary();
        foreach (ParamGroup group in _parameter_groups)
        {
            dict.Options.Add(group.Options);
            dict.StateIndexRef.Add(Enumerable.Range(dict.State.Count, group.Parameters.Count()).ToList());
            dict.State.AddRange(group.Parameters.Select(p => _states[p]));
        }
        return dict;
    }

    /// <summary>Takes over copies of options and states.</summary>
    public virtual void load_state_dict(StateDictionary state_dict)
    {
        StateDictionary own = this.state_dict();
        CheckCounts(state_dict.Options.Count, state_dict.State.Count, own);
        foreach ((OptimizerOptions target, OptimizerOptions source) in own.Options.Zip(state_dict.Options))
            if (!ReferenceEquals(target, source)) target.LoadStateDict(source);
        foreach ((OptimizerState target, OptimizerState source) in own.State.Zip(state_dict.State))
            if (!ReferenceEquals(target, source)) target.LoadStateDict(source);
    }

    /// <summary>Saves options and states in TorchSharp's format. The file is there as a whole or not at all.</summary>
    public void save_state_dict(string location) => WholeFile.Write(location, stream =>
    {
        using var writer = new BinaryWriter(stream);
        save_state_dict(writer);
    });

    /// <summary>Loads what <see cref="save_state_dict(string)"/> saved. Nothing is changed if anything does not fit.</summary>
    public void load_state_dict(string location)
    {
        if (!File.Exists(location)) throw new FileNotFoundException(Messages.NoSuchFile(location), location);
        using var reader = new BinaryReader(File.OpenRead(location));
        load_state_dict(reader);
    }

    /// <summary>Saves options and states in TorchSharp's format.</summary>
    public void save_state_dict(BinaryWriter writer)
    {
        StateDictionary own = state_dict();
        writer.Write(GetType().Name);
        writer.WriteLeb128(own.Options.Count);
        writer.WriteLeb128(own.State.Count);
        foreach (OptimizerOptions options in own.Options) options.SaveStateDict(writer);
        foreach (OptimizerState state in own.State) state.SaveStateDict(writer);
        writer.Flush();
    }

    /// <summary>Loads what <see cref="save_state_dict(BinaryWriter)"/> saved. Nothing is changed if anything does not fit.</summary>
    public void load_state_dict(BinaryReader reader)
    {
        var file = new StateReader(reader, "load_state_dict");
        string kind = file.Text("the kind of optimiser");
        if (kind != GetType().Name) throw new InvalidDataException(Messages.OptimizerKind(kind, GetType().Name));

        StateDictionary own = state_dict();
        CheckCounts(file.Count("the number of groups"), file.Count("the number of states"), own);
        using var before = new MemoryStream();
        using var backup = new BinaryWriter(before);
        save_state_dict(backup);
        try
        {
            Read(own, reader);
        }
        catch
        {
            before.Position = 0;
            load_state_dict(new BinaryReader(before));
            throw;
        }
    }

    /// <summary>Calls the closure, if there is one, then the body with each group, without recording derivatives.</summary>
    protected Tensor? _step<T>(Action<T> body, Func<Tensor>? loss_closure = null) where T : ParamGroup
    {
        Tensor? loss = null;
        if (loss_closure is not null)
            using (torch.enable_grad()) loss = loss_closure();

        using (torch.no_grad())
        using (torch.NewDisposeScope())
            foreach (ParamGroup group in _parameter_groups) body((T)group);
        return loss;
    }

    private protected override void Release()
    {
        foreach (OptimizerState state in _states.Values) state.Release();
        _states.Clear();
    }

    /// <summary>Options that are all left open.</summary>
    internal virtual OptimizerOptions NewOptions() => new();

    /// <summary>The state of a parameter, not initialised yet.</summary>
    internal virtual OptimizerState NewState(Parameter parameter) =>
        throw new NotSupportedException(Messages.OptimizerWithoutState(GetType().Name));

    /// <summary>The parameters of a group that have gradients, with their states.</summary>
    private protected IEnumerable<(Parameter Parameter, Tensor Grad, TState State)> Graded<TState>(ParamGroup group) where TState : OptimizerState
    {
        foreach (Parameter parameter in group.Parameters)
            if (parameter.Grad is { } grad) yield return (parameter, grad, (TState)_states[parameter]);
    }

    private protected void Start(OptimizerOptions defaults, IEnumerable<ParamGroup> groups)
    {
        defaults.InitialLearningRate = defaults.LearningRate!.Value;
        _defaults = defaults;
        foreach (ParamGroup group in groups) add_param_group(group);
    }

    private static void Read(StateDictionary own, BinaryReader reader)
    {
        foreach (OptimizerOptions options in own.Options) options.LoadStateDict(reader);
        foreach (OptimizerState state in own.State) state.LoadStateDict(reader);
    }

    private static void CheckCounts(long groups, long states, StateDictionary own)
    {
        if (groups != own.Options.Count || states != own.State.Count)
            throw new ArgumentException(Messages.OptimizerCounts(groups, states, own.Options.Count, own.State.Count));
    }
}
