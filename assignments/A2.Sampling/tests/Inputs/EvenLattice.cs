using FsCheck;
using FsCheck.Fluent;

namespace GenerativeModels.Sampling.Tests.Inputs;

/// <summary>A lattice of 2 by 2, 2 by 4 or 4 by 2 sites: even sides, as a checkerboard needs them.</summary>
public sealed record EvenLattice(Lattice Lattice)
{
    public static Arbitrary<EvenLattice> Arbitrary()
    {
        Gen<int> two = Gen.Constant(2), four = Gen.Constant(4);
        Gen<Lattice> lattices = Gen.OneOf(Lattice.Of(two, two).Generator, Lattice.Of(two, four).Generator, Lattice.Of(four, two).Generator);
        return Arb.From(lattices.Select(x => new EvenLattice(x)), even => Lattice.Arbitrary().Shrinker(even.Lattice).Select(x => new EvenLattice(x)));
    }
}
