using GenerativeModels.Variational.Tests.Inputs;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Variational.Tests;

public class VariationalAutoencoderTests
{
    // -½ Σ (x - output)², with nothing of the assignment in it.
    private static Tensor SquaredError(Tensor x, Tensor output) => -0.5 * (x - output).square().sum(-1);

    [Example, Exercise("A3.13"), Law("P3.19", "The encoder's first Z outputs are means, the last Z are log variances.", Equation = "3.39")]
    public void Means_come_first_and_log_variances_last()
    {
        nn.Module<Tensor, Tensor> encoder = Networks.Smooth(3, 4, seed: 1);
        Tensor x = Table([1, 2, 3], [-1, 0, 0.5]);
        double[][] output = Rows(encoder.call(x));

        DiagonalGaussian q = new VariationalAutoencoder(2, encoder, Networks.Smooth(2, 3, seed: 2), SquaredError).Encode(x);

        Close.Equal(Table([.. output.Select(row => row[..2])]), q.Mean, 1e-12, "means");
        Close.Equal(Table([.. output.Select(row => row[2..])]), q.LogVar, 1e-12, "log variances");
    }

    [Example, Exercise("A3.13"), Law("P3.19", "The likelihood is asked about what the decoder makes of z, for each of several samples.", Equation = "3.39")]
    public void The_likelihood_sees_what_the_decoder_gives()
    {
        nn.Module<Tensor, Tensor> decoder = Networks.Smooth(2, 3, seed: 2);
        Tensor x = Table([1, 2, 3], [-1, 0, 0.5]), z = new[] { 1, 2, -1, 0.5, 0, 0, 3, -2 }.ToTensor(2, 2, 2);
        static Tensor Poisson(Tensor x, Tensor output) => (x * output - output.exp()).sum(-1); // x and output play different parts
        Tensor expected = Poisson(x, decoder.call(z));

        Tensor actual = new VariationalAutoencoder(2, Networks.Smooth(3, 4, seed: 1), decoder, Poisson).LogLikelihood(x, z);

        Close.Equal(expected, actual, 1e-12, "log-likelihoods for z of [2, 2, 2]");
    }

    // The loss in closed form, over the network's own outputs; central differences of it are good to 1e-9.
    [Example, Exercise("A3.13"), Law("P3.13", "A step of gradient descent moves every parameter, of encoder and decoder, against the slope of the mean loss.", Equation = "3.43")]
    public void A_step_goes_down_the_slope_of_the_mean_loss()
    {
        (nn.Module<Tensor, Tensor> encoder, nn.Module<Tensor, Tensor> decoder) = (Networks.Smooth(3, 4, seed: 3), Networks.Smooth(2, 3, seed: 4));
        var model = new VariationalAutoencoder(2, encoder, decoder, SquaredError);
        Tensor x = Table([1, 2, 3], [-1, 0, 0.5], [0, 1, 1]), eps = Table([0.5, -1], [1, 2], [0, 0.25]);
        double[] before = Networks.Values(model);
        double Loss(double[] values)
        {
            Networks.Set(model, values);
            Tensor output = encoder.call(x), mean = output.narrow(1, 0, 2), logVar = output.narrow(1, 2, 2);
            Tensor kl = 0.5 * (mean.square() + logVar.exp() - logVar - 1).sum(1);
            return (kl - SquaredError(x, decoder.call(mean + logVar.div(2).exp() * eps))).ToDoubles().Average();
        }

        double[] slope = FiniteDifferences.Gradient(Loss, before);
        double expectedLoss = Loss(before);

        double loss = VaeTraining.Step(model, optim.SGD(model.parameters(), 0.1), x, eps);

        Close.Equal(expectedLoss, loss, 1e-10, "loss before the step");
        Close.Equal(Plus(before, slope, -0.1), Networks.Values(model), 1e-7, "parameters after one step of SGD with learning rate 0.1");
    }

    [Example, Exercise("A3.13"), Law("P3.20", "An epoch shows every example once, in batches of the given size and a smaller last one.", Equation = "3.43")]
    public void An_epoch_shows_every_example_once()
    {
        var model = new SpyModel();
        double[] data = [.. Enumerable.Range(0, 10).Select(n => (double)n)];

        Tensor x = data.ToTensor(10, 1);

        VaeTraining.Epoch(model, optim.SGD([model.Theta], 0.1), x, batchSize: 4, new SeededRandom(5));

        Close.Equal([4, 4, 2], [.. model.Batches.Select(batch => (double)batch.Length)], 0, "sizes of the batches of 10 examples, at most 4 in each");
        Close.Equal(data, [.. model.Batches.SelectMany(batch => batch).Order()], 0, "examples shown, in order of their value");
        Close.Equal(data.ToTensor(10, 1), x, 0, "the data, afterwards");
    }

    // That eight batches of five happen to be neighbours, round the corner or not, has a probability below 1e-20.
    [Example, Exercise("A3.13"), Law("P3.20", "It is the examples that are put into a random order, before they are cut into batches.", Equation = "3.43")]
    public void A_batch_is_a_random_choice_of_examples()
    {
        var model = new SpyModel();
        var rng = new SeededRandom(3);
        Tensor data = Enumerable.Range(0, 20).Select(n => (double)n).ToArray().ToTensor(20, 1);

        VaeTraining.Epoch(model, optim.SGD([model.Theta], 0.01), data, batchSize: 5, rng);
        VaeTraining.Epoch(model, optim.SGD([model.Theta], 0.01), data, batchSize: 5, rng);

        Close.Holds(!model.Batches.All(AreNeighbours), "the batches of two epochs", Show.Text(model.Batches), "not each a row of neighbours");
        static bool AreNeighbours(double[] batch) => Enumerable.Range(0, 20).Any(first => batch.Select(n => (n - first + 20) % 20).Order().SequenceEqual([0, 1, 2, 3, 4]));
    }

    [Example, Exercise("A3.13"), Law("P3.20", "Each example has noise for each latent dimension, in the dtype of the data.", Equation = "3.43")]
    public void Each_latent_dimension_has_its_own_noise_in_the_dtype_of_the_data()
    {
        var model = new PairModel();
        Tensor data = new[] { 0, 1, 2, 3, 4.0 }.ToTensor(5, 1).to(ScalarType.Float32);

        double loss = VaeTraining.Epoch(model, optim.SGD([model.Theta], 0), data, batchSize: 3, new SeededRandom(4));

        Close.Equal(3, loss, 1e-5, "loss of an epoch over 0, 1, 2, 3, 4, the mean of ½ x²");
        foreach (Tensor z in model.Noise)
        {
            Close.Holds(z.dtype == ScalarType.Float32, "dtype of z for x of Float32", $"{z.dtype}", $"{ScalarType.Float32}");
            double[][] rows = Rows(z);
            Close.Holds(rows.Any(row => row[0] != row[1]), "noise of two latent dimensions", Show.Text(rows), "two numbers for each example");
        }
    }
}
