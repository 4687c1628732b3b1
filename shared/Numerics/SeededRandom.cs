using static TorchSharp.torch;

namespace GenerativeModels.Numerics;

/// <summary>
/// Pseudo-random draws from a seed: the same seed gives the same draws on every machine and with every tensor engine.
/// xoshiro256** (Blackman and Vigna 2021), its state filled by SplitMix64.
/// </summary>
public sealed class SeededRandom : IRandomSource
{
    private ulong _s0, _s1, _s2, _s3;

    /// <summary>A source with the given seed; any number will do, and neighbouring seeds give unrelated draws.</summary>
    public SeededRandom(long seed)
    {
        ulong state = (ulong)seed;
        (_s0, _s1, _s2, _s3) = (SplitMix64.Next(ref state), SplitMix64.Next(ref state), SplitMix64.Next(ref state), SplitMix64.Next(ref state));
    }

    /// <summary>A source that goes on where another stood when its <see cref="State"/> was read.</summary>
    /// <exception cref="ArgumentException">All four words are zero, from where the generator never moves.</exception>
    public SeededRandom(RandomState state)
    {
        State = state;
    }

    /// <summary>All that decides the next draws. Save it with a checkpoint and put it back to resume an experiment exactly.</summary>
    /// <exception cref="ArgumentException">All four words are zero, from where the generator never moves.</exception>
    public RandomState State
    {
        get => new(_s0, _s1, _s2, _s3);
        set
        {
            if ((value.S0 | value.S1 | value.S2 | value.S3) == 0)
            {
                throw new ArgumentException("state must have a word that is not zero; take it from SeededRandom.State.", "state");
            }

            (_s0, _s1, _s2, _s3) = (value.S0, value.S1, value.S2, value.S3);
        }
    }

    /// <summary>A new source whose draws are unrelated to this one's later draws. Moves this source on by four words.</summary>
    public SeededRandom Split() => new(new RandomState(
        SplitMix64.Mix(NextUInt64()), SplitMix64.Mix(NextUInt64()), SplitMix64.Mix(NextUInt64()), SplitMix64.Mix(NextUInt64()) | 1));

    /// <summary>64 uniform bits.</summary>
    public ulong NextUInt64()
    {
        ulong result = ulong.RotateLeft(_s1 * 5, 7) * 9;
        ulong t = _s1 << 17;
        _s2 ^= _s0;
        _s3 ^= _s1;
        _s1 ^= _s2;
        _s0 ^= _s3;
        _s2 ^= t;
        _s3 = ulong.RotateLeft(_s3, 45);
        return result;
    }

    /// <summary>Uniform on [0, 1): a multiple of 2^-53.</summary>
    public double NextDouble() => (NextUInt64() >> 11) * (1.0 / (1UL << 53));

    /// <inheritdoc/>
    public bool Bernoulli(double p)
    {
        Guard.Probability(p);
        return NextDouble() < p;
    }

    /// <inheritdoc/>
    public int Categorical(ReadOnlySpan<double> probabilities)
    {
        Guard.Distribution(probabilities);
        double left = NextDouble();
        int last = 0;
        for (int i = 0; i < probabilities.Length; i++)
        {
            if (probabilities[i] == 0)
            {
                continue;
            }

            last = i;
            left -= probabilities[i];
            if (left < 0)
            {
                return i;
            }
        }

        return last; // the sum rounded to less than the uniform number
    }

    /// <inheritdoc/>
    public Tensor Bernoulli(Tensor p)
    {
        double[] values = Guard.Probabilities(p);
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = NextDouble() < values[i] ? 1 : 0;
        }

        return values.ToTensor(p.shape).to(p.device);
    }

    /// <inheritdoc/>
    public Tensor Normal(params long[] shape)
    {
        double[] values = new double[Shapes.Count(shape)];
        for (int i = 0; i < values.Length; i += 2)
        {
            // Box and Muller 1958: radius and angle of a standard normal point of the plane.
            double radius = Math.Sqrt(-2 * Math.Log(1 - NextDouble()));
            (double sin, double cos) = Math.SinCos(2 * Math.PI * NextDouble());
            values[i] = radius * cos;
            if (i + 1 < values.Length)
            {
                values[i + 1] = radius * sin;
            }
        }

        return values.ToTensor(shape);
    }

    /// <inheritdoc/>
    public Tensor Uniform(params long[] shape)
    {
        double[] values = new double[Shapes.Count(shape)];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = NextDouble();
        }

        return values.ToTensor(shape);
    }
}
