using System.Reflection;
using FsCheck;
using FsCheck.Fluent;

namespace GenerativeModels.Testing.Running;

/// <summary>Draws all parameters of a property together, and shrinks them one at a time.</summary>
internal static class Parameters
{
    private static readonly MethodInfo BoxedDefinition =
        typeof(Parameters).GetMethod(nameof(Boxed), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>One draw for each type, in order.</summary>
    public static Arbitrary<object[]> Together(IArbMap known, Type[] types)
    {
        (Gen<object> Draw, Func<object, IEnumerable<object>> Shrink)[] each = [.. types.Select(type =>
            ((Gen<object>, Func<object, IEnumerable<object>>))BoxedDefinition.MakeGenericMethod(type)
                .Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, parameters: [known], culture: null)!)];

        Gen<object[]> all = each.Aggregate(
            Gen.Constant(Array.Empty<object>()),
            (drawn, next) => drawn.SelectMany(values => next.Draw.Select(value => (object[])[.. values, value])));

        return Arb.From(all, values => ShrinkOne(each.Select(one => one.Shrink), values));
    }

    private static IEnumerable<object[]> ShrinkOne(IEnumerable<Func<object, IEnumerable<object>>> shrinks, object[] values) =>
        shrinks.SelectMany((shrink, i) => shrink(values[i]).Select(smaller =>
        {
            object[] copy = [.. values];
            copy[i] = smaller;
            return copy;
        }));

    private static (Gen<object> Draw, Func<object, IEnumerable<object>> Shrink) Boxed<T>(IArbMap known)
    {
        Arbitrary<T> arbitrary = known.ArbFor<T>();
        return (arbitrary.Generator.Select(value => (object)value!), value => arbitrary.Shrinker((T)value).Select(smaller => (object)smaller!));
    }
}
