using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

/// <summary>Memory is the garbage collector's: training without a single using leaves nothing behind.</summary>
[Collection("default generator")]     // runs alone: what others allocate would count too
public class MemoryTests
{
    [Fact]
    public void Training_without_scopes_does_not_pile_up()
    {
        Linear hidden = nn.Linear(200, 100), output = nn.Linear(100, 200);
        optim.Optimizer optimizer = optim.Adam(hidden.parameters().Concat(output.parameters()), lr: 1e-3);
        var generator = new Generator(1);
        Tensor x = rand(64, 200, generator: generator);

        // A step makes about 0.5 MB of tensors: 400 of them would be 200 MB if anything held on to them.
        void Train(int steps)
        {
            for (int i = 0; i < steps; i++)
            {
                Tensor y = output.call(hidden.call(x).relu());
                Tensor loss = (y - x).square().mean();
                optimizer.zero_grad();
                loss.backward();
                optimizer.step();
            }
        }

        Train(20);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Train(400);
        long grown = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.True(grown < 20_000_000, $"{grown} bytes more are in use after 400 steps");
    }

    [Fact]
    public void A_result_does_not_hold_its_history_once_detached()
    {
        var kept = new List<Tensor>();
        var references = new List<WeakReference>();
        for (int i = 0; i < 20; i++) kept.Add(Step(references));
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        int alive = references.Count(r => r.IsAlive);
        Assert.True(alive <= 2, $"{alive} of 20 intermediate results are still held");
        GC.KeepAlive(kept);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static Tensor Step(List<WeakReference> references)
    {
        Tensor x = ones(1000, requires_grad: true), h = x.exp();
        references.Add(new WeakReference(h));
        Tensor loss = (h * h).sum();
        loss.backward();
        return loss.detach();
    }
}
