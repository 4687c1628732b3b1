using System.Buffers;
using System.Numerics;
using System.Numerics.Tensors;
using TorchSharp.Kernels.Products;

namespace TorchSharp.Kernels.Convolution;

/// <summary>
/// gw[k, c, t] = Σ over positions i of gy[k, i] · laid[c, phase(t), i + offset(t)]. The gradients are laid out like the
/// inputs, with zeros where no output is.
/// </summary>
internal readonly unsafe struct WeightGradient<T> where T : unmanaged, INumber<T>
{
    private readonly ConvolutionShape _shape;
    private readonly Lattices _inputs, _outputs;
    private readonly int _images;
    private readonly T[] _laidInputs, _laidOutputs;
    private readonly int[] _starts;

    /// <param name="shape">The convolution.</param>
    /// <param name="inputs">The layout of its inputs.</param>
    /// <param name="outputs">The layout of its outputs, of the same lengths.</param>
    /// <param name="images">How many are laid out at a time, at most.</param>
    public WeightGradient(ConvolutionShape shape, Lattices inputs, Lattices outputs, int images)
    {
        (_shape, _inputs, _outputs, _images) = (shape, inputs, outputs, images);
        _laidInputs = Zeros(shape.GroupIn * inputs.Phases * Stride);
        _laidOutputs = Zeros(shape.GroupOut * Stride);
        _starts = new int[shape.Window];
        Tap[] taps = Tap.OfInputs(shape, inputs);
        for (int c = 0; c < shape.GroupIn; c++)
            for (int t = 0; t < taps.Length; t++)
                _starts[c * taps.Length + t] = (c * inputs.Phases + taps[t].Phase) * Stride + taps[t].Offset;
    }

    private int Stride => _inputs.Stride(_images);

    /// <summary>Adds what some images contribute.</summary>
    public void Add(int first, int count, ReadOnlySpan<T> x, ReadOnlySpan<T> gy, Span<T> sum)
    {
        ConvolutionShape s = _shape;
        for (int g = 0; g < s.Groups; g++)
        {
            fixed (T* px = x, pg = gy, inputs = _laidInputs, outputs = _laidOutputs)
            {
                for (int i = 0; i < count; i++)
                {
                    _inputs.Lay(s.GroupIn, px + ((long)(first + i) * s.InChannels + g * s.GroupIn) * s.InSize, inputs + i * _inputs.Size, Stride);
                    _outputs.Lay(s.GroupOut, pg + ((long)(first + i) * s.OutChannels + g * s.GroupOut) * s.OutSize, outputs + i * _outputs.Size, Stride);
                }
            }
            int positions = (count - 1) * _inputs.Size + _inputs.Offset(s.Depth.Out - 1, s.Height.Out - 1, s.Width.Out);
            Multiply(positions, sum.Slice(g * s.GroupOut * s.Window, s.GroupOut * s.Window));
        }
    }

    public void Return()
    {
        ArrayPool<T>.Shared.Return(_laidInputs);
        ArrayPool<T>.Shared.Return(_laidOutputs);
    }

    private void Multiply(int positions, Span<T> sum)
    {
        if (_shape.GroupOut == 1)
        {
            // One row: nothing would be read twice, so nothing is packed.
            ReadOnlySpan<T> gradient = _laidOutputs.AsSpan(0, positions);
            for (int i = 0; i < sum.Length; i++) sum[i] += TensorPrimitives.Dot(gradient, _laidInputs.AsSpan(_starts[i], positions));
            return;
        }

        fixed (T* inputs = _laidInputs, outputs = _laidOutputs, to = sum)
        fixed (int* starts = _starts)
        {
            Gemm.Run(
                _shape.GroupOut, _shape.Window, positions, new StridedPanels<T>(outputs, Stride, 1), new TapLines<T>(inputs, starts), to, _shape.Window,
                new Bias<T> { Accumulate = true });
        }
    }

    private static T[] Zeros(int length)
    {
        T[] array = ArrayPool<T>.Shared.Rent(length);
        array.AsSpan(0, length).Clear();
        return array;
    }
}
