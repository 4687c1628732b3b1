using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GenerativeModels.Numerics;

/// <summary>
/// Checkerboard Gibbs sweeps of an Ising model on a lattice with joined edges, quickly: 256 spins at a time, a bit each. It draws what site-by-site code
/// would draw, each spin up with its probability given its neighbours, exact to 2^-53; only faster. For experiments; to understand it, read the slow one.
/// </summary>
/// <remarks>
/// The sites of one colour (those with (i + j) mod 2 = colour) are kept together, those of a row in consecutive bits, so that all four neighbours of 256
/// sites are four vectors of the other colour. A site is up when a uniform number is less than its probability: both are compared bit by bit from the
/// highest, for all 256 sites at once, until every comparison is decided, after about nine bits.
/// </remarks>
public sealed class IsingKernel
{
    private const int Lanes = 4;

    // The bits of a probability, the highest first: for each bit, a vector of ones or zeros for each number of neighbours that are up.
    private const int Bits = 53;
    private const double AlmostOne = 1 - 1.0 / (1L << Bits);
    private readonly Vector256<ulong>[] _thresholds;

    private readonly double[] _probabilities;
    private readonly int _words, _length;
    private readonly ulong[][] _colours; // a row of words before and after, copies of the last and the first
    private readonly ulong[] _side, _used; // the fourth neighbours; which bits are sites
    private VectorRandom _random;

    /// <summary>A lattice with all spins up.</summary>
    /// <param name="rows">Even, at least 2.</param>
    /// <param name="columns">Even, at least 2; multiples of 128 are quickest.</param>
    /// <param name="beta">The inverse temperature.</param>
    /// <param name="coupling">J.</param>
    /// <param name="field">h.</param>
    /// <param name="seed">Of the random numbers.</param>
    /// <exception cref="ArgumentException">A side is odd or less than 2, or a parameter is not finite.</exception>
    public IsingKernel(int rows, int columns, double beta, double coupling, double field, long seed)
    {
        RequireEven(rows, nameof(rows));
        RequireEven(columns, nameof(columns));
        (Rows, Columns) = (rows, columns);
        _probabilities = [.. Enumerable.Range(0, 5).Select(up => Math.Min(AlmostOne, SpecialMath.Sigmoid(2 * beta * (coupling * (2 * up - 4) + field))))];
        foreach (double probability in _probabilities)
        {
            Guard.Probability(probability);
        }

        _thresholds = [.. Enumerable.Range(0, Bits).SelectMany(bit => _probabilities.Select(p => Vector256.Create(Bit(p, bit) ? ulong.MaxValue : 0)))];
        _words = (columns / 2 + 63) / 64;
        _length = (rows * _words + Lanes - 1) / Lanes * Lanes;
        _used = [.. Enumerable.Range(0, _length).Select(i => i >= rows * _words ? 0 : i % _words == _words - 1 ? ulong.MaxValue >> (63 - Last) : ulong.MaxValue)];
        _side = new ulong[_length];
        _colours = [AllUp(), AllUp()];
        _random = new VectorRandom(seed);
    }

    /// <summary>R.</summary>
    public int Rows { get; }

    /// <summary>C.</summary>
    public int Columns { get; }

    /// <summary>The sum of all spins.</summary>
    public int SpinSum
    {
        get
        {
            int up = 0;
            foreach (ulong[] colour in _colours)
            {
                for (int i = 0; i < Rows * _words; i++)
                {
                    up += BitOperations.PopCount(colour[_words + i]);
                }
            }

            return 2 * up - Rows * Columns;
        }
    }

    /// <summary>The sum of s_i s_j over all 2 R C bonds.</summary>
    public int BondSum
    {
        get
        {
            // Each bond has one end of colour 0.
            ulong[] mine = _colours[0], other = _colours[1];
            SetSide(0);
            int differing = 0;
            for (int i = 0; i < Rows * _words; i++)
            {
                ulong spins = mine[_words + i];
                differing += BitOperations.PopCount(spins ^ other[i]) + BitOperations.PopCount(spins ^ other[2 * _words + i])
                    + BitOperations.PopCount(spins ^ other[_words + i]) + BitOperations.PopCount(spins ^ _side[i]);
            }

            return 2 * Rows * Columns - 2 * differing;
        }
    }

    /// <summary>The probability that a spin is drawn up when so many of its four neighbours are, as the kernel has it: rounded down to 53 bits.</summary>
    /// <param name="neighboursUp">0 to 4.</param>
    public double ProbabilityUp(int neighboursUp)
    {
        Guard.Between(neighboursUp, 0, 4);
        return Math.Floor(_probabilities[neighboursUp] * (1L << Bits)) / (1L << Bits);
    }

    /// <summary>Sweeps: in each, all sites of colour 0 are drawn, and then all of colour 1.</summary>
    /// <param name="count">At least 0.</param>
    public void Sweep(int count = 1)
    {
        for (int sweep = 0; sweep < count; sweep++)
        {
            HalfSweep(0);
            HalfSweep(1);
        }
    }

    /// <summary>The spins, each +1 or -1: [R, C]; a copy.</summary>
    public int[,] ToArray()
    {
        int[,] spins = new int[Rows, Columns];
        for (int i = 0; i < Rows; i++)
        {
            for (int j = 0; j < Columns; j++)
            {
                spins[i, j] = (_colours[(i + j) % 2][Word(i, j)] >> (j / 2 % 64) & 1) == 1 ? 1 : -1;
            }
        }

        return spins;
    }

