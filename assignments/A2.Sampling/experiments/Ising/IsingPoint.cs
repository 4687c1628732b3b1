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
    // A chain should be this many autocorrelation times long; it is made longer until it is.
    private const double TimesLong = 50;

    /// <summary>Starts with all spins up, and takes draws further and further apart until there are enough that are about independent.</summary>
    public static IsingPoint Measure(IsingTransitionConfig config, int side, double temperature, SeededRandom rng)
    {
        IIsingChain chain = IsingChains.Of(config.Sampler, side, temperature, rng);
        for (int interval = config.LeastInterval; ; interval = Math.Min(4 * interval, config.MostInterval))
        {
            // What went before is burn-in; the first time that is half as many sweeps as are measured.
            if (interval == config.LeastInterval) chain.Sweep(config.Draws * interval / 2);
            double[] m = new double[config.Draws], u = new double[config.Draws];
            for (int i = 0; i < m.Length; i++)
            {
                chain.Sweep(interval);
                (m[i], u[i]) = (Math.Abs(chain.Magnetisation), chain.Energy);
            }

            double time = EffectiveSampleSize.IntegratedAutocorrelationTime(Autocorrelation.Of(m));
            if (time * TimesLong <= m.Length || interval == config.MostInterval || double.IsNaN(time))
            {
                return new IsingPoint(side, temperature, m.Average(), MonteCarloError.OfMean([m]), u.Average(), MonteCarloError.OfMean([u]), interval, interval * time);
            }
        }
    }
}
