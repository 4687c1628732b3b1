using GenerativeModels.Datasets;
using GenerativeModels.Numerics;

namespace GenerativeModels.Examples;

/// <summary>How far apart are the kit's digits and MNIST? A reader of each is tested on both.</summary>
public static class DigitsExample
{
    private const int TestCount = 10_000;

    /// <summary>Prints the share of digits read right: learned from one of the two, tested on one of the two.</summary>
    /// <param name="folder">Where MNIST is.</param>
    /// <param name="count">How many digits to learn from; 100 to 60,000.</param>
    /// <param name="epochs">How often they are gone through.</param>
    /// <param name="seed">Where the random numbers begin.</param>
    public static void Run(string folder, int count, int epochs, int seed)
    {
        Guard.Between(count, 100, 60_000);
        var rng = new SeededRandom(seed);
        LabelledImages<UnitImages> drawn = Digits.Generate(count, rng), drawnTest = Digits.Generate(TestCount, rng);
        LabelledImages<UnitImages> mnist = Mnist.TrainSet(folder).Take(count), mnistTest = Mnist.TestSet(folder);

        Console.WriteLine($"learning from {count} digits of the kit");
        using DigitReader ofDrawn = DigitReader.Learn(drawn, mnistTest, epochs, seed);
        Console.WriteLine($"learning from {count} digits of MNIST");
        using DigitReader ofMnist = DigitReader.Learn(mnist, drawnTest, epochs, seed);

        Console.WriteLine();
        Console.WriteLine("learned from   tested on the kit's   tested on MNIST");
        Console.WriteLine($"the kit's    {ofDrawn.Accuracy(drawnTest),20:P1}  {ofDrawn.Accuracy(mnistTest),16:P1}");
        Console.WriteLine($"MNIST        {ofMnist.Accuracy(drawnTest),20:P1}  {ofMnist.Accuracy(mnistTest),16:P1}");
    }
}
