using System.Reflection;

namespace GenerativeModels.Testing.Running;

/// <summary>A test method with what its attributes say of it.</summary>
public sealed class GradedTest
{
    private readonly GradedTestAttribute _attribute;

    private GradedTest(MethodInfo method, GradedTestAttribute attribute)
    {
        Method = method;
        _attribute = attribute;
        Exercise = method.GetCustomAttribute<ExerciseAttribute>()?.Id;
        Law = method.GetCustomAttribute<LawAttribute>();
    }

    /// <summary>The method itself; its class has a constructor without parameters.</summary>
    public MethodInfo Method { get; }

    /// <summary>"GaussianMixtureTests.Responsibilities_sum_to_one".</summary>
    public string Name => $"{Method.DeclaringType!.Name}.{Method.Name}";

    /// <summary>The exercise that it grades; null for a test that grades none.</summary>
    public string? Exercise { get; }

    /// <summary>The law that it checks, where it names one.</summary>
    public LawAttribute? Law { get; }

    /// <summary>Which of the three kinds it is.</summary>
    public TestKind Kind => _attribute.Kind;

    /// <summary>How long it may take.</summary>
    public TimeSpan TimeLimit => TimeSpan.FromSeconds(_attribute.TimeLimitSeconds);

    /// <summary>The test behind a method, or null where the method is none.</summary>
    public static GradedTest? From(MethodInfo method) =>
        method.GetCustomAttribute<GradedTestAttribute>() is { } attribute ? new GradedTest(method, attribute) : null;

    /// <summary>Every graded test of an assembly, by name.</summary>
    public static IReadOnlyList<GradedTest> FindAll(Assembly assembly) =>
        [.. assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Select(From)
            .OfType<GradedTest>()
            .OrderBy(test => test.Name, StringComparer.Ordinal)];

    /// <summary>Runs the test once, on the calling thread, however long it takes.</summary>
    /// <param name="settings">Which inputs a property draws.</param>
    public TestOutcome Run(RunSettings settings)
    {
        object? instance = Method.IsStatic ? null : Activator.CreateInstance(Method.DeclaringType!);
        try
        {
            return _attribute is PropertyAttribute property
                ? new PropertyCheck(this, property, instance).Run(settings)
                : RunOnce(instance);
        }
        finally
        {
            (instance as IDisposable)?.Dispose();
        }
    }

    /// <summary>Runs the test on a thread of its own, and gives it up when its time is over.</summary>
    /// <remarks>A thread that never ends cannot be stopped; it goes on until the process ends.</remarks>
    /// <param name="settings">Which inputs a property draws.</param>
    public TestOutcome RunWithinTimeLimit(RunSettings settings)
    {
        TestOutcome? outcome = null;
        var thread = new Thread(() => outcome = Run(settings), maxStackSize: 16 * 1024 * 1024) { IsBackground = true };
        thread.Start();

        return thread.Join(TimeLimit) && outcome is not null
            ? outcome
            : new TestOutcome(TestVerdict.TimedOut)
            {
                Message = $"did not end within {TimeLimit.TotalSeconds:0} s. Look for a loop whose condition never turns false.",
            };
    }

    private TestOutcome RunOnce(object? instance)
    {
        try
        {
            Method.Invoke(instance, BindingFlags.DoNotWrapExceptions, binder: null, parameters: null, culture: null);
            return TestOutcome.Passed;
        }
        catch (Exception exception)
        {
            return Explain.Failure(exception, Exercise);
        }
    }
}
