namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            public static partial class impl
            {
                /// <summary>Falls to 0 in total_iters epochs, as a power of what is left of them.</summary>
                public class PolynomialLR : LRScheduler
                {
                    private readonly double _total;
                    private readonly double _power;

                    /// <summary>For an optimiser.</summary>
                    public PolynomialLR(Optimizer optimizer, int total_iters = 5, double power = 1, int last_epoch = -1, bool verbose = false)
                        : base(optimizer, last_epoch, verbose)
                    {
                        (_total, _power) = (total_iters, power);
                        step();
                    }

                    /// <inheritdoc/>
                    protected override IEnumerable<double> get_lr() => _last_epoch == 0 || _last_epoch > _total
                        ? Rates()
                        : Times(Math.Pow((1 - _last_epoch / _total) / (1 - (_last_epoch - 1) / _total), _power));

                    /// <inheritdoc/>
                    protected override IEnumerable<double> get_closed_form_lr() => BaseTimes(Math.Pow(1 - Math.Min(_total, _last_epoch) / _total, _power));
                }
            }
        }
    }
}
