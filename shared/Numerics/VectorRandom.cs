using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GenerativeModels.Numerics;

/// <summary>Four xoshiro256++ generators (Blackman and Vigna 2021) side by side: 256 random bits at a time. Seeded by SplitMix64. Mutable: a copy draws the same again.</summary>
internal struct VectorRandom
{
    private Vector256<ulong> _s0, _s1, _s2, _s3;

    public VectorRandom(long seed)
    {
        ulong state = (ulong)seed;
        (_s0, _s1, _s2, _s3) = (Four(ref state), Four(ref state), Four(ref state), Four(ref state));
    }

    /// <summary>256 uniform bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<ulong> Next()
    {
        Vector256<ulong> sum = _s0 + _s3, result = ((sum << 23) | (sum >>> 41)) + _s0, t = _s1 << 17;
        _s2 ^= _s0;
        _s3 ^= _s1;
        _s1 ^= _s2;
        _s0 ^= _s3;
        _s2 ^= t;
        _s3 = (_s3 << 45) | (_s3 >>> 19);
        return result;
    }

    private static Vector256<ulong> Four(ref ulong state) =>
        Vector256.Create(SplitMix64.Next(ref state), SplitMix64.Next(ref state), SplitMix64.Next(ref state), SplitMix64.Next(ref state));
}
