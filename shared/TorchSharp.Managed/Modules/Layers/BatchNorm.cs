namespace TorchSharp.Modules;

/// <summary>What batch normalisation in any number of dimensions shares.</summary>
public abstract class BatchNorm : NormBase
{
    /// <summary>With its options.</summary>
    public BatchNorm(
        long num_features, double eps, double momentum, bool affine, bool track_running_stats, torch.Device? device, ScalarType? dtype, string name)
        : base(num_features, eps, momentum, affine, track_running_stats, device, dtype, name)
    {
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input)
    {
        ValidateInputDimensions(input);
        bool tracks = training && track_running_stats;
        if (tracks) num_batches_tracked?.add_(1);
        double share = momentum ?? (tracks && num_batches_tracked is not null ? 1 / num_batches_tracked.ToDouble() : 0);
        bool known = !training || track_running_stats;
        return torch.nn.functional.batch_norm(
            input, known ? running_mean : null, known ? running_var : null, weight, bias, training || running_mean is null, share, eps);
    }
}
