using GenerativeModels.Experiments;

namespace GenerativeModels.Sampling.Experiments;

/// <summary>Chains that start far apart, and whether they have forgotten it (chapter 2, sections 9 and 10).</summary>
[Experiment("burn-in", "chains from starts far apart: what R-hat and ranks say, and what leaving out the beginning does to the mean")]
public sealed class BurnInExperiment : Experiment<BurnInConfig, BurnInResult>
{
    // How many lengths, equally far apart as ratios, the agreement is looked at.
    private const int Lengths = 25, Shortest = 20;

    /// <inheritdoc/>
    public override BurnInResult Run(BurnInConfig config, IExperimentRun run)
    {
        List<double[]> chains = [], twoModes = [];
        foreach (int i in run.Steps("chains", config.Starts.Count, new CheckpointState().Add("chains", chains).Add("two-modes", twoModes)))
        {
            chains.Add(Walks.OnTheLine(config.Starts[i], Targets.StandardNormal, config.StepSize, config.Draws, run.Random));
            twoModes.Add(Walks.OnTheLine(i % 2 == 0 ? -config.Mode : config.Mode, x => Targets.TwoNormals(x, config.Mode), config.StepSize, config.Draws, run.Random));
        }

        int[] lengths = [.. Enumerable.Range(0, Lengths).Select(i => (int)Math.Round(Shortest * Math.Pow(config.Draws / (double)Shortest, i / (Lengths - 1.0)))).Distinct()];
        List<Agreement> agreements = [];
        foreach (int i in run.Steps("agreement", lengths.Length, new CheckpointState().Add("agreements", agreements)))
        {
            Agreement found = Agreement.Of([.. chains], lengths[i]);
            run.Log(found.Draws, ("r-hat", found.RHatOfAll), ("r-hat-without-half", found.RHatWithoutHalf), ("mean", found.MeanOfAll), ("mean-without-half", found.MeanWithoutHalf));
            agreements.Add(found);
        }

        double[][] kept = MonteCarloError.WithoutBurnIn([.. chains], config.BurnIn);
        (double All, double Kept, double TwoModes) rHats = (RHat.RankNormalised([.. chains]), RHat.RankNormalised(kept), RHat.RankNormalised([.. twoModes]));
        run.Report("r-hat", rHats.All);
        run.Report("r-hat-without-burn-in", rHats.Kept);
        run.Report("r-hat-two-modes", rHats.TwoModes);
        run.Report("mean", chains.Average(chain => chain.Average()));
        run.Report("mean-without-burn-in", kept.Average(chain => chain.Average()));
        run.Report("standard-error-without-burn-in", MonteCarloError.OfMean(kept));
        run.Report("effective-sample-size-without-burn-in", EffectiveSampleSize.Of(kept));
        return new BurnInResult([.. chains], config.BurnIn, agreements, [.. twoModes], rHats);
    }

    /// <inheritdoc/>
    public override IEnumerable<NamedFigure> Draw(BurnInResult result) => [BurnInFigures.Traces(result), BurnInFigures.Ranks(result)];
}
