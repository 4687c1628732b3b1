using FsCheck;
using FsCheck.Fluent;

namespace GenerativeModels.Sampling.Tests.Inputs;

/// <summary>A lattice of 2 by 2 or 2 by 3 sites, small enough to walk through all that a sweep may do.</summary>
public sealed record TinyLattice(Lattice Lattice)
{
    public static Arbitrary<TinyLattice> Arbitrary()
    {
        Arbitrary<Lattice> lattices = Lattice.Of(Gen.Constant(2), Gen.Choose(2, 3));
        return Arb.From(lattices.Generator.Select(x => new TinyLattice(x)), tiny => lattices.Shrinker(tiny.Lattice).Select(x => new TinyLattice(x)));
    }
}
