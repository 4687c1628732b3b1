using System.Text;
using GenerativeModels.Numerics;

namespace GenerativeModels.Experiments.Running;

/// <summary>The seed of an experiment: a fixed function of the run's seed and the experiment's name, the same on every machine.</summary>
internal static class ExperimentSeed
{
    /// <summary>A seed in [0, 2^63).</summary>
    public static long Of(long runSeed, string experiment)
    {
        // FNV-1a (Fowler, Noll and Vo) of the name's bytes; the generator's first word mixes it with the seed.
        ulong hash = 0xCBF29CE484222325;
        foreach (byte b in Encoding.UTF8.GetBytes(experiment))
        {
            hash = (hash ^ b) * 0x100000001B3;
        }

        return (long)(new SeededRandom(runSeed ^ (long)hash).NextUInt64() >> 1);
    }
}
