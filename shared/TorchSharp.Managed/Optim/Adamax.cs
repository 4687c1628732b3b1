using TorchSharp.Engine;
using TorchSharp.Optim;
using static TorchSharp.torch.optim;

namespace TorchSharp.Modules;

/// <summary>Adam with the largest gradient instead of the mean squared one.</summary>
public class Adamax : OptimizerHelper, IBetas
{
    /// <summary>For parameters.</summary>
    public Adamax(IEnumerable<Parameter> parameters, double lr, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8, double weight_decay = 0)
        : this([new ParamGroup { Parameters = parameters }], lr, beta1, beta2, eps, weight_decay)
    {
    }

    /// <summary>For groups of parameters.</summary>
    public Adamax(IEnumerable<ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8, double weight_decay = 0)
    {
        if (!(lr >= 0)) throw new ArgumentException(Messages.OptimizerArgument(nameof(Adamax), nameof(lr), lr, "at least 0"));
        if (beta1 is not (>= 0 and <= 1)) throw new ArgumentException(Messages.OptimizerArgument(nameof(Adamax), nameof(beta1), beta1, "from 0 to 1"));
        if (beta2 is not (>= 0 and <= 1)) throw new ArgumentException(Messages.OptimizerArgument(nameof(Adamax), nameof(beta2), beta2, "from 0 to 1"));
        if (!(eps >= 0)) throw new ArgumentException(Messages.OptimizerArgument(nameof(Adamax), nameof(eps), eps, "at least 0"));
        if (!(weight_decay >= 0)) throw new ArgumentException(Messages.OptimizerArgument(nameof(Adamax), nameof(weight_decay), weight_decay, "at least 0"));
        Start(
            new Options { LearningRate = lr, beta1 = beta1, beta2 = beta2, eps = eps, weight_decay = weight_decay },
            parameters);
    }

    /// <summary>The decay rates of groups that leave theirs open.</summary>
    public (double, double) Betas
    {
        get => (((Options)_defaults).beta1!.Value, ((Options)_defaults).beta2!.Value);
        set => (((Options)_defaults).beta1, ((Options)_defaults).beta2) = (value.Item1, value.Item2);
    }

    /// <inheritdoc/>
    public override Tensor? step(Func<Tensor>? closure = null) => _step<ParamGroup>(Update, closure);

    internal override OptimizerOptions NewOptions() => new Options();

    internal override OptimizerState NewState(Parameter parameter) => new State(parameter);

    private void Update(ParamGroup group)
    {
        Options o = group.Options;
        double beta1 = o.beta1!.Value;
        foreach ((Parameter parameter, Tensor gradient, State state) in Graded<State>(group))
        {
            state.step++;
            Tensor grad = o.weight_decay != 0 ? gradient.add(parameter, o.weight_decay!.Value) : gradient;
            state.exp_avg.mul_(beta1).add_(grad, 1 - beta1);
            state.exp_inf.copy_(state.exp_inf.mul(o.beta2!.Value).maximum(grad.abs().add_(o.eps!.Value)));
            parameter.addcdiv_(state.exp_avg, state.exp_inf, -o.LearningRate!.Value / (1 - Math.Pow(beta1, state.step)));
        }
    }

    /// <summary>The options of Adamax; what is left open is the optimiser's.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>How much stays of the mean gradient.</summary>
        public double? beta1;

        /// <summary>How much stays of the mean squared gradient.</summary>
        public double? beta2;

        /// <summary>Added to what is divided by.</summary>
        public double? eps;

        /// <summary>How strongly parameters are drawn to 0.</summary>
        public double? weight_decay;

        internal override void Visit(FieldVisitor fields)
        {
            base.Visit(fields);
            fields.Real(nameof(beta1), ref beta1);
            fields.Real(nameof(beta2), ref beta2);
            fields.Real(nameof(eps), ref eps);
            fields.Real(nameof(weight_decay), ref weight_decay);
        }
    }

    /// <summary>What Adamax remembers of a parameter.</summary>
    public sealed class State : OptimizerState, IDisposable
    {
        /// <summary>How many steps there were.</summary>
        public long step;

        /// <summary>The running mean of the gradient.</summary>
        public Tensor exp_avg = null!;

        /// <summary>The running maximum of the gradient's size.</summary>
        public Tensor exp_inf = null!;

        /// <summary>For a parameter.</summary>
        public State(Parameter parameter) : base(parameter)
        {
        }

        /// <inheritdoc/>
        public override void Initialize(OptimizerOptions options)
        {
            step = 0;
            exp_avg = Zeros();
            exp_inf = Zeros();
        }

        /// <summary>Releases the tensors.</summary>
        public void Dispose() => Release();

        internal override void Visit(FieldVisitor fields)
        {
            fields.Whole(nameof(step), ref step);
            fields.Elements(nameof(exp_avg), ref exp_avg);
            fields.Elements(nameof(exp_inf), ref exp_inf);
        }
    }

    /// <summary>Parameters that Adamax optimises with the same options.</summary>
    public class ParamGroup : ParamGroup<Options>, IBetas
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
            IEnumerable<Parameter> parameters, double lr = 1.0, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8, double weight_decay = 0)
            : base(parameters, new Options { LearningRate = lr, beta1 = beta1, beta2 = beta2, eps = eps, weight_decay = weight_decay })
        {
        }

        /// <summary>How much stays of the mean gradient, and of the mean squared gradient.</summary>
        public (double, double) Betas
        {
            get => (Options.beta1!.Value, Options.beta2!.Value);
            set => (Options.beta1, Options.beta2) = (value.Item1, value.Item2);
        }
    }
}
