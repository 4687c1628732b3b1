namespace TorchSharp.Modules;

/// <summary>Each channel of volumes with mean 0 and variance 1 over the batch, then scaled and shifted as learned.</summary>
public sealed class BatchNorm3d : BatchNorm
{
    internal BatchNorm3d(long num_features, double eps, double momentum, bool affine, bool track_running_stats, torch.Device? device, ScalarType? dtype)
        : base(num_features, eps, momentum, affine, track_running_stats, device, dtype, nameof(BatchNorm3d))
    {
    }

    /// <inheritdoc/>
    protected override void ValidateInputDimensions(Tensor input) => Dimensions(input, 5, 5);
}
