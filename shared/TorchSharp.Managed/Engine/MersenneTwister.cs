namespace TorchSharp.Engine;

/// <summary>MT19937, which PyTorch's CPU generator runs on: the same seed gives the same numbers.</summary>
internal sealed class MersenneTwister
{
    private const int Size = 624;
    private const int Shift = 397;

    private readonly uint[] _state = new uint[Size];
    private int _next;

    public MersenneTwister(ulong seed) => Seed(seed);

    public void Seed(ulong seed)
    {
        _state[0] = (uint)seed;
        for (uint i = 1; i < Size; i++) _state[i] = 1812433253 * (_state[i - 1] ^ (_state[i - 1] >> 30)) + i;
        _next = Size;
    }

    /// <summary>32 random bits.</summary>
    public uint Next()
    {
        if (_next == Size) Refill();
        uint y = _state[_next++];
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

    /// <summary>What is needed to go on from here: the state words and the place in them.</summary>
    public uint[] Save() => [.. _state, (uint)_next];

    public void Restore(ReadOnlySpan<uint> saved)
    {
        saved[..Size].CopyTo(_state);
        _next = (int)saved[Size];
    }

    private void Refill()
    {
        for (int i = 0; i < Size; i++)
        {
            uint mixed = (_state[i] & 0x80000000) | (_state[(i + 1) % Size] & 0x7fffffff);
            _state[i] = _state[(i + Shift) % Size] ^ (mixed >> 1) ^ ((mixed & 1) * 0x9908b0df);
        }
        _next = 0;
    }
}
