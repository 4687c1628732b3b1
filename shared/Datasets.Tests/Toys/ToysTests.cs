using GenerativeModels.Numerics;
using GenerativeModels.Testing;
using static TorchSharp.torch;

namespace GenerativeModels.Datasets.Tests;

/// <summary>The toys that are no Gaussians, each against its stated law, within bounds that chance leaves once in 10^9 runs.</summary>
public class ToysTests
{
    private const int Count = 20_000;

    public static TheoryData<string, int> Patterns => new()
    {
        { "moons", 2 }, { "rings", 3 }, { "eight", 8 }, { "pinwheel", 5 }, { "checkerboard", 8 }, { "parallel", 3 }, { "unequal", 3 },
    };

    [Theory, MemberData(nameof(Patterns))]
    public void Each_gives_points_of_the_plane_with_labels(string name, int labels)
    {
        LabelledPoints sample = Generate(name, 500, 1);

        Assert.Equal([500L, 2], sample.Points.shape);
        Assert.Equal((ScalarType.Float64, ScalarType.Int64), (sample.Points.dtype, sample.Labels.dtype));
        Assert.Equal(Enumerable.Range(0, labels).Select(i => (double)i), sample.Labels.ToDoubles().Distinct().Order());
        Assert.Equal(sample.Points.ToDoubles(), Generate(name, 500, 1).Points.ToDoubles());
        Assert.Equal(sample.Points.ToDoubles()[..20], Generate(name, 10, 1).Points.ToDoubles());
        Assert.NotEqual(sample.Points.ToDoubles(), Generate(name, 500, 2).Points.ToDoubles());
    }

    // Golden values: sines and logarithms may differ in the last bit from machine to machine, but not in the tenth decimal.
    [Theory]
    [MemberData(nameof(Golden))]
    public void The_same_seed_gives_the_same_points_everywhere(string name, double x, double y)
    {
        double[] first = Generate(name, 1, 7).Points.ToDoubles();

        Assert.Equal(x, first[0], 10);
        Assert.Equal(y, first[1], 10);
    }

    public static TheoryData<string, double, double> Golden => new()
    {
        { "moons", 0.830418756911, 0.745337049038 },
        { "rings", -0.573137871902, 3.138067133369 },
        { "eight", -1.327898759812, -1.550930233351 },
        { "pinwheel", 0.321805820008, -2.238254853849 },
        { "checkerboard", 0.278751229474, 0.839627461876 },
        { "parallel", -0.206453713208, 1.494883962375 },
        { "unequal", 0.431574012804, -0.683583354889 },
    };

    [Fact]
    public void Without_noise_moons_are_half_circles()
    {
        LabelledPoints sample = TwoMoons.Generate(Count, new SeededRandom(1), noiseStdDev: 0);

        Assert.All(sample.OfLabel(0), p => Assert.True(p.Y >= 0 && Math.Abs(p.X * p.X + p.Y * p.Y - 1) < 1e-12));
        Assert.All(sample.OfLabel(1), p => Assert.True(p.Y <= 0.5 && Math.Abs((p.X - 1) * (p.X - 1) + (p.Y - 0.5) * (p.Y - 0.5) - 1) < 1e-12));
        UniformBetween(0, Math.PI, [.. sample.OfLabel(0).Select(p => Math.Atan2(p.Y, p.X))]);
        UniformBetween(0, Math.PI, [.. sample.OfLabel(1).Select(p => Math.Atan2(0.5 - p.Y, 1 - p.X))]);
    }

    // The same seed with noise and without: the difference is the noise itself.
    [Fact]
    public void The_noise_of_moons_has_its_standard_deviation()
    {
        double[] with = TwoMoons.Generate(Count, new SeededRandom(1), 0.1).Points.ToDoubles(), without = TwoMoons.Generate(Count, new SeededRandom(1), 0).Points.ToDoubles();

        StandardNormal([.. with.Zip(without, (a, b) => (a - b) / 0.1)]);
    }

    [Fact]
    public void Rings_have_uniform_angles_and_normal_distances()
    {
        LabelledPoints sample = Rings.Generate(Count, new SeededRandom(2));
        for (int k = 0; k < 3; k++)
        {
            StandardNormal([.. sample.OfLabel(k).Select(p => (Math.Sqrt(p.X * p.X + p.Y * p.Y) - (k + 1)) / 0.1)]);
            UniformBetween(-Math.PI, Math.PI, [.. sample.OfLabel(k).Select(p => Math.Atan2(p.Y, p.X))]);
        }
    }

