using System.Text.Json;

namespace TorchSharp.Tests;

/// <summary>Whole trainings from one seed: weights, noise, masks, losses and final parameters are PyTorch's.</summary>
[Collection("default generator")]
public class TrainingGoldenTests
{
    private static readonly JsonElement Golden = Load();

    public static TheoryData<string> Names => new(Golden.GetProperty("Float64").EnumerateObject().Select(p => p.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_training_in_float32_goes_as_in_PyTorch(string name) => Compare(name, ScalarType.Float32, 1e-4);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_training_in_float64_goes_as_in_PyTorch(string name) => Compare(name, ScalarType.Float64, 1e-9);

    // Relative to the number itself, and to 0.01 where it is smaller than that.
    private static void Compare(string name, ScalarType dtype, double tolerance)
    {
        double[] expected = Golden.GetProperty(dtype.ToString()).GetProperty(name).EnumerateArray().Select(x => x.GetDouble()).ToArray();
        double[] actual = Run(name, dtype);
        Assert.Equal(expected.Length, actual.Length);
        for (int i = 0; i < expected.Length; i++)
        {
            double error = Math.Abs(actual[i] - expected[i]) / Math.Max(0.01, Math.Abs(expected[i]));
            Assert.True(error <= tolerance, $"{name} in {dtype}: number {i} is {actual[i]:R}, PyTorch has {expected[i]:R}, relative error {error:E1}");
        }
    }

    private static double[] Run(string name, ScalarType dtype)
    {
        ScalarType before = torch.get_default_dtype();
        torch.set_default_dtype(dtype);
        try
        {
            torch.manual_seed(7);
            return Trainings.All[name]();
        }
        finally
        {
            torch.set_default_dtype(before);
        }
    }

    private static JsonElement Load()
    {
        using Stream stream = typeof(TrainingGoldenTests).Assembly.GetManifestResourceStream("golden_trainings.json")!;
        return JsonDocument.Parse(stream).RootElement;
    }
}
