using TorchSharp.Engine;
using TorchSharp.Optim;

namespace TorchSharp.Modules;

/// <summary>Stochastic gradient descent that also averages the parameters over its steps.</summary>
public class ASGD : OptimizerHelper
{
    /// <summary>For parameters.</summary>
    public ASGD(IEnumerable<Parameter> parameters, double lr = 0.01, double lambd = 1e-4, double alpha = 0.75, double t0 = 1e6, double weight_decay = 0, bool maximize = false)
        : this([new ParamGroup { Parameters = parameters }], lr, lambd, alpha, t0, weight_decay, maximize)
    {
    }

    /// <summary>For groups of parameters.</summary>
    public ASGD(IEnumerable<ParamGroup<Options>> parameters, double lr = 0.01, double lambd = 1e-4, double alpha = 0.75, double t0 = 1e6, double weight_decay = 0, bool maximize = false)
    {
        if (!(lr >= 0)) throw new ArgumentException(Messages.OptimizerArgument(nameof(ASGD), nameof(lr), lr, "at least 0"));
        Start(
            new Options { LearningRate = lr, lambd = lambd, alpha = alpha, t0 = t0, weight_decay = weight_decay, maximize = maximize },
            parameters);
    }

    /// <inheritdoc/>
    public override Tensor? step(Func<Tensor>? closure = null) => _step<ParamGroup>(Update, closure);

    internal override OptimizerOptions NewOptions() => new Options();

    internal override OptimizerState NewState(Parameter parameter) => new State(parameter);

    private void Update(ParamGroup<Options> group)
    {
        Options o = group.Options;
        double lr = o.LearningRate!.Value, lambd = o.lambd!.Value;
        foreach ((Parameter parameter, Tensor gradient, State state) in Graded<State>(group))
        {
            state.step++;
            Tensor grad = o.maximize!.Value ? gradient.neg() : gradient;
            if (o.weight_decay != 0) grad = grad.add(parameter, o.weight_decay!.Value);
            parameter.mul_(1 - lambd * state.eta).add_(grad, -state.eta);

            if (state.mu != 1) state.ax.add_(parameter.sub(state.ax).mul_(state.mu));
            else state.ax.copy_(parameter);
            state.eta = lr / Math.Pow(1 + lambd * lr * state.step, o.alpha!.Value);
            state.mu = 1 / Math.Max(1, state.step - o.t0!.Value);
        }
    }

    /// <summary>The options of ASGD; what is left open is the optimiser's.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>Whether the loss is to grow.</summary>
        public bool? maximize;

        /// <summary>How strongly parameters are drawn to 0.</summary>
        public double? lambd;

        /// <summary>How fast the step size falls.</summary>
        public double? alpha;

        /// <summary>How strongly parameters are drawn to 0.</summary>
        public double? weight_decay;

        /// <summary>After how many steps averaging starts.</summary>
        public double? t0;

        internal override void Visit(FieldVisitor fields)
        {
            base.Visit(fields);
            fields.Flag(nameof(maximize), ref maximize);
            fields.Real(nameof(lambd), ref lambd);
            fields.Real(nameof(alpha), ref alpha);
            fields.Real(nameof(weight_decay), ref weight_decay);
            fields.Real(nameof(t0), ref t0);
        }
    }

    /// <summary>What ASGD remembers of a parameter.</summary>
    public sealed class State : OptimizerState, IDisposable
    {
        /// <summary>How many steps there were.</summary>
        public long step;

        /// <summary>The step size now.</summary>
        public double eta;

        /// <summary>How much the average moves.</summary>
        public double mu;

        /// <summary>The averaged parameter.</summary>
        public Tensor ax = null!;

        /// <summary>For a parameter.</summary>
        public State(Parameter parameter) : base(parameter)
        {
        }

        /// <inheritdoc/>
        public override void Initialize(OptimizerOptions options)
        {
            step = 0;
            eta = options.LearningRate!.Value;
            mu = 1;
            ax = Zeros();
        }

        /// <summary>Releases the tensors.</summary>
        public void Dispose() => Release();

        internal override void Visit(FieldVisitor fields)
        {
            fields.Whole(nameof(step), ref step);
            fields.Real(nameof(eta), ref eta);
            fields.Real(nameof(mu), ref mu);
            fields.Elements(nameof(ax), ref ax);
        }
    }

    /// <summary>Parameters that ASGD optimises with the same options.</summary>
    public class ParamGroup : ParamGroup<Options>
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
            IEnumerable<Parameter> parameters, double lr = 0.01, double lambd = 1e-4, double alpha = 0.75, double t0 = 1e6, double weight_decay = 0)
            : base(parameters, new Options { LearningRate = lr, lambd = lambd, alpha = alpha, t0 = t0, weight_decay = weight_decay })
        {
        }
    }
}
