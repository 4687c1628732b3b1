using System.Globalization;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Schedules of the learning rate. Call step() after each epoch (or batch), after the optimiser's step.</summary>
        public static partial class lr_scheduler
        {
            /// <summary>Sets the learning rates of an optimiser's groups, anew at each <see cref="step()"/>.</summary>
            public abstract class LRScheduler
            {
                internal Optimizer _optimizer = null!;
                internal int _last_epoch = -1;
                internal bool _verbose;
                internal IList<double> _last_lrs = [];
                internal IList<double> _base_lrs = [];

                /// <summary>How many steps there were.</summary>
                protected int _step_count;

                /// <summary>For schedules made of others.</summary>
                protected LRScheduler()
                {
                }

                /// <summary>For an optimiser.</summary>
                protected LRScheduler(Optimizer optimizer, int last_epoch = -1, bool verbose = false)
                {
                    ArgumentNullException.ThrowIfNull(optimizer);
                    (_optimizer, _last_epoch, _verbose) = (optimizer, last_epoch, verbose);
                    _base_lrs = optimizer.ParamGroups.Select(g => g.InitialLearningRate).ToList();
                    _last_lrs = Rates();
                }

                /// <summary>Sets the learning rates of the next epoch.</summary>
                public virtual void step() => step(null);

                /// <summary>Sets the learning rates of the next epoch, or of the given one.</summary>
                public virtual void step(int? epoch)
                {
                    _step_count++;
                    _last_epoch = epoch ?? _last_epoch + 1;
                    Set((epoch is null ? get_lr() : get_closed_form_lr()).ToList());
                }

                /// <summary>The same; schedules that watch a value look at the current one.</summary>
                public virtual void step(double current, int? epoch = null) => step(epoch);

                /// <summary>The learning rates set last.</summary>
                public IEnumerable<double> get_last_lr() => _last_lrs;

                /// <summary>The learning rates of this epoch, from those of the last one.</summary>
                protected virtual IEnumerable<double> get_lr() => Rates();

                /// <summary>The learning rates of this epoch, from those at first.</summary>
                protected virtual IEnumerable<double> get_closed_form_lr() => get_lr();

                private protected List<double> Rates() => _optimizer.ParamGroups.Select(g => g.LearningRate).ToList();

                /// <summary>The last learning rates, times a factor.</summary>
                private protected IEnumerable<double> Times(double factor) => Rates().Select(lr => lr * factor);

                /// <summary>The learning rates at first, times a factor.</summary>
                private protected IEnumerable<double> BaseTimes(double factor) => _base_lrs.Select(lr => lr * factor);

                private protected void Set(IReadOnlyList<double> rates)
                {
                    int group = 0;
                    foreach (ILearningRateController controller in _optimizer.ParamGroups)
                    {
                        if (_verbose && controller.LearningRate != rates[group])
                            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Learning rate of group {group}: {rates[group]:g4}"));
                        controller.LearningRate = rates[group++];
                    }
                    _last_lrs = rates.ToList();
                }
            }
        }
    }
}
