using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Collections;

namespace GenerativeModels.Testing.Running;

/// <summary>Checks one property with FsCheck, and keeps the smallest input that breaks it.</summary>
internal sealed class PropertyCheck(GradedTest test, PropertyAttribute property, object? instance)
{
    private readonly ParameterInfo[] _parameters = test.Method.GetParameters();
    private TestOutcome? _failure;
    private bool _smallEnough;

    /// <summary>Draws inputs until one breaks the law or all have held.</summary>
    public TestOutcome Run(RunSettings settings)
    {
        var recorder = new Recorder();
        Config config = Config.Quick
            .WithMaxTest(property.MaxTest)
            .WithMaxRejected(property.MaxRejected)
            .WithStartSize(property.StartSize)
            .WithEndSize(property.EndSize)
            .WithQuietOnSuccess(true)
            .WithArbitrary(ListModule.OfArray(property.Arbitrary))
            .WithRunner(recorder);
        if (settings.Start(test.Name, property.Replay) is var (seed, gamma, size))
        {
            config = config.WithReplay(seed, gamma, size);
        }

        Arbitrary<object[]> inputs = Parameters.Together(config.ArbMap, [.. _parameters.Select(parameter => parameter.ParameterType)]);
        var shrinkable = Arb.From(inputs.Generator, input => _smallEnough ? [] : inputs.Shrinker(input));
        Check.One(config, Prop.ForAll(shrinkable, (Func<object[], Property>)Holds));
        return Report(recorder.Result!);
    }

    private Property Holds(object[] input)
    {
        object? result;
        try
        {
            result = test.Method.Invoke(instance, BindingFlags.DoNotWrapExceptions, binder: null, parameters: input, culture: null);
        }
        catch (Exception exception) when (exception.GetType().FullName != "FsCheck.DiscardException")
        {
            _failure = Explain.Failure(exception, test.Exercise);

            // A stub throws whatever the input, and no smaller one would say more.
            _smallEnough |= _failure.Verdict is not TestVerdict.Failed;
            throw;
        }

        if (result is Property given)
        {
            return given;
        }

        if (result is false)
        {
            _failure = new TestOutcome(TestVerdict.Failed) { Message = "The law does not hold on this input." };
        }

        return Prop.ToProperty(result is not false);
    }

    private TestOutcome Report(TestResult result) => result switch
    {
        TestResult.Passed => TestOutcome.Passed,
        TestResult.Exhausted exhausted => new TestOutcome(TestVerdict.Failed)
        {
            Message = $"only {exhausted.Item.NumberOfTests} of {property.MaxTest} inputs fitted the law's conditions. "
                + "This is a fault of the test, not of the exercise: please report it.",
        },
        TestResult.Failed failed => Explained(failed),
        _ => throw new InvalidOperationException($"FsCheck ended {test.Name} with an unknown result."),
    };

    private TestOutcome Explained(TestResult.Failed failed)
    {
        // The last failing run is not always the shrunk one: FsCheck says which input is, so run that again.
        object[] smallest = [.. failed.Item3.IsEmpty ? failed.Item2 : failed.Item3];
        object[] arguments = smallest is [object[] only] ? only : smallest;
        TestOutcome failure = Again(arguments) ?? _failure ?? new TestOutcome(TestVerdict.Failed)
        {
            Message = string.Join("; ", failed.Item1.Labels.DefaultIfEmpty("The law does not hold on this input.")),
        };
        return failure.Verdict is TestVerdict.NotImplemented or TestVerdict.Blocked
            ? failure
            : failure with
            {
                Counterexample = string.Join(
                    Environment.NewLine, _parameters.Zip(arguments, (parameter, value) => $"{parameter.Name} = {Show.Text(value)}")),
                Replay = $"{failed.Item6.Seed},{failed.Item6.Gamma},{failed.Item7}",
            };
    }

    private TestOutcome? Again(object[] arguments)
    {
        _failure = null;
        try
        {
            Holds(arguments);
        }
        catch (Exception exception)
        {
            return Explain.Failure(exception, test.Exercise);
        }

        return _failure;
    }

    private sealed class Recorder : IRunner
    {
        public TestResult? Result { get; private set; }

        public void OnStartFixture(Type fixture)
        {
        }

        public void OnArguments(int number, FSharpList<object> arguments, Microsoft.FSharp.Core.FSharpFunc<int, Microsoft.FSharp.Core.FSharpFunc<FSharpList<object>, string>> every)
        {
        }

        public void OnShrink(FSharpList<object> arguments, Microsoft.FSharp.Core.FSharpFunc<FSharpList<object>, string> every)
        {
        }

        public void OnFinished(string name, TestResult result) => Result = result;
    }
}
