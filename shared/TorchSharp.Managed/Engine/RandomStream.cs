using System.Numerics;

namespace TorchSharp.Engine;

/// <summary>Random numbers one after another, made from the bits as PyTorch's CPU generator makes them.</summary>
internal sealed partial class RandomStream
{
    private const int Piece = 512;
    private const ulong Mask53 = (1UL << 53) - 1;
    private const uint Mask24 = (1U << 24) - 1;
    private const double Unit53 = 1.0 / (1UL << 53);
    private const float Unit24 = 1f / (1U << 24);

    private readonly MersenneTwister _twister = new();
    private double? _spareNormal;

    public RandomStream(ulong seed) => Seed(seed);

    public ulong InitialSeed { get; private set; }

    public void Seed(ulong seed)
    {
        InitialSeed = seed;
        _twister.Seed(seed);
        _spareNormal = null;
    }

    public uint Next() => _twister.Next();

    public ulong Next64() => _twister.Next64();

    /// <summary>In [0, 1), from 53 bits.</summary>
    public double Uniform() => (_twister.Next64() & Mask53) * Unit53;

    /// <summary>Standard normal. Box and Muller's method gives two; the second waits here for the next call.</summary>
    public double Normal()
    {
        if (_spareNormal is double waiting)
        {
            _spareNormal = null;
            return waiting;
        }
        double turn = 2 * Math.PI * Uniform();
        double radius = Math.Sqrt(-2 * Math.Log(1 - Uniform())); // 1 - u is exact, so this is log1p(-u)
        _spareNormal = radius * Math.Sin(turn);
        return radius * Math.Cos(turn);
    }

    /// <summary>32 bits in each word.</summary>
    public void Bits(Span<uint> words) => _twister.Fill(words);

    /// <summary>Numbers in [0, 1): floats from 24 bits, doubles from 53.</summary>
    public void Uniforms<T>(Span<T> y) where T : unmanaged, INumber<T>
    {
        Span<uint> words = stackalloc uint[2 * Piece];
        for (int done = 0; done < y.Length; done += Piece)
        {
            Span<T> piece = y.Slice(done, Math.Min(Piece, y.Length - done));
            if (typeof(T) == typeof(float))
            {
                Span<uint> bits = words[..piece.Length];
                _twister.Fill(bits);
                for (int i = 0; i < piece.Length; i++) piece[i] = (T)(object)((int)(bits[i] & Mask24) * Unit24);
                continue;
            }
            Span<uint> pairs = words[..(2 * piece.Length)];
            _twister.Fill(pairs);
            for (int i = 0; i < piece.Length; i++)
                piece[i] = (T)(object)((long)((((ulong)pairs[2 * i] << 32) | pairs[2 * i + 1]) & Mask53) * Unit53);
        }
    }
}
