using GenerativeModels.Experiments;

namespace GenerativeModels.Sampling.Experiments;

/// <summary>A topic model on documents whose topics are known: the bars of Griffiths and Steyvers (chapter 2, section 7).</summary>
[Experiment("lda-bars", "topics that are bars on a grid: found from random starts, one sweep after the other")]
public sealed class LdaBarsExperiment : Experiment<LdaBarsConfig, LdaBarsResult>
{
    /// <inheritdoc/>
    public override LdaBarsResult Run(LdaBarsConfig config, IExperimentRun run)
    {
        TopicCorpus bars = Bars.Generate(run.Random, config.Documents, config.Words, config.Alpha, config.Side);
        int[][] documents = [.. bars.Corpus.Documents];
        var model = new LdaModel(2 * config.Side, config.Side * config.Side, config.Alpha, config.Beta);
        double[,] truth = Table(bars.Topics);

        int[][] topics = [];
        List<double> logJoints = [], distances = [];
        List<Tensor> shown = [];
        CheckpointState state = new CheckpointState().Add("topics", () => topics, saved => topics = saved).Add("log-joints", logJoints).Add("distances", distances).Add("shown", shown);
        foreach (int i in run.Steps("sweeps", config.Starts * config.Sweeps, state))
        {
            (int chain, int sweep) = (i / config.Sweeps, i % config.Sweeps + 1);
            if (sweep == 1)
            {
                topics = TopicChain.Start(documents, model, run.Random);
                if (chain == 0) shown.Add(Phi(LdaCounts.Of(documents, topics, model), model));
            }

            LdaCounts counts = TopicChain.Sweep(documents, topics, model, 1, run.Random);
            logJoints.Add(LdaGibbs.LogJoint(counts, model));
            run.Log(i, ($"log-joint-{chain + 1}", logJoints[^1]));
            if (chain == 0 && config.Shown.Contains(sweep)) shown.Add(Phi(counts, model));
            if (sweep == config.Sweeps) distances.Add(Distance(truth, LdaGibbs.TopicWordProbs(counts, model)));
        }

        for (int chain = 0; chain < config.Starts; chain++)
        {
            run.Report($"log-joint-{chain + 1}", logJoints[(chain + 1) * config.Sweeps - 1]);
            run.Report($"distance-{chain + 1}", distances[chain]);
        }

        Tensor order = tensor(Matching.Cheapest(TotalVariation.Between(truth, Table(shown[^1]))).Select(k => (long)k).ToArray());
        return new LdaBarsResult(bars.Topics, [0, .. config.Shown], [.. shown.Select(phi => phi.index_select(0, order))], [.. logJoints.Chunk(config.Sweeps)]);
    }

    /// <inheritdoc/>
    public override IEnumerable<NamedFigure> Draw(LdaBarsResult result) => [LdaBarsFigures.Topics(result), LdaBarsFigures.Traces(result)];

    // The mean total variation between bars and topics, paired as well as can be.
    private static double Distance(double[,] truth, double[,] phi)
    {
        double[,] distances = TotalVariation.Between(truth, phi);
        return Matching.Cheapest(distances).Index().Average(pair => distances[pair.Index, pair.Item]);
    }

    private static Tensor Phi(LdaCounts counts, LdaModel model) => LdaGibbs.TopicWordProbs(counts, model).Cast<double>().ToArray().ToTensor(model.Topics, model.Vocabulary);

    private static double[,] Table(Tensor matrix)
    {
        double[,] table = new double[matrix.shape[0], matrix.shape[1]];
        Buffer.BlockCopy(matrix.ToDoubles(), 0, table, 0, sizeof(double) * table.Length);
        return table;
    }
}
