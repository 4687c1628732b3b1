using TorchSharp.Engine;
using TorchSharp.Optim;

namespace TorchSharp.Modules;

/// <summary>Steps divided by the root of the sum of all squared gradients.</summary>
public class Adagrad : OptimizerHelper
{
    /// <summary>For parameters.</summary>
    public Adagrad(IEnumerable<Parameter> parameters, double lr = 1e-2, double lr_decay = 0, double weight_decay = 0, double initial_accumulator_value = 0, double eps = 1e-10)
        : this([new ParamGroup { Parameters = parameters }], lr, lr_decay, weight_decay, initial_accumulator_value, eps)
    {
    }

    /// <summary>For groups of parameters.</summary>
    public Adagrad(IEnumerable<ParamGroup> parameters, double lr = 1e-2, double lr_decay = 0, double weight_decay = 0, double initial_accumulator_value = 0, double eps = 1e-10)
    {
        if (!(lr >= 0)) throw new ArgumentException(Messages.OptimizerArgument(nameof(Adagrad), nameof(lr), lr, "at least 0"));
        if (!(eps >= 0)) throw new ArgumentException(Messages.OptimizerArgument(nameof(Adagrad), nameof(eps), eps, "at least 0"));
        if (!(lr_decay >= 0)) throw new ArgumentException(Messages.OptimizerArgument(nameof(Adagrad), nameof(lr_decay), lr_decay, "at least 0"));
        if (!(weight_decay >= 0)) throw new ArgumentException(Messages.OptimizerArgument(nameof(Adagrad), nameof(weight_decay), weight_decay, "at least 0"));
        if (!(initial_accumulator_value >= 0)) throw new ArgumentException(Messages.OptimizerArgument(nameof(Adagrad), nameof(initial_accumulator_value), initial_accumulator_value, "at least 0"));
        Start(
            new Options { LearningRate = lr, lr_decay = lr_decay, weight_decay = weight_decay, initial_accumulator_value = initial_accumulator_value, eps = eps },
            parameters);
    }

    /// <inheritdoc/>
    public override Tensor? step(Func<Tensor>? closure = null) => _step<ParamGroup>(Update, closure);

    internal override OptimizerOptions NewOptions() => new Options();

    internal override OptimizerState NewState(Parameter parameter) => new State(parameter);

    private void Update(ParamGroup group)
    {
        Options o = group.Options;
        foreach ((Parameter parameter, Tensor gradient, State state) in Graded<State>(group))
        {
            state.step++;
            Tensor grad = o.weight_decay != 0 ? gradient.add(parameter, o.weight_decay!.Value) : gradient;
            state.sum.addcmul_(grad, grad, 1);
            double rate = o.LearningRate!.Value / (1 + (state.step - 1) * o.lr_decay!.Value);
            parameter.addcdiv_(grad, state.sum.sqrt().add_(o.eps!.Value), -rate);
        }
    }

    /// <summary>The options of Adagrad; what is left open is the optimiser's.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>How fast the learning rate falls.</summary>
        public double? lr_decay;

        /// <summary>Where the sum of squares starts.</summary>
        public double? initial_accumulator_value;

        /// <summary>Added to what is divided by.</summary>
        public double? eps;

        /// <summary>How strongly parameters are drawn to 0.</summary>
        public double? weight_decay;

        internal override void Visit(FieldVisitor fields)
        {
            base.Visit(fields);
            fields.Real(nameof(lr_decay), ref lr_decay);
            fields.Real(nameof(initial_accumulator_value), ref initial_accumulator_value);
            fields.Real(nameof(eps), ref eps);
            fields.Real(nameof(weight_decay), ref weight_decay);
        }
    }

    /// <summary>What Adagrad remembers of a parameter.</summary>
    public sealed class State : OptimizerState, IDisposable
    {
        /// <summary>How many steps there were.</summary>
        public long step;

        /// <summary>The sum of the squared gradients.</summary>
        public Tensor sum = null!;

        /// <summary>For a parameter.</summary>
        public State(Parameter parameter) : base(parameter)
        {
        }

        /// <inheritdoc/>
        public override void Initialize(OptimizerOptions options)
        {
            step = 0;
            sum = Filled(((Options)options).initial_accumulator_value!.Value);
        }

        /// <summary>Releases the tensors.</summary>
        public void Dispose() => Release();

        internal override void Visit(FieldVisitor fields)
        {
            fields.Whole(nameof(step), ref step);
            fields.Elements(nameof(sum), ref sum);
        }
    }

    /// <summary>Parameters that Adagrad optimises with the same options.</summary>
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
            IEnumerable<Parameter> parameters, double lr = 0.01, double lr_decay = 0, double weight_decay = 0, double initial_accumulator_value = 0, double eps = 1e-10)
            : base(parameters, new Options { LearningRate = lr, lr_decay = lr_decay, weight_decay = weight_decay, initial_accumulator_value = initial_accumulator_value, eps = eps })
        {
        }
    }
}
