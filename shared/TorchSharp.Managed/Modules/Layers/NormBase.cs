namespace TorchSharp.Modules;

/// <summary>What batch and instance normalisation share.</summary>
public abstract class NormBase : torch.nn.Module<Tensor, Tensor>
{
    /// <summary>With its options.</summary>
    public NormBase(
        long num_features, double eps, double? momentum, bool affine, bool track_running_stats, torch.Device? device, ScalarType? dtype, string name)
        : base(name)
    {
        (this.num_features, this.eps, this.momentum) = (num_features, eps, momentum);
        (this.affine, this.track_running_stats) = (affine, track_running_stats);
        if (affine)
        {
            weight = new Parameter(torch.empty(num_features, device: device, dtype: dtype));
            bias = new Parameter(torch.empty(num_features, device: device, dtype: dtype));
        }
        if (track_running_stats)
        {
            running_mean = torch.zeros(num_features, device: device, dtype: dtype);
            running_var = torch.ones(num_features, device: device, dtype: dtype);
            num_batches_tracked = torch.tensor(0L);
        }
        reset_parameters();
    }

    /// <summary>Channels of the input.</summary>
    public long num_features { get; private set; }

    /// <summary>Added to the variance.</summary>
    public double eps { get; set; }

    /// <summary>How much of a batch enters the running statistics; null for a plain mean over all batches.</summary>
    public double? momentum { get; set; }

    /// <summary>Whether there are a weight and a bias.</summary>
    public bool affine { get; private set; }

    /// <summary>Whether mean and variance over the batches are kept, for evaluation.</summary>
    public bool track_running_stats { get; private set; }

    /// <summary>(num_features), or null without affine: what the result is multiplied with.</summary>
    public Parameter weight
    {
        get => Owned(nameof(weight))!;
        set => Own(nameof(weight), value);
    }

    /// <summary>(num_features), or null without affine: what is added.</summary>
    public Parameter? bias
    {
        get => Owned(nameof(bias));
        set => Own(nameof(bias), value);
    }

    /// <summary>The mean over the batches, or null.</summary>
    public Tensor? running_mean
    {
        get => OwnedBuffer(nameof(running_mean));
        set => OwnBuffer(nameof(running_mean), value);
    }

    /// <summary>The variance over the batches, or null.</summary>
    public Tensor? running_var
    {
        get => OwnedBuffer(nameof(running_var));
        set => OwnBuffer(nameof(running_var), value);
    }

    /// <summary>How many batches there were, or null.</summary>
    public Tensor? num_batches_tracked
    {
        get => OwnedBuffer(nameof(num_batches_tracked));
        set => OwnBuffer(nameof(num_batches_tracked), value);
    }

    /// <summary>Weights of one, bias of zero, and new statistics.</summary>
    public void reset_parameters()
    {
        reset_running_stats();
        if (!affine) return;
        torch.nn.init.ones_(weight);
        torch.nn.init.zeros_(bias!);
    }

    /// <summary>Forgets the batches that there were.</summary>
    public void reset_running_stats()
    {
        if (!track_running_stats) return;
        torch.nn.init.zeros_(running_mean!);
        torch.nn.init.ones_(running_var!);
        torch.nn.init.zeros_(num_batches_tracked!);
    }

    /// <summary>Throws unless the input has the right number of dimensions.</summary>
    protected abstract void ValidateInputDimensions(Tensor input);

    private protected void Dimensions(Tensor input, int one, int other)
    {
        if (input.ndim != one && input.ndim != other)
            throw new ArgumentException(Engine.Messages.NormDimensions(GetName(), input.Layout.Shape, one, other));
    }
}
