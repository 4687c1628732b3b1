using TorchSharp.Engine;

namespace TorchSharp.Modules;

/// <summary>What the transposed convolution layers share.</summary>
public abstract class ConvolutionTranspose : Convolution
{
    /// <summary>With its options and random starting values.</summary>
    protected ConvolutionTranspose(
        string name, long in_channels, long out_channels, long[] kernel_size, long[] stride, long[]? padding, Padding? padding_type, long[] dilation,
        bool transposed, long[] output_padding, long groups, bool bias, PaddingModes padding_mode, torch.Device? device = null, ScalarType? dtype = null)
        : base(
            name, in_channels, out_channels, kernel_size, stride, padding, padding_type, dilation, transposed, output_padding, groups, bias, padding_mode,
            device, dtype)
    {
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => forward(input, null);

    /// <summary>The output in one of the sizes that the stride allows; the smallest for null.</summary>
    public abstract Tensor forward(Tensor input, long[]? output_size);

    /// <summary>The output padding that gives the output the wanted size.</summary>
    protected long[] _output_padding(
        Tensor input, long[]? output_size, long[] kernel_size, long[] stride, long[] padding, long[] dilation, long num_spatial_dims)
    {
        if (output_size is null) return output_padding;
        int dims = (int)num_spatial_dims, lead = (int)input.ndim - dims;
        long[] wanted = output_size.Length == input.ndim ? output_size[lead..] : output_size;
        long[] least = new long[dims], added = new long[dims];
        bool fits = wanted.Length == dims;
        for (int d = 0; d < dims; d++)
        {
            least[d] = (input.shape[d + lead] - 1) * stride[d] - 2 * padding[d] + dilation[d] * (kernel_size[d] - 1) + 1;
            if (!fits) continue;
            added[d] = wanted[d] - least[d];
            fits = added[d] >= 0 && added[d] < stride[d];
        }
        return fits ? added : throw new ArgumentException(Messages.TransposedSize(GetName(), output_size, least, stride));
    }
}
