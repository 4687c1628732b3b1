using System.Diagnostics;
using GenerativeModels.Datasets;
using Spectre.Console;
using TorchSharp;
using static TorchSharp.torch;

namespace GenerativeModels.Examples;

/// <summary>Learns to read digits and tells how well.</summary>
public sealed class DigitReader : IDisposable
{
    private const int BatchSize = 64;
    private const int TestBatchSize = 1000;

    // No colours where nobody sees them.
    private static readonly IAnsiConsole Output = AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
    });

    private readonly DigitClassifier model = new();

    private DigitReader()
    {
    }

    /// <summary>Learns from digits.</summary>
    /// <param name="train">What to learn from.</param>
    /// <param name="test">What to tell the accuracy on, after each epoch.</param>
    /// <param name="epochs">How often the digits are gone through; at least 1.</param>
    /// <param name="seed">Where the random numbers begin.</param>
    public static DigitReader Learn(LabelledImages<UnitImages> train, LabelledImages<UnitImages> test, int epochs, int seed)
    {
        manual_seed(seed);
        using var shuffling = new Generator((ulong)seed);
        var reader = new DigitReader();
        using var optimizer = optim.Adam(reader.model.parameters(), lr: 1e-3);
        var schedule = optim.lr_scheduler.StepLR(optimizer, 1, gamma: 0.5);
        var watch = Stopwatch.StartNew();
        for (int epoch = 1; epoch <= epochs; epoch++)
        {
            double loss = reader.Epoch(optimizer, train, randperm(train.Count, generator: shuffling), $"epoch {epoch} of {epochs}");
            schedule.step();
            Output.WriteLine($"epoch {epoch}: mean loss {loss:F4}, test accuracy {reader.Accuracy(test):P2}, {watch.Elapsed.TotalSeconds:F0} s");
        }

        return reader;
    }

    /// <summary>The share of digits that are read right.</summary>
    public double Accuracy(LabelledImages<UnitImages> test)
    {
        model.eval();
        using IDisposable still = no_grad();
        long right = 0;
        for (long at = 0; at < test.Count; at += TestBatchSize)
        {
            using DisposeScope scope = NewDisposeScope();
            long size = Math.Min(TestBatchSize, test.Count - at);
            Tensor guess = model.call(test.Images.Values.narrow(0, at, size)).argmax(1);
            right += guess.eq(test.Labels.narrow(0, at, size)).sum().item<long>();
        }

        return (double)right / test.Count;
    }

    /// <inheritdoc/>
    public void Dispose() => model.Dispose();

    private double Epoch(optim.Optimizer optimizer, LabelledImages<UnitImages> train, Tensor order, string title)
    {
        long batches = train.Count / BatchSize;
        double sum = 0;
        model.train();
        Output.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn()).Start(progress =>
        {
            ProgressTask task = progress.AddTask(title, maxValue: batches);
            for (long b = 0; b < batches; b++)
            {
                using DisposeScope scope = NewDisposeScope();
                Tensor batch = order.narrow(0, b * BatchSize, BatchSize);
                optimizer.zero_grad();
                Tensor loss = nn.functional.cross_entropy(model.call(train.Images.Values.index_select(0, batch)), train.Labels.index_select(0, batch));
                loss.backward();
                optimizer.step();
                sum += loss.item<float>();
                task.Increment(1);
                if (b % 20 == 0) task.Description = $"{title}, loss {sum / (b + 1):F3}";
            }
        });
        return sum / batches;
    }
}
