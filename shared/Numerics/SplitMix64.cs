namespace GenerativeModels.Numerics;

/// <summary>SplitMix64 (Steele, Lea and Flood 2014): spreads a seed over many words.</summary>
internal static class SplitMix64
{
    /// <summary>Moves the state on and returns its next word.</summary>
    public static ulong Next(ref ulong state) => Mix(state += 0x9E3779B97F4A7C15UL);

    /// <summary>The finalizer: a bijection in which each input bit moves about half of the output bits.</summary>
    public static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
