namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            public static partial class impl
            {
                /// <summary>Several schedules at once, each changing what the one before has set.</summary>
                public class ChainedLR : LRScheduler
                {
                    private readonly List<LRScheduler> _schedulers;

                    /// <summary>Of schedules for the same optimiser.</summary>
                    public ChainedLR(IEnumerable<LRScheduler> schedulers)
                    {
                        _schedulers = schedulers.ToList();
                        _last_lrs = _schedulers.Count > 0 ? _schedulers[^1]._last_lrs : [];
                    }

                    /// <inheritdoc/>
                    public override void step()
                    {
                        foreach (LRScheduler scheduler in _schedulers) scheduler.step();
                        _last_lrs = _schedulers.Count > 0 ? _schedulers[^1]._last_lrs : [];
                    }
                }
            }
        }
    }
}
