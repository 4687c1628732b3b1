using System.Diagnostics;
using GenerativeModels.Datasets;
using Spectre.Console;
using TorchSharp;
using static TorchSharp.torch;

namespace GenerativeModels.Examples;

/// <summary>Learns to read MNIST and tells how well.</summary>
public static class MnistExample
{
    private const int BatchSize = 64;
    private const int TestBatchSize = 1000;

    // No colours where nobody sees them.
    private static readonly IAnsiConsole Output = AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
    });

    /// <summary>The share of test digits that are read right.</summary>
    public static double Run(string folder, int epochs, int seed)
    {
        LabelledImages<UnitImages> train = Mnist.TrainSet(folder), test = Mnist.TestSet(folder);
        manual_seed(seed);
        using var shuffling = new Generator((ulong)seed);
        using var model = new DigitClassifier();
        using var optimizer = optim.Adam(model.parameters(), lr: 1e-3);
        var schedule = optim.lr_scheduler.StepLR(optimizer, 1, gamma: 0.5);
        var watch = Stopwatch.StartNew();
        double accuracy = 0;
        for (int epoch = 1; epoch <= epochs; epoch++)
        {
            double loss = Epoch(model, optimizer, train, randperm(train.Labels.shape[0], generator: shuffling), $"epoch {epoch} of {epochs}");
            schedule.step();
            accuracy = Accuracy(model, test);
            Output.WriteLine($"epoch {epoch}: mean loss {loss:F4}, test accuracy {accuracy:P2}, {watch.Elapsed.TotalSeconds:F0} s");
        }
        return accuracy;
    }

    private static double Epoch(DigitClassifier model, optim.Optimizer optimizer, LabelledImages<UnitImages> train, Tensor order, string title)
    {
        long batches = train.Labels.shape[0] / BatchSize;
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

    private static double Accuracy(DigitClassifier model, LabelledImages<UnitImages> test)
    {
        model.eval();
        using IDisposable still = no_grad();
        long right = 0, count = test.Labels.shape[0];
        for (long at = 0; at < count; at += TestBatchSize)
        {
            using DisposeScope scope = NewDisposeScope();
            long size = Math.Min(TestBatchSize, count - at);
            Tensor guess = model.call(test.Images.Values.narrow(0, at, size)).argmax(1);
            right += guess.eq(test.Labels.narrow(0, at, size)).sum().item<long>();
        }
        return (double)right / count;
    }
}
