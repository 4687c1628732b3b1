using FsCheck;
using GenerativeModels.Testing.Running;

namespace GenerativeModels.Testing.Tests;

public class GensInPropertiesTests
{
    [Fact]
    public void A_wrong_program_is_shown_with_the_smallest_data_set_that_breaks_its_law()
    {
        TestOutcome outcome = GradedTest.From(typeof(WrongMean).GetMethod(nameof(WrongMean.The_mean_lies_between_the_smallest_and_the_largest))!)!
            .Run(new RunSettings { Seed = 1 });

        Assert.Equal(TestVerdict.Failed, outcome.Verdict);
        Assert.Equal("x = [[1]]", outcome.Counterexample);
    }

    [Property(Arbitrary = [typeof(DataSets)])]
    public void The_mean_of_a_data_set_lies_between_its_smallest_and_largest_number(double[,] x)
    {
        double[] values = Gens.Flat(x);

        Close.AtLeast(values.Min(), values.Average(), 1e-12, "mean");
        Close.AtMost(values.Max(), values.Average(), 1e-12, "mean");
    }

    /// <summary>A student who divides by n + 1. Abstract, so that xunit does not run it.</summary>
    public abstract class WrongMean
    {
        [Property(Arbitrary = [typeof(PositiveDataSets)])]
        public static void The_mean_lies_between_the_smallest_and_the_largest(double[,] x)
        {
            double[] values = Gens.Flat(x);

            Close.AtLeast(values.Min(), values.Sum() / (values.Length + 1), 1e-12, "mean");
        }
    }

    public static class DataSets
    {
        public static Arbitrary<double[,]> X() => Gens.Dataset(1, 8, 2, -5, 5);
    }

    public static class PositiveDataSets
    {
        public static Arbitrary<double[,]> X() => Gens.Dataset(1, 8, 1, 1, 9);
    }
}
