using TorchSharp.Engine;
using static TorchSharp.torch.optim;

namespace TorchSharp.Optim;

/// <summary>The momentum of groups, whether they call it momentum or beta1.</summary>
internal static class MomentumOf
{
    public static void Check(Optimizer optimizer)
    {
        if (optimizer.ParamGroups.Any(g => g is not (IMomentum or IBetas))) throw new ArgumentException(Messages.NoMomentum(optimizer.GetType().Name));
    }

    public static void Set(Optimizer optimizer, Func<int, double> momentumOfGroup)
    {
        int group = 0;
        foreach (ILearningRateController controller in optimizer.ParamGroups)
        {
            double momentum = momentumOfGroup(group++);
            if (controller is IBetas betas) betas.Betas = (momentum, betas.Betas.Item2);
            else ((IMomentum)controller).Momentum = momentum;
        }
    }
}
