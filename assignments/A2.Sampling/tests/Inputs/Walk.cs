using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.ShortNumbers;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Sampling.Tests.Inputs;

/// <summary>A point in 1 to 4 dimensions, as much noise, and a step size.</summary>
public sealed record Walk(double[] From, double[] Noise, double StepSize)
{
    public static Arbitrary<Walk> Arbitrary() => Arb.From(
        from d in Gen.Choose(1, 4)
        from x in Eighths(-5, 5).ArrayOf(d)
        from noise in Eighths(-3, 3).ArrayOf(d)
        from stepSize in Gen.Elements(0.5, 1, 2.5)
        select new Walk(x, noise, stepSize),
        w =>
        [
            .. Shorter(w.From, 1).Select(s => w with { From = s.Left, Noise = Without(w.Noise, s.Without) }),
            .. Simpler(w.From).Select(x => w with { From = x }),
            .. Simpler(w.Noise).Select(noise => w with { Noise = noise }),
        ]);
}
