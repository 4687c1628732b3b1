using GenerativeModels.Variational.Tests.Inputs;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Variational.Tests;

public class VariationalAutoencoderHiddenTests
{
    [Example, Exercise("A3.13"), Law("P3.13", "Gradients that were left in the parameters do not count.", Equation = "3.43")]
    public void Gradients_from_before_do_not_count()
    {
        (SpyModel fresh, SpyModel used) = (new SpyModel(), new SpyModel());
        Tensor x = Table([1], [3]), eps = Table([0.5], [-0.5]);
        used.Theta.sum().backward();

        VaeTraining.Step(fresh, optim.SGD([fresh.Theta], 0.5), x, eps);
        VaeTraining.Step(used, optim.SGD([used.Theta], 0.5), x, eps);

        Close.Equal([1.0], fresh.Theta.ToDoubles(), 1e-12, "θ after a step of 0.5 along mean(x - θ) = 2, from 0");
        Close.Equal(fresh.Theta.ToDoubles(), used.Theta.ToDoubles(), 1e-12, "θ after the same step, with a gradient of 1 left in it");
    }

    [Example, Exercise("A3.13"), Law("P3.20", "The loss of an epoch is the mean over examples, those of a smaller last batch counted like the others.", Equation = "3.43")]
    public void The_loss_of_an_epoch_is_the_mean_over_examples()
    {
        var model = new SpyModel();
        double[] data = [0, 1, 2, 3, 10];
        double expected = data.Average(x => 0.5 * x * x + 0.5 * x * x); // -log p(x|z) at θ = 0, and KL of N(x, 1)

        double loss = VaeTraining.Epoch(model, optim.SGD([model.Theta], 0), data.ToTensor(5, 1), batchSize: 4, new SeededRandom(1));

        Close.Equal(expected, loss, 1e-11, "mean loss of five examples in batches of at most 4, with a learning rate of 0");
    }

    // Twenty examples: two epochs that agree in their order by chance do so with probability 1 / 20! = 4e-19. Equal normal numbers: never.
    [Statistical(1e-9), Exercise("A3.13"), Law("P3.20", "Every epoch has an order of its own, and every example noise of its own.", Equation = "3.43")]
    public void Every_epoch_has_its_own_order_and_every_example_its_own_noise()
    {
        var model = new SpyModel();
        var rng = new SeededRandom(7);
        double[] data = [.. Enumerable.Range(0, 20).Select(n => (double)n)];
        optim.Optimizer optimizer = optim.SGD([model.Theta], 0.01);

        VaeTraining.Epoch(model, optimizer, data.ToTensor(20, 1), batchSize: 5, rng);
        VaeTraining.Epoch(model, optimizer, data.ToTensor(20, 1), batchSize: 5, rng);

        double[] orders = [.. model.Batches.SelectMany(batch => batch)], noise = [.. model.Noise.SelectMany(batch => batch.Select(e => Math.Round(e, 9)))];
        Close.Holds(!orders[..20].SequenceEqual(orders[20..]), "the orders of two epochs", "the same", "different");
        Close.Holds(!orders[..20].SequenceEqual(data), "the order of an epoch", "that of the data", "a random one");
        Close.Equal(40, noise.Length, 0, "noise of two epochs of 20 examples");
        Close.Holds(noise.Distinct().Count() == 40, "noise of 40 examples", Show.Text(noise), "40 different numbers");
    }

    // 4000 draws: DKW's bound is 0.052 at 1e-9, and noise of half the size, or uniform noise, strays by more than 0.1.
    [Statistical(1e-9), Exercise("A3.13"), Law("P3.20", "The noise of an epoch is standard normal.", Equation = "3.43")]
    public void The_noise_is_standard_normal()
    {
        var model = new SpyModel();

        VaeTraining.Epoch(model, optim.SGD([model.Theta], 0), zeros(4000, 1, dtype: ScalarType.Float64), batchSize: 1000, new SeededRandom(9));

        SampleLaw.Follows(SpecialMath.NormalCdf, [.. model.Noise.SelectMany(batch => batch)], "noise");
    }
}
