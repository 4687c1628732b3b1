using GenerativeModels.Numerics;

namespace GenerativeModels.Testing;

/// <summary>The transition probabilities of a Markov chain on finitely many states, and the laws that a sampler's must obey.</summary>
/// <remarks>
/// A correct systematic sweep is stationary but <em>not</em> reversible: ask for detailed balance only of Metropolis, Metropolis-Hastings
/// and random-scan Gibbs steps, and of everything else for stationarity.
/// </remarks>
public sealed class TransitionMatrix<TState>
{
    private readonly string[] _labels;
    private readonly double[,] _p;

    internal TransitionMatrix(IReadOnlyList<TState> states, string[] labels, double[,] probabilities) =>
        (States, _labels, _p) = (states, labels, probabilities);

    /// <summary>The states, in the order of rows and columns.</summary>
    public IReadOnlyList<TState> States { get; }

    /// <summary>The probability of the step from state <paramref name="from"/> to state <paramref name="to"/>.</summary>
    public double this[int from, int to] => _p[from, to];

    /// <summary>(from, to); a copy.</summary>
    public double[,] ToArray() => (double[,])_p.Clone();

    /// <summary>The distribution on the states that is proportional to exp(logDensity).</summary>
    /// <param name="logDensity">Log-density up to a constant; -∞ where the probability is 0, but finite somewhere.</param>
    public double[] Distribution(Func<TState, double> logDensity)
    {
        double[] logs = [.. States.Select(logDensity)];
        double logPartition = SpecialMath.LogSumExp(logs);
        return [.. logs.Select(log => Math.Exp(log - logPartition))];
    }

    /// <summary>The largest |(πP)(y) - π(y)|.</summary>
    /// <param name="pi">A distribution on the states.</param>
    public double StationarityResidual(double[] pi) => WorstInflow(pi).Residual;

    /// <summary>The largest |π(x) P(x, y) - π(y) P(y, x)|.</summary>
    /// <inheritdoc cref="StationarityResidual"/>
    public double DetailedBalanceResidual(double[] pi) => WorstFlow(pi).Residual;

    /// <summary>Requires πP = π: a chain that is in equilibrium stays there.</summary>
    /// <param name="pi">A distribution on the states.</param>
    /// <param name="tolerance">The largest |(πP)(y) - π(y)| allowed.</param>
    /// <exception cref="LawViolation">It is larger; names the worst state.</exception>
    public void AssertStationary(double[] pi, double tolerance = ExactKernel.Tolerance)
    {
        (int y, double inflow, double residual) = WorstInflow(pi);
        if (!(residual <= tolerance))
        {
            throw new LawViolation($"stationarity, π P = π, at state {_labels[y]}: the probability of being there after one step from equilibrium",
                Show.Number(inflow), $"{Show.Number(pi[y])}, its probability in equilibrium", Allowed(tolerance, residual));
        }
    }

    /// <summary>Requires π(x) P(x, y) = π(y) P(y, x): in equilibrium as much probability flows from x to y as back.</summary>
    /// <param name="pi">A distribution on the states.</param>
    /// <param name="tolerance">The largest difference of the two flows allowed.</param>
    /// <exception cref="LawViolation">It is larger; names the worst pair, and the flow there and back.</exception>
    public void AssertDetailedBalance(double[] pi, double tolerance = ExactKernel.Tolerance)
    {
        (int x, int y, double residual) = WorstFlow(pi);
        if (!(residual <= tolerance))
        {
            throw new LawViolation($"detailed balance between x = {_labels[x]} and y = {_labels[y]}: flow there, π(x) P(x, y), and back, π(y) P(y, x)",
                $"there {Flow(pi, x, y)}, back {Flow(pi, y, x)}", "equal flows", Allowed(tolerance, residual));
        }
    }

    /// <summary>Requires that every state can be reached from every other in at most <paramref name="maxPower"/> steps.</summary>
    /// <param name="maxPower">At least 1; (number of states) - 1 is always enough.</param>
    /// <exception cref="LawViolation">One cannot; names the pair.</exception>
    public void AssertIrreducible(int maxPower)
    {
        Guard.Between(maxPower, 1, int.MaxValue);
        for (int from = 0; from < _labels.Length; from++)
        {
            int missed = Array.IndexOf(Reached(from, maxPower), false);
            if (missed >= 0)
            {
                throw new LawViolation($"irreducibility: reaching state {_labels[missed]} from state {_labels[from]}",
                    $"probability 0 in each of the first {maxPower} steps", "a probability above 0 in one of them");
            }
        }
    }

    /// <summary>Requires each row to sum to 1.</summary>
    /// <exception cref="LawViolation">One does not; names the first.</exception>
    public void AssertRowsSumToOne(double tolerance = ExactKernel.Tolerance)
    {
        for (int from = 0; from < _labels.Length; from++)
        {
            double sum = Enumerable.Range(0, _labels.Length).Sum(to => _p[from, to]);
            if (!(Math.Abs(sum - 1) <= tolerance))
            {
                throw new LawViolation($"sum of the probabilities of all steps from state {_labels[from]}", Show.Number(sum), "1", Allowed(tolerance, Math.Abs(sum - 1)));
            }
        }
    }

    private (int State, double Inflow, double Residual) WorstInflow(double[] pi)
    {
        RequireDistribution(pi);
        return Enumerable.Range(0, pi.Length).Select(y =>
        {
            double inflow = Enumerable.Range(0, pi.Length).Sum(x => pi[x] * _p[x, y]);
            return (y, inflow, Math.Abs(inflow - pi[y]));
        }).MaxBy(state => state.Item3);
    }

    private (int X, int Y, double Residual) WorstFlow(double[] pi)
    {
        RequireDistribution(pi);
        return (from x in Enumerable.Range(0, pi.Length)
                from y in Enumerable.Range(x, pi.Length - x)
                select (x, y, Math.Abs(pi[x] * _p[x, y] - pi[y] * _p[y, x]))).MaxBy(pair => pair.Item3);
    }

    private bool[] Reached(int from, int maxPower)
    {
        bool[] reached = new bool[_labels.Length];
        List<int> frontier = [from];
        for (int power = 1; power <= maxPower && frontier.Count > 0; power++)
        {
            frontier = [.. Enumerable.Range(0, reached.Length).Where(to => !reached[to] && frontier.Exists(x => _p[x, to] > 0))];
            frontier.ForEach(to => reached[to] = true);
        }

        reached[from] = true;
        return reached;
    }

    private void RequireDistribution(double[] pi)
    {
        Guard.Distribution(pi);
        if (pi.Length != _labels.Length)
        {
            throw new ArgumentException($"pi must have a probability for each of the {_labels.Length} states, but has {pi.Length}.", nameof(pi));
        }
    }

    private string Flow(double[] pi, int from, int to) => $"{Show.Number(pi[from])} * {Show.Number(_p[from, to])} = {Show.Number(pi[from] * _p[from, to])}";

    private static string Allowed(double tolerance, double off) => $"allowed {Show.Brief(tolerance)}, off by {Show.Brief(off)}";
}
