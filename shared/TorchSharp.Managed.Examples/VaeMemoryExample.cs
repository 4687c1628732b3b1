using System.Diagnostics;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GenerativeModels.Examples;

/// <summary>A VAE, 784-400-(20, 20)-400-784, trained on noise without dispose scopes: what it leaves behind must not pile up.</summary>
public static class VaeMemoryExample
{
    private const int Batch = 128;
    private const int Pixels = 784;
    private const int Latents = 20;

    public static void Run(int steps, int seed)
    {
        var generator = new Generator((ulong)seed);
        manual_seed(seed);
        Linear encode = nn.Linear(Pixels, 400), mean = nn.Linear(400, Latents), logVariance = nn.Linear(400, Latents);
        Linear decode = nn.Linear(Latents, 400), pixel = nn.Linear(400, Pixels);
        optim.Optimizer optimizer = optim.Adam(new[] { encode, mean, logVariance, decode, pixel }.SelectMany(l => l.parameters()), lr: 1e-3);
        Tensor x = rand(Batch, Pixels, generator: generator).gt(0.5).to_type(ScalarType.Float32);
        var watch = Stopwatch.StartNew();
        Console.WriteLine("  step  -ELBO (nats)  ms/step  heap (MB)  working set (MB)");
        for (int step = 1; step <= steps; step++)
        {
            Tensor h = nn.functional.relu(encode.call(x));
            Tensor mu = mean.call(h), logVar = logVariance.call(h);
            Tensor z = mu + (0.5 * logVar).exp() * randn(Batch, Latents, generator: generator);
            Tensor logits = pixel.call(nn.functional.relu(decode.call(z)));
            Tensor reconstruction = nn.functional.binary_cross_entropy_with_logits(logits, x, reduction: nn.Reduction.Sum) / Batch;
            Tensor divergence = -0.5 * (1 + logVar - mu.square() - logVar.exp()).sum() / Batch;
            Tensor loss = reconstruction + divergence;
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
            if (step % Math.Max(1, steps / 10) == 0 || step == 1)
                Console.WriteLine($"{step,6}  {loss.item<float>(),12:F2}  {watch.Elapsed.TotalMilliseconds / step,7:F1}  {GC.GetTotalMemory(false) / 1e6,9:F1}  {Environment.WorkingSet / 1e6,16:F1}");
        }
        using Process self = Process.GetCurrentProcess();
        Console.WriteLine($"peak working set {self.PeakWorkingSet64 / 1e6:F0} MB");
    }
}
