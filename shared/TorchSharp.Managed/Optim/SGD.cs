using TorchSharp.Engine;
using TorchSharp.Optim;
using TorchSharp.Operations;
using static TorchSharp.torch.optim;

namespace TorchSharp.Modules;

/// <summary>Stochastic gradient descent, with momentum if wanted.</summary>
public class SGD : OptimizerHelper, IMomentum
{
    /// <summary>For parameters.</summary>
    public SGD(IEnumerable<Parameter> parameters, double lr, double momentum = 0.0, double dampening = 0, double weight_decay = 0, bool nesterov = false, bool maximize = false)
        : this([new ParamGroup { Parameters = parameters }], lr, momentum, dampening, weight_decay, nesterov, maximize)
    {
    }

    /// <summary>For groups of parameters.</summary>
    public SGD(IEnumerable<ParamGroup> parameters, double lr, double momentum = 0.0, double dampening = 0, double weight_decay = 0, bool nesterov = false, bool maximize = false)
    {
        if (!(lr >= 0)) throw new ArgumentException(Messages.OptimizerArgument(nameof(SGD), nameof(lr), lr, "at least 0"));
        if (!(momentum >= 0)) throw new ArgumentException(Messages.OptimizerArgument(nameof(SGD), nameof(momentum), momentum, "at least 0"));
        if (!(weight_decay >= 0)) throw new ArgumentException(Messages.OptimizerArgument(nameof(SGD), nameof(weight_decay), weight_decay, "at least 0"));
        if (nesterov && (momentum <= 0 || dampening != 0)) throw new ArgumentException(Messages.Nesterov(momentum, dampening));
        Start(
            new Options { LearningRate = lr, momentum = momentum, dampening = dampening, weight_decay = weight_decay, nesterov = nesterov, maximize = maximize },
            parameters);
    }

    /// <summary>The momentum of groups that leave theirs open.</summary>
    public double Momentum
    {
        get => ((Options)_defaults).momentum!.Value;
        set => ((Options)_defaults).momentum = value;
    }

    /// <inheritdoc/>
    public override Tensor? step(Func<Tensor>? closure = null) => _step<ParamGroup>(Update, closure);

    internal override OptimizerOptions NewOptions() => new Options();

    internal override OptimizerState NewState(Parameter parameter) => new State(parameter);

    private void Update(ParamGroup group)
    {
        Options o = group.Options;
        double momentum = o.momentum!.Value;
        foreach ((Parameter parameter, Tensor grad, State state) in Graded<State>(group))
        {
            bool first = momentum != 0 && state.momentum_buffer is null;
            if (first) state.momentum_buffer = state.Zeros();

            // The kernel climbs along the momentum of the gradient as it is; decay must then push the other way.
            double decay = o.maximize!.Value ? -o.weight_decay!.Value : o.weight_decay!.Value;
            Updates.Sgd(
                parameter, grad, momentum != 0 ? state.momentum_buffer : null, o.LearningRate!.Value, momentum, o.dampening!.Value, decay,
                o.nesterov!.Value, o.maximize.Value, first);
        }
    }

    /// <summary>The options of SGD; what is left open is the optimiser's.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>How much of the last step stays.</summary>
        public double? momentum;

        /// <summary>How much less of the gradient enters the momentum.</summary>
        public double? dampening;

        /// <summary>How strongly parameters are drawn to 0.</summary>
        public double? weight_decay;

        /// <summary>Whether the gradient is taken ahead of the momentum.</summary>
        public bool? nesterov;

        /// <summary>Whether the loss is to grow.</summary>
        public bool? maximize;

        internal override void Visit(FieldVisitor fields)
        {
            base.Visit(fields);
            fields.Real(nameof(momentum), ref momentum);
            fields.Real(nameof(dampening), ref dampening);
            fields.Real(nameof(weight_decay), ref weight_decay);
            fields.Flag(nameof(nesterov), ref nesterov);
            fields.Flag(nameof(maximize), ref maximize);
        }
    }

    /// <summary>What SGD remembers of a parameter.</summary>
    public sealed class State : OptimizerState, IDisposable
    {
        /// <summary>The momentum; null before the first step.</summary>
        public Tensor? momentum_buffer;

        /// <summary>For a parameter.</summary>
        public State(Parameter parameter) : base(parameter)
        {
        }

        /// <inheritdoc/>
        public override void Initialize(OptimizerOptions options)
        {
            momentum_buffer = null;
        }

        /// <summary>Releases the tensors.</summary>
        public void Dispose() => Release();

        internal override void Visit(FieldVisitor fields)
        {
            fields.ElementsIfAny(nameof(momentum_buffer), ref momentum_buffer);
        }
    }

    /// <summary>Parameters that SGD optimises with the same options.</summary>
    public class ParamGroup : ParamGroup<Options>, IMomentum
    {
        /// <summary>No parameters yet.</summary>
        public ParamGroup()
        {
        }

        /// <summary>Parameters with options.</summary>
        public ParamGroup(IEnumerable<Parameter> parameters, Options options) : base(parameters, options)
        {
        }

        /// <summary>Parameters with options.</summary>
        public ParamGroup(
            IEnumerable<Parameter> parameters, double lr = 1e-3, double momentum = 0.0, double dampening = 0, double weight_decay = 0, bool nesterov = false, bool maximize = false)
            : base(parameters, new Options { LearningRate = lr, momentum = momentum, dampening = dampening, weight_decay = weight_decay, nesterov = nesterov, maximize = maximize })
        {
        }

        /// <summary>How much of the last step stays.</summary>
        public double Momentum
        {
            get => Options.momentum!.Value;
            set => Options.momentum = value;
        }
    }
}
