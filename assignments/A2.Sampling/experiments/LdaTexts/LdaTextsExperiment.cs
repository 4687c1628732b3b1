using GenerativeModels.Experiments;

namespace GenerativeModels.Sampling.Experiments;

/// <summary>A topic model on texts that a reader can check (chapter 2, section 7).</summary>
[Experiment("lda-texts", "topics of short texts on eight themes, and held-out perplexity against the number of topics")]
public sealed class LdaTextsExperiment : Experiment<LdaTextsConfig, LdaTextsResult>
{
    /// <inheritdoc/>
    public override LdaTextsResult Run(LdaTextsConfig config, IExperimentRun run)
    {
        Corpus corpus = ThemedTexts.LoadCorpus();
        run.Report("documents", corpus.Documents.Count);
        run.Report("tokens", corpus.TokenCount);
        run.Report("vocabulary", corpus.Vocabulary.Count);

        int[][] documents = [.. corpus.Documents];
        var model = new LdaModel(config.Topics, corpus.Vocabulary.Count, config.Alpha, config.Beta);
        List<FoundTopics> found = [];
        foreach (int i in run.Steps("topics", config.Starts, new CheckpointState().Add("found", found)))
        {
            int[][] topics = TopicChain.Start(documents, model, run.Random);
            found.Add(new FoundTopics(LdaGibbs.LogJoint(TopicChain.Sweep(documents, topics, model, config.Sweeps, run.Random), model), topics));
            run.Log(i, ("log-joint", found[^1].LogJoint));
        }

        FoundTopics best = found.MaxBy(chain => chain.LogJoint)!;
        (Tensor shares, Topic[] named) = ThemesOfTopics.Of(corpus, best.Topics, model, config.TopWords);
        foreach (Topic topic in named) run.Say($"{topic.Theme}: {string.Join(", ", topic.Words)}");
        run.Report("log-joint", best.LogJoint);
        run.Report("log-joint-of-the-worst", found.Min(chain => chain.LogJoint));
        run.Report("rand-index", ThemesOfTopics.RandIndex(best.Topics));
        return new LdaTextsResult(named, [.. ThemedTexts.Themes, ThemedTexts.Mixed], shares, Perplexities(config, corpus, run));
    }

    /// <inheritdoc/>
    public override IEnumerable<NamedFigure> Draw(LdaTextsResult result) => [LdaTextsFigures.Words(result), LdaTextsFigures.Shares(result), LdaTextsFigures.Perplexities(result)];

    private static List<Perplexity> Perplexities(LdaTextsConfig config, Corpus corpus, IExperimentRun run)
    {
        (Corpus Train, Corpus Observed, Corpus HeldOut)[] splits = [.. Enumerable.Range(0, config.Splits).Select(_ =>
        {
            (Corpus train, Corpus test) = corpus.SplitDocuments(config.TestShare, run.Random);
            (Corpus observed, Corpus heldOut) = test.SplitWords(0.5, run.Random);
            return (train, observed, heldOut);
        })];
        (int Split, int K)[] all = [.. Enumerable.Range(0, config.Splits).SelectMany(split => config.TopicCounts.Select(K => (split, K)))];
        List<Perplexity> found = [];
        foreach (int i in run.Steps("perplexity", all.Length, new CheckpointState().Add("perplexities", found)))
        {
            (Corpus train, Corpus observed, Corpus heldOut) = splits[all[i].Split];
            var model = new LdaModel(all[i].K, corpus.Vocabulary.Count, config.Alpha, config.Beta);
            double value = HeldOutPerplexity.Of([.. train.Documents], [.. observed.Documents], [.. heldOut.Documents], model, config.Sweeps, run.Random);
            found.Add(new Perplexity(all[i].K, all[i].Split, value));
            run.Log(all[i].K, ("perplexity", value));
        }

        foreach (IGrouping<int, Perplexity> count in found.GroupBy(perplexity => perplexity.Topics))
        {
            run.Report($"perplexity-{count.Key}", count.Average(perplexity => perplexity.Value));
        }

        return found;
    }
}
