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
                /// <summary>Goes up and down between two learning rates, and the other way round between two momenta.</summary>
                public class CyclicLR : LRScheduler
                {
                    private readonly double _cycle;
                    private readonly double _rising;
                    private readonly Func<double, double> _scale;
                    private readonly bool _byCycle;
                    private readonly List<double> _low;
                    private readonly List<double> _high;
                    private readonly List<double>? _lowMomentum;
                    private readonly List<double>? _highMomentum;

                    /// <summary>For an optimiser, the same for all groups.</summary>
                    public CyclicLR(
                        Optimizer optimizer, double base_lr, double max_lr, int step_size_up = 2000, int step_size_down = -1, Mode mode = Mode.Triangular,
                        double gamma = 1, Func<double, double>? scale_fn = null, ScaleMode scale_mode = ScaleMode.Cycle, bool cycle_momentum = true,
                        double base_momentum = 0.8, double max_momentum = 0.9, int last_epoch = -1, bool verbose = false)
                        : this(
                            optimizer, Enumerable.Repeat(base_lr, optimizer.ParamGroups.Count()), Enumerable.Repeat(max_lr, optimizer.ParamGroups.Count()), step_size_up,
                            step_size_down, mode, gamma, scale_fn, scale_mode, cycle_momentum, Enumerable.Repeat(base_momentum, optimizer.ParamGroups.Count()),
                            Enumerable.Repeat(max_momentum, optimizer.ParamGroups.Count()), last_epoch, verbose)
                    {
                    }

                    /// <summary>For an optimiser, with values for each group.</summary>
                    public CyclicLR(
                        Optimizer optimizer, IEnumerable<double> base_lr, IEnumerable<double> max_lr, int step_size_up = 2000, int step_size_down = -1,
                        Mode mode = Mode.Triangular, double gamma = 1, Func<double, double>? scale_fn = null, ScaleMode scale_mode = ScaleMode.Cycle,
                        bool cycle_momentum = true, IEnumerable<double>? base_momentum = null, IEnumerable<double>? max_momentum = null, int last_epoch = -1,
                        bool verbose = false)
                        : base(optimizer, last_epoch, verbose)
                    {
                        int down = step_size_down == -1 ? step_size_up : step_size_down;
                        (_cycle, _rising) = (step_size_up + down, (double)step_size_up / (step_size_up + down));
                        (_low, _high) = (base_lr.ToList(), max_lr.ToList());
                        _byCycle = scale_fn is null ? mode != Mode.ExpRange : scale_mode == ScaleMode.Cycle;
                        _scale = scale_fn ?? (mode switch
                        {
                            Mode.Triangular2 => cycle => 1 / Math.Pow(2, cycle - 1),
                            Mode.ExpRange => iterations => Math.Pow(gamma, iterations),
                            _ => _ => 1,
                        });
                        if (cycle_momentum)
                        {
                            MomentumOf.Check(optimizer);
                            _lowMomentum = base_momentum?.ToList() ?? _low.ConvertAll(_ => 0.8);
                            _highMomentum = max_momentum?.ToList() ?? _low.ConvertAll(_ => 0.9);
                        }
                        if (last_epoch == -1) Set(_low);
                        step();
                    }

                    /// <summary>How the height of the cycles changes.</summary>
                    public enum Mode
                    {
                        /// <summary>Not at all.</summary>
                        Triangular,

                        /// <summary>Each has half the height of the one before.</summary>
                        Triangular2,

                        /// <summary>Times gamma every step.</summary>
                        ExpRange,
                    }

                    /// <summary>What a scale function of one's own is a function of.</summary>
                    public enum ScaleMode
                    {
                        /// <summary>The number of the cycle, from 1.</summary>
                        Cycle,

                        /// <summary>The number of the step, from 0.</summary>
                        Iterations,
                    }

                    /// <inheritdoc/>
                    protected override IEnumerable<double> get_lr()
                    {
                        double cycle = Math.Floor(1 + _last_epoch / _cycle), x = 1 + _last_epoch / _cycle - cycle;
                        double height = (x <= _rising ? x / _rising : (x - 1) / (_rising - 1)) * _scale(_byCycle ? cycle : _last_epoch);
                        if (_lowMomentum is not null)
                            MomentumOf.Set(_optimizer, i => _highMomentum![i] - (_highMomentum[i] - _lowMomentum[i]) * height);
                        return _low.Select((low, i) => low + (_high[i] - low) * height);
                    }
                }
            }
        }
    }
}
