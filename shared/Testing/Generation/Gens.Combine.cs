using FsCheck;
using FsCheck.Fluent;

namespace GenerativeModels.Testing;

public static partial class Gens
{
    /// <summary>A value made of two, each of which shrinks for itself.</summary>
    /// <param name="a">The first part.</param>
    /// <param name="b">The second part, independent of the first.</param>
    /// <param name="make">Puts them together.</param>
    /// <param name="parts">Takes them apart again.</param>
    public static Arbitrary<T> Combine<TA, TB, T>(Arbitrary<TA> a, Arbitrary<TB> b, Func<TA, TB, T> make, Func<T, (TA A, TB B)> parts) =>
        Arb.From(a.Generator.Zip(b.Generator, make), whole => parts(whole) is var (x, y)
            ? a.Shrinker(x).Select(simpler => make(simpler, y)).Concat(b.Shrinker(y).Select(simpler => make(x, simpler)))
            : []);

    /// <summary>A value made of three, each of which shrinks for itself.</summary>
    /// <inheritdoc cref="Combine{TA, TB, T}"/>
    /// <param name="c">The third part, independent of the others.</param>
    public static Arbitrary<T> Combine<TA, TB, TC, T>(
        Arbitrary<TA> a, Arbitrary<TB> b, Arbitrary<TC> c, Func<TA, TB, TC, T> make, Func<T, (TA A, TB B, TC C)> parts) =>
        Combine(
            Combine(a, b, (x, y) => (x, y), both => both), c,
            (both, z) => make(both.x, both.y, z), whole => parts(whole) is var (x, y, z) ? ((x, y), z) : default);

    /// <summary>A value whose generator depends on another value, as a matrix on its drawn size. It shrinks only as long as the first value stays.</summary>
    /// <param name="first">Drawn first.</param>
    /// <param name="second">What to draw given the first.</param>
    /// <param name="firstOf">The first value that a second was made with.</param>
    public static Arbitrary<T> Dependent<TFirst, T>(Arbitrary<TFirst> first, Func<TFirst, Arbitrary<T>> second, Func<T, TFirst> firstOf) =>
        Arb.From(first.Generator.SelectMany(value => second(value).Generator), whole => second(firstOf(whole)).Shrinker(whole));
}
