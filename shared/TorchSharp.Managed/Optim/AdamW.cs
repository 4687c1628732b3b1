using TorchSharp.Engine;
using TorchSharp.Optim;
using TorchSharp.Operations;
using static TorchSharp.torch.optim;

namespace TorchSharp.Modules;

/// <summary>Adam with a weight decay that is kept apart from the gradient.</summary>
public class AdamW : OptimizerHelper, IBetas
{
    /// <summary>For parameters.</summary>
    public AdamW(IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8, double weight_decay = 0, bool amsgrad = false, bool maximize = false)
        : this([new ParamGroup { Parameters = parameters }], lr, beta1, beta2, eps, weight_decay, amsgrad, maximize)
    {
    }

    /// <summary>For groups of parameters.</summary>
    public AdamW(IEnumerable<ParamGroup> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8, double weight_decay = 0, bool amsgrad = false, bool maximize = false)
    {
        if (!(lr >= 0)) throw new ArgumentException(Messages.OptimizerArgument(nameof(AdamW), nameof(lr), lr, "at least 0"));
        if (!(eps >= 0)) throw new ArgumentException(Messages.OptimizerArgument(nameof(AdamW), nameof(eps), eps, "at least 0"));
        if (beta1 is not (>= 0 and < 1)) throw new ArgumentException(Messages.OptimizerArgument(nameof(AdamW), nameof(beta1), beta1, "from 0 to below 1"));
        if (beta2 is not (>= 0 and < 1)) throw new ArgumentException(Messages.OptimizerArgument(nameof(AdamW), nameof(beta2), beta2, "from 0 to below 1"));
        if (!(weight_decay >= 0)) throw new ArgumentException(Messages.OptimizerArgument(nameof(AdamW), nameof(weight_decay), weight_decay, "at least 0"));
        Start(
            new Options { LearningRate = lr, beta1 = beta1, beta2 = beta2, eps = eps, weight_decay = weight_decay, amsgrad = amsgrad, maximize = maximize },
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
        foreach ((Parameter parameter, Tensor grad, State state) in Graded<State>(group))
            Updates.Adam(
                parameter, grad, state.exp_avg, state.exp_avg_sq, state.max_exp_avg_sq, o.LearningRate!.Value, o.beta1!.Value, o.beta2!.Value, o.eps!.Value,
                o.weight_decay!.Value, decoupled: true, o.maximize!.Value, ++state.step);
    }

    /// <summary>The options of AdamW; what is left open is the optimiser's.</summary>
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

        /// <summary>Whether the largest mean squared gradient so far counts.</summary>
        public bool? amsgrad;

        /// <summary>Whether the loss is to grow.</summary>
        public bool? maximize;

        internal override void Visit(FieldVisitor fields)
        {
            base.Visit(fields);
            fields.Real(nameof(beta1), ref beta1);
            fields.Real(nameof(beta2), ref beta2);
            fields.Real(nameof(eps), ref eps);
            fields.Real(nameof(weight_decay), ref weight_decay);
            fields.Flag(nameof(amsgrad), ref amsgrad);
            fields.Flag(nameof(maximize), ref maximize);
        }
    }

    /// <summary>What AdamW remembers of a parameter.</summary>
    public sealed class State : OptimizerState, IDisposable
    {
        /// <summary>How many steps there were.</summary>
        public long step;

        /// <summary>The running mean of the gradient.</summary>
        public Tensor exp_avg = null!;

        /// <summary>The running mean of the squared gradient.</summary>
        public Tensor exp_avg_sq = null!;

        /// <summary>The largest running mean of the squared gradient so far, if amsgrad is on.</summary>
        public Tensor? max_exp_avg_sq;

        /// <summary>For a parameter.</summary>
        public State(Parameter parameter) : base(parameter)
        {
        }

        /// <inheritdoc/>
        public override void Initialize(OptimizerOptions options)
        {
            step = 0;
            exp_avg = Zeros();
            exp_avg_sq = Zeros();
            max_exp_avg_sq = ((Options)options).amsgrad!.Value ? Zeros() : null;
        }

        /// <summary>Releases the tensors.</summary>
        public void Dispose() => Release();

        internal override void Visit(FieldVisitor fields)
        {
            fields.Whole(nameof(step), ref step);
            fields.Elements(nameof(exp_avg), ref exp_avg);
            fields.Elements(nameof(exp_avg_sq), ref exp_avg_sq);
            fields.ElementsIfAny(nameof(max_exp_avg_sq), ref max_exp_avg_sq);
        }
    }

    /// <summary>Parameters that AdamW optimises with the same options.</summary>
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
            IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8, double weight_decay = 0, bool amsgrad = false, bool maximize = false)
            : base(parameters, new Options { LearningRate = lr, beta1 = beta1, beta2 = beta2, eps = eps, weight_decay = weight_decay, amsgrad = amsgrad, maximize = maximize })
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
