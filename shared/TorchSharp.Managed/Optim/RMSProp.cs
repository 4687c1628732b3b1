using TorchSharp.Engine;
using TorchSharp.Optim;
using static TorchSharp.torch.optim;

namespace TorchSharp.Modules;

/// <summary>Steps divided by the root of the running mean of the squared gradient.</summary>
public class RMSProp : OptimizerHelper, IMomentum
{
    /// <summary>For parameters.</summary>
    public RMSProp(IEnumerable<Parameter> parameters, double lr = 1e-3, double alpha = 0.99, double eps = 1e-8, double weight_decay = 0, double momentum = 0.0, bool centered = false, bool maximize = false)
        : this([new ParamGroup { Parameters = parameters }], lr, alpha, eps, weight_decay, momentum, centered, maximize)
    {
    }

    /// <summary>For groups of parameters.</summary>
    public RMSProp(IEnumerable<ParamGroup> parameters, double lr = 1e-3, double alpha = 0.99, double eps = 1e-8, double weight_decay = 0, double momentum = 0.0, bool centered = false, bool maximize = false)
    {
        if (!(lr >= 0)) throw new ArgumentException(Messages.OptimizerArgument(nameof(RMSProp), nameof(lr), lr, "at least 0"));
        if (!(eps >= 0)) throw new ArgumentException(Messages.OptimizerArgument(nameof(RMSProp), nameof(eps), eps, "at least 0"));
        if (!(alpha >= 0)) throw new ArgumentException(Messages.OptimizerArgument(nameof(RMSProp), nameof(alpha), alpha, "at least 0"));
        if (!(momentum >= 0)) throw new ArgumentException(Messages.OptimizerArgument(nameof(RMSProp), nameof(momentum), momentum, "at least 0"));
        if (!(weight_decay >= 0)) throw new ArgumentException(Messages.OptimizerArgument(nameof(RMSProp), nameof(weight_decay), weight_decay, "at least 0"));
        Start(
            new Options { LearningRate = lr, alpha = alpha, eps = eps, weight_decay = weight_decay, momentum = momentum, centered = centered, maximize = maximize },
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
        double alpha = o.alpha!.Value, lr = o.LearningRate!.Value;
        foreach ((Parameter parameter, Tensor gradient, State state) in Graded<State>(group))
        {
            state.step++;
            Tensor grad = o.maximize!.Value ? gradient.neg() : gradient;
            if (o.weight_decay != 0) grad = grad.add(parameter, o.weight_decay!.Value);
            state.square_avg.mul_(alpha).addcmul_(grad, grad, 1 - alpha);

            Tensor square = state.square_avg;
            if (o.centered!.Value)
            {
                state.grad_avg!.mul_(alpha).add_(grad, 1 - alpha);
                square = square.addcmul(state.grad_avg, state.grad_avg, -1);
            }
            Tensor spread = square.sqrt().add_(o.eps!.Value);
            if (o.momentum > 0) parameter.add_(state.momentum_buffer!.mul_(o.momentum.Value).addcdiv_(grad, spread), -lr);
            else parameter.addcdiv_(grad, spread, -lr);
        }
    }

    /// <summary>The options of RMSProp; what is left open is the optimiser's.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>Whether the loss is to grow.</summary>
        public bool? maximize;

        /// <summary>How much of the last step stays.</summary>
        public double? momentum;

        /// <summary>How much stays of the mean squared gradient.</summary>
        public double? alpha;

        /// <summary>Added to what is divided by.</summary>
        public double? eps;

        /// <summary>How strongly parameters are drawn to 0.</summary>
        public double? weight_decay;

        /// <summary>Whether the gradient's variance is used instead of its mean square.</summary>
        public bool? centered;

        internal override void Visit(FieldVisitor fields)
        {
            base.Visit(fields);
            fields.Flag(nameof(maximize), ref maximize);
            fields.Real(nameof(momentum), ref momentum);
            fields.Real(nameof(alpha), ref alpha);
            fields.Real(nameof(eps), ref eps);
            fields.Real(nameof(weight_decay), ref weight_decay);
            fields.Flag(nameof(centered), ref centered);
        }
    }

    /// <summary>What RMSProp remembers of a parameter.</summary>
    public sealed class State : OptimizerState, IDisposable
    {
        /// <summary>How many steps there were.</summary>
        public long step;

        /// <summary>The running mean of the squared gradient.</summary>
        public Tensor square_avg = null!;

        /// <summary>The momentum; null before the first step.</summary>
        public Tensor? momentum_buffer;

        /// <summary>The running mean of the gradient.</summary>
        public Tensor? grad_avg;

        /// <summary>For a parameter.</summary>
        public State(Parameter parameter) : base(parameter)
        {
        }

        /// <inheritdoc/>
        public override void Initialize(OptimizerOptions options)
        {
            step = 0;
            square_avg = Zeros();
            momentum_buffer = Zeros();
            grad_avg = Zeros();
        }

        /// <summary>Releases the tensors.</summary>
        public void Dispose() => Release();

        internal override void Visit(FieldVisitor fields)
        {
            fields.Whole(nameof(step), ref step);
            fields.Elements(nameof(square_avg), ref square_avg);
            fields.ElementsIfAny(nameof(momentum_buffer), ref momentum_buffer);
            fields.ElementsIfAny(nameof(grad_avg), ref grad_avg);
        }
    }

    /// <summary>Parameters that RMSProp optimises with the same options.</summary>
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
            IEnumerable<Parameter> parameters, double lr = 1e-3, double eps = 1e-8, double alpha = 0.99, double weight_decay = 0, double momentum = 0.0, bool centered = false)
            : base(parameters, new Options { LearningRate = lr, eps = eps, alpha = alpha, weight_decay = weight_decay, momentum = momentum, centered = centered })
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
