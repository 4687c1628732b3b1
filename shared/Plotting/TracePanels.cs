namespace GenerativeModels.Plotting;

/// <summary>A row for each chain: its trace beside its autocorrelations.</summary>
public static class TracePanels
{
    /// <summary>The figure, to which more may be added before it is drawn.</summary>
    /// <param name="chains">At least one, each of at least one draw.</param>
    /// <param name="autocorrelations">Of each chain, at lags 0, 1, 2, ...</param>
    /// <param name="names">Of the chains: a step size, a parameter.</param>
    /// <param name="title">What stands above; may be empty.</param>
    /// <param name="runningMeans">Whether a third panel in each row has the mean of the draws so far.</param>
    /// <exception cref="ArgumentException">There is no chain, or not as many autocorrelations or names as chains.</exception>
    public static Figure Of(
        IReadOnlyList<Values> chains, IReadOnlyList<Values> autocorrelations, IReadOnlyList<string> names, string title = "", bool runningMeans = false)
    {
        const string Place = "TracePanels.Of";
        if (chains.Count == 0) throw new ArgumentException(PlotErrors.Empty(Place, nameof(chains)), nameof(chains));
        if (autocorrelations.Count != chains.Count) throw new ArgumentException(PlotErrors.Labels(Place, nameof(autocorrelations), autocorrelations.Count, chains.Count), nameof(autocorrelations));
        if (names.Count != chains.Count) throw new ArgumentException(PlotErrors.Labels(Place, nameof(names), names.Count, chains.Count), nameof(names));

        var figure = new Figure(title, chains.Count, runningMeans ? 3 : 2) { PanelWidth = runningMeans ? 230 : 300, PanelHeight = 120 };
        for (int m = 0; m < chains.Count; m++)
        {
            figure[m, 0].Title = names[m];
            figure[m, 0].Traces([chains[m]]);
            figure[m, 1].Autocorrelations(autocorrelations[m], chains[m].Count);
            figure[m, 1].YRange = (Math.Min(-0.25, 1.1 * autocorrelations[m].Where(double.IsFinite).DefaultIfEmpty(0).Min()), 1.05);
            if (runningMeans) figure[m, 2].RunningMeans([chains[m]]);
        }

        return figure;
    }
}
