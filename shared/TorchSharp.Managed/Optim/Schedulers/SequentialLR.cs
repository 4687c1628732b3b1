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
                /// <summary>Several schedules one after the other, each from its milestone on.</summary>
                public class SequentialLR : LRScheduler
                {
                    private readonly LRScheduler[] _schedulers;
                    private readonly int[] _milestones;

                    /// <summary>Of schedules for the same optimiser; there is one milestone less than schedules.</summary>
                    public SequentialLR(Optimizer optimizer, IEnumerable<LRScheduler> schedulers, IEnumerable<int> milestones, int last_epoch = -1)
                        : base(optimizer, last_epoch + 1, false)
                    {
                        (_schedulers, _milestones) = (schedulers.ToArray(), milestones.ToArray());
                        if (_schedulers.Any(s => s._optimizer != optimizer)) throw new ArgumentException(Messages.SchedulersOfOthers());
                        if (_milestones.Length != _schedulers.Length - 1) throw new ArgumentException(Messages.Milestones(_schedulers.Length, _milestones.Length));

                        // Each schedule has set its own first learning rate already: begin anew with that of the first.
                        foreach (ILearningRateController group in optimizer.ParamGroups) group.LearningRate = group.InitialLearningRate;
                        foreach (LRScheduler scheduler in _schedulers) scheduler._last_epoch--;
                        _schedulers[0].step();
                        _last_lrs = _schedulers[0]._last_lrs;
                    }

                    /// <inheritdoc/>
                    protected override IEnumerable<double> get_lr()
                    {
                        int index = _milestones.Count(m => m <= _last_epoch);
                        if (index > 0 && _milestones[index - 1] == _last_epoch) _schedulers[index].step(0);
                        else _schedulers[index].step();
                        return Rates();
                    }
                }
            }
        }
    }
}
