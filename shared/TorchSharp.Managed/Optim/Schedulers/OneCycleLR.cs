using TorchSharp.Engine;
using TorchSharp.Optim;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            public static partial class impl
            {
                /// <summary>Up from max_lr / div_factor to max_lr, then down to a very small learning rate; momentum the other way round.</summary>
                public class OneCycleLR : LRScheduler
                {
                    private readonly int _total;
                    private readonly bool _cosine;
                    private readonly List<double> _highest;
                    private readonly List<double>? _lowMomentum;
                    private readonly List<double>? _highMomentum;
                    private readonly double _division;
                    private readonly double _finalDivision;
                    private readonly double[] _ends;

                    /// <summary>For an optimiser, the same for all groups. Give total_steps, or epochs and steps_per_epoch.</summary>
                    public OneCycleLR(
                        Optimizer optimizer, double max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1, double pct_start = 0.3,
                        AnnealStrategy anneal_strategy = AnnealStrategy.Cos, bool cycle_momentum = true, double base_momentum = 0.85, double max_momentum = 0.95,
                        double div_factor = 25, double final_div_factor = 1e4, bool three_phase = false, int last_epoch = -1, bool verbose = false)
                        : this(
                            optimizer, Enumerable.Repeat(max_lr, optimizer.ParamGroups.Count()), total_steps, epochs, steps_per_epoch, pct_start, anneal_strategy,
                            cycle_momentum, Enumerable.Repeat(base_momentum, optimizer.ParamGroups.Count()), Enumerable.Repeat(max_momentum, optimizer.ParamGroups.Count()),
                            div_factor, final_div_factor, three_phase, last_epoch, verbose)
                    {
                    }

                    /// <summary>For an optimiser, with values for each group. Give total_steps, or epochs and steps_per_epoch.</summary>
                    public OneCycleLR(
                        Optimizer optimizer, IEnumerable<double> max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1, double pct_start = 0.3,
                        AnnealStrategy anneal_strategy = AnnealStrategy.Cos, bool cycle_momentum = true, IEnumerable<double>? base_momentum = null,
                        IEnumerable<double>? max_momentum = null, double div_factor = 25, double final_div_factor = 1e4, bool three_phase = false,
                        int last_epoch = -1, bool verbose = false)
                        : base(optimizer, last_epoch, verbose)
                    {
                        if (pct_start is < 0 or > 1) throw new ArgumentException(Messages.OptimizerArgument(nameof(OneCycleLR), nameof(pct_start), pct_start, "from 0 to 1"));
                        _total = total_steps != -1 ? total_steps : epochs * steps_per_epoch;
                        if (_total <= 0 || (total_steps == -1 && (epochs <= 0 || steps_per_epoch <= 0)))
                            throw new ArgumentException(Messages.OneCycleSteps(total_steps, epochs, steps_per_epoch));

                        (_cosine, _highest) = (anneal_strategy == AnnealStrategy.Cos, max_lr.ToList());
                        (_division, _finalDivision) = (div_factor, final_div_factor);
                        _ends = three_phase ? [pct_start * _total - 1, 2 * pct_start * _total - 2, _total - 1] : [pct_start * _total - 1, _total - 1];
                        if (cycle_momentum)
                        {
                            MomentumOf.Check(optimizer);
                            _lowMomentum = base_momentum?.ToList() ?? _highest.ConvertAll(_ => 0.85);
                            _highMomentum = max_momentum?.ToList() ?? _highest.ConvertAll(_ => 0.95);
                        }
                        if (last_epoch == -1)
                            foreach ((ILearningRateController group, double highest) in optimizer.ParamGroups.Zip(_highest)) group.InitialLearningRate = highest / div_factor;
                        step();
                    }

                    /// <summary>The curve from one value to the next.</summary>
                    public enum AnnealStrategy
                    {
                        /// <summary>Half a cosine.</summary>
                        Cos,

                        /// <summary>A straight line.</summary>
                        Linear,
                    }

                    /// <inheritdoc/>
                    protected override IEnumerable<double> get_lr()
                    {
                        if (_last_epoch > _total) throw new InvalidOperationException(Messages.OneCycleOver(_last_epoch, _total));
                        int phase = Array.FindIndex(_ends, end => _last_epoch <= end);
                        if (phase < 0) phase = _ends.Length - 1;
                        double from = phase == 0 ? 0 : _ends[phase - 1], share = (_last_epoch - from) / (_ends[phase] - from);

                        if (_lowMomentum is not null)
                        {
                            MomentumOf.Set(_optimizer, i =>
                            {
                                double[] momenta = _ends.Length == 3
                                    ? [_highMomentum![i], _lowMomentum[i], _highMomentum[i], _highMomentum[i]]
                                    : [_highMomentum![i], _lowMomentum[i], _highMomentum[i]];
                                return Between(momenta[phase], momenta[phase + 1], share);
                            });
                        }
                        return _highest.Select(high =>
                        {
                            double low = high / _division, end = low / _finalDivision;
                            double[] rates = _ends.Length == 3 ? [low, high, low, end] : [low, high, end];
                            return Between(rates[phase], rates[phase + 1], share);
                        });
                    }

                    private double Between(double start, double end, double share) =>
                        _cosine ? end + (start - end) / 2 * (Math.Cos(Math.PI * share) + 1) : (end - start) * share + start;
                }
            }
        }
    }
}
