using FsCheck;
using FsCheck.Fluent;

namespace GenerativeModels.Sampling.Tests.Inputs;

/// <summary>
/// A corpus of 1 to 4 tokens in one or two documents (at most 3 with three topics), small enough to walk through all that a sweep may do, and
/// through twice as many draws.
/// </summary>
public sealed record TinyCorpus(SmallCorpus Corpus)
{
    public static Arbitrary<TinyCorpus> Arbitrary()
    {
        Arbitrary<SmallCorpus> corpora = SmallCorpus.Of(Gen.Elements<int[]>([2, 1], [2, 2], [3, 1], [1, 2]));
        return Arb.From(corpora.Generator.Where(c => c.K == 2 || c.Tokens().Count() <= 3).Select(c => new TinyCorpus(c)), tiny => corpora.Shrinker(tiny.Corpus).Select(c => new TinyCorpus(c)));
    }
}
