using TorchSharp.Engine;

namespace TorchSharp.Modules;

/// <summary>What instance normalisation in any number of dimensions shares.</summary>
public abstract class InstanceNorm : NormBase
{
    /// <summary>With its options.</summary>
    public InstanceNorm(
        long num_features, double eps, double? momentum, bool affine, bool track_running_stats, torch.Device? device, ScalarType? dtype, string name)
        : base(num_features, eps, momentum ?? 0.1, affine, track_running_stats, device, dtype, name)
    {
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input)
    {
        ValidateInputDimensions(input);
        bool batched = input.ndim != GetNumberOfBatchDimensions();
        if (input.shape[batched ? 1 : 0] != num_features)
            throw new ArgumentException(Messages.NormChannels(GetName(), input.Layout.Shape, num_features));
        Tensor y = torch.nn.functional.instance_norm(
            batched ? input : input.unsqueeze(0), running_mean, running_var, weight, bias, training || !track_running_stats, momentum ?? 0.1, eps);
        return batched ? y : y.squeeze(0);
    }

    /// <summary>How many dimensions an input without a batch has.</summary>
    protected abstract long GetNumberOfBatchDimensions();
}
