using System.CommandLine;
using GenerativeModels.Datasets;
using GenerativeModels.Examples;
using GenerativeModels.Numerics;

// What the tensor engine does, in programs small enough to read.

var epochs = new Option<int>("--epochs") { Description = "How often the digits are gone through.", DefaultValueFactory = _ => 3 };
var seed = new Option<int>("--seed") { Description = "Where the random numbers begin.", DefaultValueFactory = _ => 1 };
var mnist = new Command("mnist", "Learns to read the MNIST digits.") { epochs, seed };
mnist.SetAction(result => WithMnist(folder =>
    DigitReader.Learn(Mnist.TrainSet(folder), Mnist.TestSet(folder), result.GetValue(epochs), result.GetValue(seed)).Dispose()));

var count = new Option<int>("--count") { Description = "How many digits to learn from: 100 to 60,000.", DefaultValueFactory = _ => 20_000 };
var digits = new Command("digits", "Shows how far the kit's own digits and MNIST are apart: learns to read each and is tested on both.") { count, epochs, seed };
digits.SetAction(result => WithMnist(folder => DigitsExample.Run(folder, result.GetValue(count), result.GetValue(epochs), result.GetValue(seed))));

var path = new Argument<string>("path") { Description = "The PNG file." };
var besideMnist = new Option<bool>("--beside-mnist") { Description = "Puts MNIST's digits on the right." };
var picture = new Command("digits-picture", "Draws some of the kit's digits, a row for each of the ten.") { path, besideMnist, seed };
picture.SetAction(result =>
{
    LabelledImages<UnitImages> drawn = Digits.Generate(200, new SeededRandom(result.GetValue(seed)));
    if (result.GetValue(besideMnist)) return WithMnist(folder => DigitsPicture.Write(result.GetValue(path)!, drawn, Mnist.TrainSet(folder).Take(1000)));

    DigitsPicture.Write(result.GetValue(path)!, drawn);
    return 0;
});

var steps = new Option<int>("--steps") { Description = "How many training steps.", DefaultValueFactory = _ => 10_000 };
var vae = new Command("vae-memory", "Trains a VAE without a single using and prints how much memory is in use on the way.") { steps, seed };
vae.SetAction(result => VaeMemoryExample.Run(result.GetValue(steps), result.GetValue(seed)));

return new RootCommand("Examples of the tensor engine at work.") { mnist, digits, picture, vae }.Parse(args).Invoke();

static int WithMnist(Action<string> run)
{
    if (Mnist.FindFolder() is not string folder)
    {
        Console.Error.WriteLine(Mnist.Set.NotFound());
        return 2;
    }

    run(folder);
    return 0;
}
