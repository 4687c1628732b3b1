using TorchSharp.Engine;
using TorchSharp.Optim;

namespace TorchSharp.Modules;

/// <summary>Steps whose sizes grow while the gradient keeps its sign; only the sign counts. For whole data sets.</summary>
public class Rprop : OptimizerHelper
{
    /// <summary>For parameters.</summary>
    public Rprop(IEnumerable<Parameter> parameters, double lr = 1e-2, double etaminus = 0.5, double etaplus = 1.2, double min_step = 1e-6, double max_step = 50, bool maximize = false)
        : this([new ParamGroup { Parameters = parameters }], lr, etaminus, etaplus, min_step, max_step, maximize)
    {
    }

    /// <summary>For groups of parameters.</summary>
    public Rprop(IEnumerable<ParamGroup> parameters, double lr = 1e-2, double etaminus = 0.5, double etaplus = 1.2, double min_step = 1e-6, double max_step = 50, bool maximize = false)
    {
        if (!(lr >= 0)) throw new ArgumentException(Messages.OptimizerArgument(nameof(Rprop), nameof(lr), lr, "at least 0"));
        Start(
            new Options { LearningRate = lr, etaminus = etaminus, etaplus = etaplus, min_step = min_step, max_step = max_step, maximize = maximize },
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
            Tensor grad = o.maximize!.Value ? gradient.neg() : gradient;
            Tensor agreement = grad.mul(state.prev), turned = agreement.lt(0);
            Tensor factor = torch.ones_like(grad).masked_fill_(agreement.gt(0), o.etaplus!.Value).masked_fill_(turned, o.etaminus!.Value);
            state.step_size.mul_(factor).clamp_(o.min_step!.Value, o.max_step!.Value);

            // Where the sign has changed, this step is left out.
            grad = grad.masked_fill(turned, 0);
            parameter.addcmul_(grad.sign(), state.step_size, -1);
            state.prev.copy_(grad);
        }
    }

    /// <summary>The options of Rprop; what is left open is the optimiser's.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>Whether the loss is to grow.</summary>
        public bool? maximize;

        /// <summary>What step sizes are multiplied with where the gradient changes its sign.</summary>
        public double? etaminus;

        /// <summary>What step sizes are multiplied with where the gradient keeps its sign.</summary>
        public double? etaplus;

        /// <summary>The smallest step.</summary>
        public double? min_step;

        /// <summary>The largest step.</summary>
        public double? max_step;

        internal override void Visit(FieldVisitor fields)
        {
            base.Visit(fields);
            fields.Flag(nameof(maximize), ref maximize);
            fields.Real(nameof(etaminus), ref etaminus);
            fields.Real(nameof(etaplus), ref etaplus);
            fields.Real(nameof(min_step), ref min_step);
            fields.Real(nameof(max_step), ref max_step);
        }
    }

    /// <summary>What Rprop remembers of a parameter.</summary>
    public sealed class State : OptimizerState, IDisposable
    {
        /// <summary>How many steps there were.</summary>
        public long step;

        /// <summary>The gradient before.</summary>
        public Tensor prev = null!;

        /// <summary>The step of each element.</summary>
        public Tensor step_size = null!;

        /// <summary>For a parameter.</summary>
        public State(Parameter parameter) : base(parameter)
        {
        }

        /// <inheritdoc/>
        public override void Initialize(OptimizerOptions options)
        {
            step = 0;
            prev = Zeros();
            step_size = Filled(options.LearningRate!.Value);
        }

        /// <summary>Releases the tensors.</summary>
        public void Dispose() => Release();

        internal override void Visit(FieldVisitor fields)
        {
            fields.Whole(nameof(step), ref step);
            fields.Elements(nameof(prev), ref prev);
            fields.Elements(nameof(step_size), ref step_size);
        }
    }

    /// <summary>Parameters that Rprop optimises with the same options.</summary>
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
            IEnumerable<Parameter> parameters, double lr = 1e-2, double etaminus = 0.5, double etaplus = 1.2, double min_step = 1e-6, double max_step = 50, bool maximize = false)
            : base(parameters, new Options { LearningRate = lr, etaminus = etaminus, etaplus = etaplus, min_step = min_step, max_step = max_step, maximize = maximize })
        {
        }
    }
}