    // Turned back by the stated angle, an arm is the Gaussian that it was made of: this is the density that the documentation states.
    [Fact]
    public void An_arm_of_the_pinwheel_turned_back_is_a_Gaussian()
    {
        LabelledPoints sample = Pinwheel.Generate(Count, new SeededRandom(3));
        for (int k = 0; k < 5; k++)
        {
            (double X, double Y)[] back = [.. sample.OfLabel(k).Select(p =>
            {
                (double sin, double cos) = Math.SinCos(-2 * Math.PI * k / 5 - 0.5 * Math.Sqrt(p.X * p.X + p.Y * p.Y));
                return (cos * p.X - sin * p.Y, sin * p.X + cos * p.Y);
            })];
            StandardNormal([.. back.Select(p => (p.X - 2) / 0.6)]);
            StandardNormal([.. back.Select(p => p.Y / 0.15)]);
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(6)]
    public void A_checkerboard_is_uniform_on_its_dark_squares(int side)
    {
        LabelledPoints sample = Checkerboard.Generate(Count, new SeededRandom(4), side);
        int dark = side * side / 2;
        (double least, double most) = FiniteSampleBounds.ChernoffRange(1.0 / dark, Count);
        for (int k = 0; k < dark; k++)
        {
            (double X, double Y)[] square = sample.OfLabel(k);
            Assert.InRange((double)square.Length / Count, least, most);
            int column = (int)Math.Floor(square[0].X), row = (int)Math.Floor(square[0].Y);
            Assert.Equal(0, (column + row + side) % 2);
            UniformBetween(column, column + 1, [.. square.Select(p => p.X)]);
            UniformBetween(row, row + 1, [.. square.Select(p => p.Y)]);
        }

        Assert.All(sample.All(), p => Assert.True(Math.Max(Math.Abs(p.X), Math.Abs(p.Y)) <= side / 2));
    }

    [Fact]
    public void An_odd_board_is_refused() => Assert.StartsWith(
        "side must be even, but was 5. With 6 there are as many dark squares as light ones.",
        Assert.Throws<ArgumentOutOfRangeException>(() => Checkerboard.Generate(1, new SeededRandom(1), 5)).Message);

    [Fact]
    public void Spreads_below_0_and_NaN_are_refused_by_name()
    {
        Assert.StartsWith("noiseStdDev must be positive and finite, but was -0.1.", Assert.Throws<ArgumentOutOfRangeException>(() => TwoMoons.Generate(1, new SeededRandom(1), -0.1)).Message);
        Assert.StartsWith("stdDev must be positive and finite, but was NaN.", Assert.Throws<ArgumentOutOfRangeException>(() => Rings.Generate(1, new SeededRandom(1), stdDev: double.NaN)).Message);
        Assert.StartsWith("radialStdDev must be positive and finite, but was 0.", Assert.Throws<ArgumentOutOfRangeException>(() => Pinwheel.Generate(1, new SeededRandom(1), radialStdDev: 0)).Message);
        Assert.StartsWith("count must be in", Assert.Throws<ArgumentOutOfRangeException>(() => Rings.Generate(0, new SeededRandom(1))).Message);
    }

    private static LabelledPoints Generate(string name, int count, long seed)
    {
        var rng = new SeededRandom(seed);
        return name switch
        {
            "moons" => TwoMoons.Generate(count, rng),
            "rings" => Rings.Generate(count, rng),
            "eight" => EightGaussians.Generate(count, rng),
            "pinwheel" => Pinwheel.Generate(count, rng),
            "checkerboard" => Checkerboard.Generate(count, rng),
            "parallel" => ParallelClusters.Generate(count, rng),
            _ => UnequalClusters.Generate(count, rng),
        };
    }

    private static void StandardNormal(double[] values) => Distributed(values, SpecialMath.NormalCdf);

    private static void UniformBetween(double least, double most, double[] values) => Distributed(values, x => Math.Clamp((x - least) / (most - least), 0, 1));

    // Kolmogorov and Smirnov's distance, with the bound of Dvoretzky, Kiefer, Wolfowitz and Massart.
    private static void Distributed(double[] values, Func<double, double> cdf)
    {
        double[] sorted = [.. values.Order()];
        double distance = sorted.Select((x, i) => Math.Max(Math.Abs((i + 1.0) / sorted.Length - cdf(x)), Math.Abs((double)i / sorted.Length - cdf(x)))).Max();
        Assert.InRange(distance, 0, FiniteSampleBounds.DkwHalfWidth(sorted.Length));
    }
}
