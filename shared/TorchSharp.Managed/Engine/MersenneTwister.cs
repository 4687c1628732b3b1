using System.Runtime.Intrinsics;

namespace TorchSharp.Engine;

/// <summary>MT19937, which PyTorch's CPU generator runs on: the same seed gives the same bits.</summary>
internal sealed class MersenneTwister
{
    /// <summary>Words of state.</summary>
    public const int Size = 624;

    private const int Shift = 397;

    /// <summary>The words of state; a block of as many numbers is made of them at a time.</summary>
    public uint[] State { get; } = new uint[Size];

    /// <summary>One more than the numbers that the block still has.</summary>
    public int Left { get; set; }

    /// <summary>Where in the block the next number lies.</summary>
    public int Place { get; set; }

    public void Seed(ulong seed)
    {
        State[0] = (uint)seed;
        for (uint i = 1; i < Size; i++) State[i] = 1812433253 * (State[i - 1] ^ (State[i - 1] >> 30)) + i;
        (Left, Place) = (1, 0);
    }

    /// <summary>32 random bits.</summary>
    public uint Next()
    {
        if (Left == 1) Refill();
        Left--;
        uint y = State[Place++];
        y ^= y >> 11;
        y ^= (y << 7) & 0x9d2c5680;
        y ^= (y << 15) & 0xefc60000;
        return y ^ (y >> 18);
    }

    /// <summary>64 random bits, the first 32 drawn being the higher ones.</summary>
    public ulong Next64()
    {
        ulong high = Next();
        return (high << 32) | Next();
    }

    /// <summary>32 random bits in each word, as many calls of <see cref="Next"/> would give them.</summary>
    public void Fill(Span<uint> words)
    {
        while (words.Length > 0)
        {
            if (Left == 1) Refill();
            int count = Math.Min(words.Length, Left - 1);
            Temper(State.AsSpan(Place, count), words);
            (Left, Place) = (Left - count, Place + count);
            words = words[count..];
        }
    }

    private static void Temper(ReadOnlySpan<uint> state, Span<uint> words)
    {
        int i = 0;
        for (; i <= state.Length - Vector256<uint>.Count; i += Vector256<uint>.Count)
        {
            Vector256<uint> y = Vector256.Create(state[i..]);
            y ^= y >>> 11;
            y ^= (y << 7) & Vector256.Create(0x9d2c5680);
            y ^= (y << 15) & Vector256.Create(0xefc60000);
            (y ^ (y >>> 18)).CopyTo(words[i..]);
        }
        for (; i < state.Length; i++)
        {
            uint y = state[i];
            y ^= y >> 11;
            y ^= (y << 7) & 0x9d2c5680;
            y ^= (y << 15) & 0xefc60000;
            words[i] = y ^ (y >> 18);
        }
    }

    private void Refill()
    {
        Twist(0, Size - Shift, Shift);
        Twist(Size - Shift, Size - 1, Shift - Size);
        State[Size - 1] = Mix(State[Size - 1], State[0]) ^ State[Shift - 1];
        (Left, Place) = (Size + 1, 0);
    }

    // Word i becomes a mix of itself and its neighbour, and of the word at i + shift; a vector reads ahead of what it writes.
    private void Twist(int from, int to, int shift)
    {
        Span<uint> state = State;
        int i = from;
        for (; i <= to - Vector256<uint>.Count; i += Vector256<uint>.Count)
        {
            Vector256<uint> here = Vector256.Create<uint>(state[i..]), next = Vector256.Create<uint>(state[(i + 1)..]);
            Vector256<uint> mixed = (here & Vector256.Create(0x80000000)) | (next & Vector256.Create(0x7fffffffu));
            Vector256<uint> odd = (Vector256<uint>.Zero - (next & Vector256<uint>.One)) & Vector256.Create(0x9908b0df);
            (Vector256.Create<uint>(state[(i + shift)..]) ^ (mixed >>> 1) ^ odd).CopyTo(state[i..]);
        }
        for (; i < to; i++) state[i] = state[i + shift] ^ Mix(state[i], state[i + 1]);
    }

    private static uint Mix(uint here, uint next) => (((here & 0x80000000) | (next & 0x7fffffff)) >> 1) ^ ((next & 1) * 0x9908b0df);
}