    /// <summary>Sets all spins.</summary>
    /// <param name="spins">[R, C], each +1 or -1.</param>
    /// <exception cref="ArgumentException">The shape is another, or something is no spin.</exception>
    public void Set(int[,] spins)
    {
        if (spins.GetLength(0) != Rows || spins.GetLength(1) != Columns)
        {
            throw new ArgumentException($"spins has shape [{spins.GetLength(0)}, {spins.GetLength(1)}]; expected [{Rows}, {Columns}].", nameof(spins));
        }

        for (int i = 0; i < Rows; i++)
        {
            for (int j = 0; j < Columns; j++)
            {
                ulong bit = 1UL << j / 2 % 64;
                ref ulong word = ref _colours[(i + j) % 2][Word(i, j)];
                word = spins[i, j] switch
                {
                    1 => word | bit,
                    -1 => word & ~bit,
                    int other => throw new ArgumentException($"spins[{i}, {j}] must be +1 or -1, but was {other}.", nameof(spins)),
                };
            }
        }

        JoinEdges(_colours[0]);
        JoinEdges(_colours[1]);
    }

    private void HalfSweep(int colour)
    {
        ulong[] mine = _colours[colour];
        ref ulong other = ref MemoryMarshal.GetArrayDataReference(_colours[1 - colour]);
        SetSide(colour);
        ref ulong side = ref MemoryMarshal.GetArrayDataReference(_side), used = ref MemoryMarshal.GetArrayDataReference(_used);
        ref ulong result = ref mine[_words];
        VectorRandom random = _random; // in registers
        for (nuint i = 0; i < (nuint)_length; i += Lanes)
        {
            Vector256<ulong> above = Vector256.LoadUnsafe(ref other, i), same = Vector256.LoadUnsafe(ref other, i + (nuint)_words);
            Vector256<ulong> below = Vector256.LoadUnsafe(ref other, i + 2 * (nuint)_words);
            Draw(above, below, same, Vector256.LoadUnsafe(ref side, i), Vector256.LoadUnsafe(ref used, i), ref random).StoreUnsafe(ref result, i);
        }

        _random = random;
        JoinEdges(mine);
    }

    // For each site 1 with the probability that belongs to the number of its neighbours that are up.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<ulong> Draw(Vector256<ulong> a, Vector256<ulong> b, Vector256<ulong> c, Vector256<ulong> d, Vector256<ulong> undecided, ref VectorRandom random)
    {
        // The number in binary, added up like any: ones, twos and fours.
        Vector256<ulong> ab = a ^ b, cd = c ^ d, bothAb = a & b, bothCd = c & d;
        Vector256<ulong> ones = ab ^ cd, twos = bothAb ^ bothCd ^ (ab & cd), four = bothAb & bothCd;
        Vector256<ulong> one = Vector256.AndNot(ones, twos), two = Vector256.AndNot(twos, ones), three = ones & twos, none = ~(ones | twos | four);

        Vector256<ulong> less = Vector256<ulong>.Zero;
        ref Vector256<ulong> threshold = ref MemoryMarshal.GetArrayDataReference(_thresholds);
        for (int bit = 0; bit < 5 * Bits && undecided != Vector256<ulong>.Zero; bit += 5)
        {
            Vector256<ulong> p = (none & Threshold(ref threshold, bit)) | (one & Threshold(ref threshold, bit + 1)) | (two & Threshold(ref threshold, bit + 2))
                | (three & Threshold(ref threshold, bit + 3)) | (four & Threshold(ref threshold, bit + 4));
            Vector256<ulong> different = random.Next() ^ p;
            less |= undecided & different & p;
            undecided = Vector256.AndNot(undecided, different);
        }

        return less;

        static Vector256<ulong> Threshold(ref Vector256<ulong> first, int index) => Unsafe.Add(ref first, index);
    }

    // The fourth neighbour: beside the third one, to the left in rows where the sites of this colour come first, else to the right.
    private void SetSide(int colour)
    {
        ulong[] other = _colours[1 - colour];
        for (int i = 0; i < Rows; i++)
        {
            ReadOnlySpan<ulong> row = other.AsSpan((i + 1) * _words, _words);
            Span<ulong> side = _side.AsSpan(i * _words, _words);
            if ((i + colour) % 2 == 0)
            {
                ulong carry = row[^1] >> Last;
                for (int w = 0; w < row.Length; w++)
                {
                    side[w] = (row[w] << 1) | carry;
                    carry = row[w] >> 63;
                }

                side[^1] &= _used[_words - 1];
            }
            else
            {
                ulong carry = (row[0] & 1) << Last;
                for (int w = row.Length - 1; w >= 0; w--)
                {
                    side[w] = (row[w] >> 1) | carry;
                    carry = row[w] << 63;
                }
            }
        }
    }

    private void JoinEdges(ulong[] colour)
    {
        Array.Copy(colour, Rows * _words, colour, 0, _words);
        Array.Copy(colour, _words, colour, (Rows + 1) * _words, _words);
    }

    // The last site of a row, as a bit of the last word.
    private int Last => (Columns / 2 - 1) % 64;

    private int Word(int i, int j) => (i + 1) * _words + j / 2 / 64;

    private ulong[] AllUp()
    {
        ulong[] words = new ulong[_length + 2 * _words];
        _used.CopyTo(words, _words);
        JoinEdges(words);
        return words;
    }

    private static bool Bit(double p, int bit) => ((long)(p * (1L << Bits)) >> (Bits - 1 - bit) & 1) == 1;

    private static void RequireEven(int side, string name)
    {
        if (side < 2 || side % 2 != 0)
        {
            throw new ArgumentException($"{name} must be even and at least 2, but was {side}: across the edge of an odd side, neighbours have the same colour.", name);
        }
    }
}
