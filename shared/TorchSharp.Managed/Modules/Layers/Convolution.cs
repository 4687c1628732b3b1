using TorchSharp.Engine;

namespace TorchSharp.Modules;

/// <summary>What the convolution layers share.</summary>
public abstract class Convolution : torch.nn.Module<Tensor, Tensor>
{
    /// <summary>How much padding each side gets, the last dimension first, as pad takes it.</summary>
    protected long[] _reversed_padding_repeated_twice = [];

    /// <summary>With its options and random starting values.</summary>
    protected Convolution(
        string name, long in_channels, long out_channels, long[] kernel_size, long[] stride, long[]? padding, Padding? padding_type, long[] dilation,
        bool transposed, long[] output_padding, long groups, bool bias, PaddingModes padding_mode, torch.Device? device = null, ScalarType? dtype = null)
        : base(name)
    {
        if (transposed && padding_mode != PaddingModes.Zeros) throw new ArgumentException(Messages.TransposedPadding(name, padding_mode));
        if (groups < 1 || in_channels % groups != 0 || out_channels % groups != 0)
            throw new ArgumentException(Messages.ChannelGroups(name, in_channels, out_channels, groups));
        (this.in_channels, this.out_channels, this.groups, this.transposed) = (in_channels, out_channels, groups, transposed);
        (this.kernel_size, this.stride, this.dilation, this.output_padding) = (kernel_size, stride, dilation, output_padding);
        this.padding_mode = padding_mode;
        if (padding_type is Padding type) SetPadding(type);
        else SetPadding(padding ?? new long[kernel_size.Length]);

        long[] shape = transposed ? [in_channels, out_channels / groups, .. kernel_size] : [out_channels, in_channels / groups, .. kernel_size];
        weight = new Parameter(torch.empty(shape, device: device, dtype: dtype));
        this.bias = bias ? new Parameter(torch.empty(out_channels, device: device, dtype: dtype)) : null;
        reset_parameters();
    }

    /// <summary>Channels of the input.</summary>
    public long in_channels { get; }

    /// <summary>Channels of the output.</summary>
    public long out_channels { get; }

    /// <summary>True for layers that go the other way, from output to input.</summary>
    public bool transposed { get; }

    /// <summary>No padding, or as much as keeps the size; null if it is given in numbers.</summary>
    public Padding? padding_type { get; private set; }

    /// <summary>Padding of each dimension; null if it follows from <see cref="padding_type"/>.</summary>
    public long[]? padding { get; private set; }

    /// <summary>What the padding holds.</summary>
    public PaddingModes padding_mode { get; set; }

    /// <summary>Into how many groups the channels are divided; each group of outputs sees one group of inputs.</summary>
    public long groups { get; set; }

    /// <summary>The size of the kernel.</summary>
    public long[] kernel_size { get; set; }

    /// <summary>How far the kernel moves.</summary>
    public long[] stride { get; set; }

    /// <summary>How far the kernel's elements lie apart.</summary>
    public long[] dilation { get; set; }

    /// <summary>How much larger the output of a transposed convolution is.</summary>
    public long[] output_padding { get; set; }

    /// <summary>(out_channels, in_channels / groups, kernel); for transposed layers (in_channels, out_channels / groups, kernel).</summary>
    public Parameter weight
    {
        get => Owned(nameof(weight))!;
        set => Own(nameof(weight), value);
    }

    /// <summary>(out_channels), or null.</summary>
    public Parameter? bias
    {
        get => Owned(nameof(bias));
        set => Own(nameof(bias), value);
    }

    /// <summary>New random starting values.</summary>
    public void reset_parameters() => Operations.Initialising.Layer(weight, bias);

    /// <summary>Padding of each dimension.</summary>
    public void SetPadding(long[] padding)
    {
        (this.padding, padding_type) = (padding, null);
        _reversed_padding_repeated_twice = padding.Reverse().SelectMany(p => new[] { p, p }).ToArray();
    }

    /// <summary>No padding, or as much as keeps the size.</summary>
    public void SetPadding(Padding padding)
    {
        if (transposed) throw new ArgumentException(Messages.TransposedPaddingType(GetName(), padding));
        if (padding == Padding.Same && stride.Any(s => s != 1)) throw new ArgumentException(Messages.SamePaddingStride(GetName(), stride));
        (this.padding, padding_type) = (null, padding);
        _reversed_padding_repeated_twice = Enumerable.Range(0, kernel_size.Length).Reverse().SelectMany(d =>
        {
            long total = padding == Padding.Same ? dilation[d] * (kernel_size[d] - 1) : 0;
            return new[] { total / 2, total - total / 2 };
        }).ToArray();
    }

    /// <summary>True for an input of so many spatial dimensions, with or without a batch, that has the right channels.</summary>
    protected bool ValidateShape(Tensor input, long dimensions) =>
        (input.ndim == dimensions + 2 && input.shape[1] == in_channels) || (input.ndim == dimensions + 1 && input.shape[0] == in_channels);

    private protected void Check(Tensor input)
    {
        int dimensions = kernel_size.Length;
        if (!ValidateShape(input, dimensions)) throw new ArgumentException(Messages.ConvolutionInput(GetName(), input.Layout.Shape, in_channels, dimensions));
    }
}
