using System.Diagnostics.CodeAnalysis;
using FsCheck;
using FsCheck.Fluent;
using GenerativeModels.Testing.Running;

namespace GenerativeModels.Testing.Tests.Running;

/// <summary>Tests that go wrong in known ways. They are run by the tests beside them, never by xunit: the class is not public.</summary>
[SuppressMessage("xUnit", "xUnit1000", Justification = "xunit is not to run these.")]
internal sealed class Specimens
{
    public static GradedTest Find(string name) => GradedTest.From(typeof(Specimens).GetMethod(name)!)!;

    public static TestOutcome Run(string name, ulong seed = 1) => Find(name).Run(new RunSettings { Seed = seed });

    [Example, Exercise("A9.1")]
    public void Holds() => Close.Equal(2, 1 + 1, 1e-12, "one and one");

    [Example, Exercise("A9.1"), Law("P9.1", "Sums are right.", Equation = "9.1")]
    public void Breaks() => Close.Equal(3, 1 + 1, 1e-12, "one and one");

    [Example, Exercise("A9.1")]
    public void Is_not_started() => throw new NotImplementedException("A9.1 Sums.Sum");

    [Example, Exercise("A9.2")]
    public void Needs_another() => throw new NotImplementedException("A9.1 Sums.Sum");

    [Example, Exercise("A9.1")]
    public void Throws() => _ = Array.Empty<int>()[7];

    [Example, Exercise("A9.1")]
    public void Throws_what_cannot_be_read() => throw new Unreadable();

    [Example, Exercise("A9.1")]
    public void Throws_a_novel() => throw new NotImplementedException("A9.1 " + new string('x', 1_000_000));

    [Example, Exercise("A9.1")]
    public void Takes_too_much() => throw new OutOfMemoryException();

    [Example(TimeLimitSeconds = 1), Exercise("A9.1")]
    public void Never_ends() => Thread.Sleep(Timeout.Infinite);

    [Property(MaxTest = 300, Arbitrary = [typeof(Small)]), Exercise("A9.1"), Law("P9.2", "No number is above 10.")]
    public void Numbers_stay_small(int n, bool unused) => Close.AtMost(10, n, 0, "n");

    [Property, Exercise("A9.1")]
    public bool Says_no(int n) => n == n + 1;

    [Property, Exercise("A9.1")]
    public void Is_not_started_on_any_input(int n) => throw new NotImplementedException("A9.1 Sums.Sum");

    [Property, Exercise("A9.1")]
    public FsCheck.Property Has_no_inputs(int n) => Prop.When(true, n != n + 0);

    [Property(MaxTest = 50), Exercise("A9.1")]
    public void Holds_always(int n) => Close.Equal(n, n, 0, "n");

    [Property(Replay = "3,5,100"), Exercise("A9.1")]
    public void Is_pinned(int n) => Close.Holds(false, "n is shown");

    private sealed class Unreadable : Exception
    {
        public override string Message => throw new InvalidOperationException();
    }

    public static class Small
    {
        public static Arbitrary<int> Int() => Arb.From(Gen.Choose(0, 1000), n => n > 0 ? [n - 1] : []);
    }
}
