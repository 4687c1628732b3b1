using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Made this size and overwritten with zeros.</summary>
        public Tensor zeros(params long[] sizes) => Refilling.Resized("zeros", this, sizes).zero_();

        /// <summary>Made this size and overwritten with ones.</summary>
        public Tensor ones(params long[] sizes) => Refilling.Resized("ones", this, sizes).fill_(1);

        /// <summary>Made this size; the elements are to be written.</summary>
        public Tensor empty(params long[] sizes) => Refilling.Resized("empty", this, sizes);

        /// <summary>Made this size and overwritten with a value.</summary>
        public Tensor full(long[] sizes, Scalar value) => Refilling.Resized("full", this, sizes).fill_(value);

        /// <summary>Made this size and overwritten with a value.</summary>
        public Tensor full(ReadOnlySpan<long> sizes, Scalar value) => full(sizes.ToArray(), value);

        /// <summary>Overwritten with ones on the diagonal of so many rows and columns.</summary>
        public Tensor eye(long rows, long columns) => Refilling.With("eye", this, torch.eye(rows, columns, dtype));

        /// <summary>Overwritten with start, start + step, … before stop.</summary>
        public Tensor arange_out(Scalar start, Scalar stop, Scalar step) => Refilling.With("arange_out", this, torch.arange(start, stop, step, dtype));

        /// <summary>From here on this tensor sees the memory, the shape and the strides of another.</summary>
        public Tensor set_(Tensor source) => Refilling.Set(this, source);
    }
}
