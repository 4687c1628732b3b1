using TorchSharp.Engine;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            public static partial class impl
            {
                /// <summary>Times factor when a value has not improved for more than patience steps.</summary>
                public class ReduceLROnPlateau : LRScheduler
                {
                    private readonly bool _smaller;
                    private readonly bool _relative;
                    private readonly double _factor;
                    private readonly int _patience;
                    private readonly double _threshold;
                    private readonly int _cooldown;
                    private readonly List<double> _least;
                    private readonly double _eps;
                    private double _best;
                    private int _resting;
                    private int _bad;

                    /// <summary>For an optimiser. mode is "min" or "max", threshold_mode "rel" or "abs".</summary>
                    public ReduceLROnPlateau(
                        Optimizer optimizer, string mode = "min", double factor = 0.1, int patience = 10, double threshold = 1e-4, string threshold_mode = "rel",
                        int cooldown = 0, IList<double>? min_lr = null, double eps = 1e-8, bool verbose = false)
                        : base(optimizer, -1, verbose)
                    {
                        if (factor >= 1) throw new ArgumentException(Messages.OptimizerArgument(nameof(ReduceLROnPlateau), nameof(factor), factor, "below 1"));
                        _smaller = OneOf(nameof(mode), mode, "min", "max");
                        _relative = OneOf(nameof(threshold_mode), threshold_mode, "rel", "abs");
                        (_factor, _patience, _threshold, _cooldown, _eps) = (factor, patience, threshold, cooldown, eps);
                        _least = min_lr is { Count: > 1 } ? min_lr.ToList() : _base_lrs.Select(_ => min_lr is { Count: 1 } ? min_lr[0] : 0).ToList();
                        _best = _smaller ? double.PositiveInfinity : double.NegativeInfinity;
                    }

                    /// <summary>Refuses: this schedule needs the value that it watches.</summary>
                    public override void step() => throw new InvalidOperationException(Messages.PlateauNeedsValue());

                    /// <summary>Refuses: this schedule needs the value that it watches.</summary>
                    public override void step(int? epoch) => throw new InvalidOperationException(Messages.PlateauNeedsValue());

                    /// <summary>Looks at the current value.</summary>
                    public override void step(double current, int? epoch = null)
                    {
                        _last_epoch = epoch ?? _last_epoch + 1;
                        if (Improves(current)) (_best, _bad) = (current, 0);
                        else _bad++;

                        if (_resting > 0)
                        {
                            _resting--;
                            _bad = 0;
                        }
                        if (_bad > _patience)
                        {
                            Set(Rates().Select((lr, i) => lr - Math.Max(lr * _factor, _least[i]) > _eps ? Math.Max(lr * _factor, _least[i]) : lr).ToList());
                            (_resting, _bad) = (_cooldown, 0);
                        }
                    }

                    private bool Improves(double current)
                    {
                        double sign = _smaller ? -1 : 1;
                        double wanted = _relative ? _best * (1 + sign * _threshold) : _best + sign * _threshold;
                        return _smaller ? current < wanted : current > wanted;
                    }

                    private static bool OneOf(string name, string found, string first, string second) =>
                        found == first || (found == second ? false : throw new ArgumentException(Messages.ScheduleWord(nameof(ReduceLROnPlateau), name, found, first, second)));
                }
            }
        }
    }
}
