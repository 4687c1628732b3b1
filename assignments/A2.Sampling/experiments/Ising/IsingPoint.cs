namespace GenerativeModels.Sampling.Experiments;

/// <summary>An Ising lattice measured at one temperature.</summary>
/// <param name="Side">Sites along a side.</param>
/// <param name="Temperature">T.</param>
/// <param name="Magnetisation">The mean of |m|.</param>
/// <param name="MagnetisationError">Its standard error.</param>
/// <param name="Energy">The mean energy per site.</param>
/// <param name="EnergyError">Its standard error.</param>
/// <param name="Interval">Sweeps from one draw to the next.</param>
/// <param name="Time">The integrated autocorrelation time of |m|, in sweeps; NaN where it never changed.</param>
public sealed record IsingPoint(
    int Side, double Temperature, double Magnetisation, double MagnetisationError, double Energy, double EnergyError, int Interval, double Time)
{
    // Each chain should be this many autocorrelation times long; draws are taken further apart until it is.
    private const double TimesLong = 100;

    /// <summary>Starts with all spins up, and takes draws further and further apart until there are enough that are about independent.</summary>
    public static IsingPoint Measure(IsingTransitionConfig config, int side, double temperature, SeededRandom rng)
    {
        IIsingChain[] chains = [.. Enumerable.Range(0, config.Chains).Select(_ => IsingChains.Of(config.Sampler, side, temperature, rng))];

        // What was not enough is burn-in for what comes next; this is the burn-in of the first.
        foreach (IIsingChain chain in chains) chain.Sweep(config.Draws * config.LeastInterval / 2);
        for (int interval = config.LeastInterval; ; interval = Math.Min(4 * interval, config.MostInterval))
        {
            (double M, double U)[][] draws = [.. chains.Select(chain => Draw(chain, config.Draws, interval))];
            double[][] m = [.. draws.Select(chain => chain.Select(draw => draw.M).ToArray())], u = [.. draws.Select(chain => chain.Select(draw => draw.U).ToArray())];
            double time = AutocorrelationTime(m);
            if (time * TimesLong <= config.Draws || interval == config.MostInterval || double.IsNaN(time))
            {
                return new IsingPoint(side, temperature, Mean(m), MonteCarloError.OfMean(m), Mean(u), MonteCarloError.OfMean(u), interval, interval * time);
            }
        }
    }

    private static (double M, double U)[] Draw(IIsingChain chain, int draws, int interval)
    {
        var drawn = new (double, double)[draws];
        for (int i = 0; i < draws; i++)
        {
            chain.Sweep(interval);
            drawn[i] = (Math.Abs(chain.Magnetisation), chain.Energy);
        }

        return drawn;
    }

    // That of the mean of all chains' autocorrelations, which is less noisy than each.
    private static double AutocorrelationTime(double[][] chains)
    {
        double[][] rho = [.. chains.Select(Autocorrelation.Of)];
        return EffectiveSampleSize.IntegratedAutocorrelationTime([.. rho[0].Select((_, t) => rho.Average(chain => chain[t]))]);
    }

    private static double Mean(double[][] chains) => chains.Average(chain => chain.Average());
}
