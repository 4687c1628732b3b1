using TorchSharp.Engine;
using TorchSharp.Optim;

namespace TorchSharp.Modules;

/// <summary>Steps as large as the last ones were, in relation to the gradients.</summary>
public class Adadelta : OptimizerHelper
{
    /// <summary>For parameters.</summary>
    public Adadelta(IEnumerable<Parameter> parameters, double lr, double rho = 0.9, double eps = 1e-6, double weight_decay = 0, bool maximize = false)
        : this([new ParamGroup { Parameters = parameters }], lr, rho, eps, weight_decay, maximize)
    {
    }

    /// <summary>For groups of parameters.</summary>
    public Adadelta(IEnumerable<ParamGroup> parameters, double lr = 1.0, double rho = 0.9, double eps = 1e-6, double weight_decay = 0, bool maximize = false)
    {
        if (!(lr >= 0)) throw new ArgumentException(Messages.OptimizerArgument(nameof(Adadelta), nameof(lr), lr, "at least 0"));
        if (rho is not (>= 0 and <= 1)) throw new ArgumentException(Messages.OptimizerArgument(nameof(Adadelta), nameof(rho), rho, "from 0 to 1"));
        if (!(eps >= 0)) throw new ArgumentException(Messages.OptimizerArgument(nameof(Adadelta), nameof(eps), eps, "at least 0"));
        if (!(weight_decay >= 0)) throw new ArgumentException(Messages.OptimizerArgument(nameof(Adadelta), nameof(weight_decay), weight_decay, "at least 0"));
        Start(
            new Options { LearningRate = lr, rho = rho, eps = eps, weight_decay = weight_decay, maximize = maximize },
            parameters);
    }

    /// <inheritdoc/>
    public override Tensor? step(Func<Tensor>? closure = null) => _step<ParamGroup>(Update, closure);

    internal override OptimizerOptions NewOptions() => new Options();

    internal override OptimizerState NewState(Parameter parameter) => new State(parameter);

    private void Update(ParamGroup group)
    {
        Options o = group.Options;
        double rho = o.rho!.Value, eps = o.eps!.Value;
        foreach ((Parameter parameter, Tensor gradient, State state) in Graded<State>(group))
        {
            state.step++;
            Tensor grad = o.maximize!.Value ? gradient.neg() : gradient;
            if (o.weight_decay != 0) grad = grad.add(parameter, o.weight_decay!.Value);
            state.square_avg.mul_(rho).addcmul_(grad, grad, 1 - rho);
            Tensor delta = state.acc_delta.add(eps).sqrt_().div_(state.square_avg.add(eps).sqrt_()).mul_(grad);
            state.acc_delta.mul_(rho).addcmul_(delta, delta, 1 - rho);
            parameter.add_(delta, -o.LearningRate!.Value);
        }
    }

    /// <summary>The options of Adadelta; what is left open is the optimiser's.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>How much stays of the running means.</summary>
        public double? rho;

        /// <summary>Added to what is divided by.</summary>
        public double? eps;

        /// <summary>How strongly parameters are drawn to 0.</summary>
        public double? weight_decay;

        /// <summary>Whether the loss is to grow.</summary>
        public bool? maximize;

        internal override void Visit(FieldVisitor fields)
        {
            base.Visit(fields);
            fields.Real(nameof(rho), ref rho);
            fields.Real(nameof(eps), ref eps);
            fields.Real(nameof(weight_decay), ref weight_decay);
            fields.Flag(nameof(maximize), ref maximize);
        }
    }

    /// <summary>What Adadelta remembers of a parameter.</summary>
    public sealed class State : OptimizerState, IDisposable
    {
        /// <summary>How many steps there were.</summary>
        public long step;

        /// <summary>The running mean of the squared gradient.</summary>
        public Tensor square_avg = null!;

        /// <summary>The running mean of the squared steps.</summary>
        public Tensor acc_delta = null!;

        /// <summary>For a parameter.</summary>
        public State(Parameter parameter) : base(parameter)
        {
        }

        /// <inheritdoc/>
        public override void Initialize(OptimizerOptions options)
        {
            step = 0;
            square_avg = Zeros();
            acc_delta = Zeros();
        }

        /// <summary>Releases the tensors.</summary>
        public void Dispose() => Release();

        internal override void Visit(FieldVisitor fields)
        {
            fields.Whole(nameof(step), ref step);
            fields.Elements(nameof(square_avg), ref square_avg);
            fields.Elements(nameof(acc_delta), ref acc_delta);
        }
    }

    /// <summary>Parameters that Adadelta optimises with the same options.</summary>
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
            IEnumerable<Parameter> parameters, double lr = 1.0, double rho = 0.9, double eps = 1e-6, double weight_decay = 0, bool maximize = false)
            : base(parameters, new Options { LearningRate = lr, rho = rho, eps = eps, weight_decay = weight_decay, maximize = maximize })
        {
        }
    }
}
