using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Reversed along dimensions; a copy.</summary>
        public Tensor flip(params long[] dims) => Operations.Rearranging.Flip(this, dims);

        /// <summary>Columns reversed.</summary>
        public Tensor fliplr() => flip(1);

        /// <summary>Rows reversed.</summary>
        public Tensor flipud() => flip(0);

        /// <summary>Shifted along dimensions, what falls off one end coming in at the other.</summary>
        public Tensor roll(long shifts, long? dims = null) => Operations.Rearranging.Roll(this, [shifts], Composites.Dims(dims));

        /// <summary>Shifted along dimensions, what falls off one end coming in at the other.</summary>
        public Tensor roll(long[] shifts, long[] dims) => Operations.Rearranging.Roll(this, shifts, dims);

        /// <summary>Shifted along dimensions, what falls off one end coming in at the other.</summary>
        public Tensor roll(long[] shifts) => Operations.Rearranging.Roll(this, shifts, []);

        /// <summary>Shifted along dimensions, what falls off one end coming in at the other.</summary>
        public Tensor roll(ReadOnlySpan<long> shifts, ReadOnlySpan<long> dims = default) => Operations.Rearranging.Roll(this, shifts, dims);

        /// <summary>Shifted along dimensions, what falls off one end coming in at the other.</summary>
        public Tensor roll((long, long) shifts, (long, long) dims) =>
            Operations.Rearranging.Roll(this, [shifts.Item1, shifts.Item2], [dims.Item1, dims.Item2]);

        /// <summary>Shifted along dimensions, what falls off one end coming in at the other.</summary>
        public Tensor roll((long, long, long) shifts, (long, long, long) dims) =>
            Operations.Rearranging.Roll(this, [shifts.Item1, shifts.Item2, shifts.Item3], [dims.Item1, dims.Item2, dims.Item3]);

        /// <summary>Turned by quarter turns in the plane of two dimensions.</summary>
        public Tensor rot90(long k = 1, (long, long)? dims = null) =>
            Operations.Rearranging.Rot90(this, k, dims?.Item1 ?? 0, dims?.Item2 ?? 1);

        /// <summary>Channel (g, i) of g groups becomes channel (i, g).</summary>
        public Tensor channel_shuffle(long groups) => Shuffling.ChannelShuffle(this, groups);

        /// <summary>Laid side by side with itself; a copy.</summary>
        public Tensor repeat(params long[] sizes) => Operations.Rearranging.Repeat("repeat", this, sizes);

        /// <summary>Laid side by side with itself; a copy.</summary>
        public Tensor tile(long[] reps) => Operations.Rearranging.Tile(this, reps);

        /// <summary>Each element repeated in place.</summary>
        public Tensor repeat_interleave(Tensor repeats, long? dim = null, long? output_size = null) =>
            Operations.Rearranging.RepeatInterleave(this, repeats, dim);

        /// <summary>Each element repeated in place.</summary>
        public Tensor repeat_interleave(long repeats, long? dim = null, long? output_size = null) =>
            Operations.Rearranging.RepeatInterleave(this, torch.tensor(repeats), dim);

        /// <summary>Zeros above a diagonal.</summary>
        public Tensor tril(long diagonal = 0) => Operations.Rearranging.Triangle(this, diagonal, upper: false);

        /// <summary>Zeros below a diagonal.</summary>
        public Tensor triu(long diagonal = 0) => Operations.Rearranging.Triangle(this, diagonal, upper: true);

        /// <summary>Zeros above a diagonal, in place.</summary>
        public Tensor tril_(long diagonal = 0) => copy_(tril(diagonal));

        /// <summary>Zeros below a diagonal, in place.</summary>
        public Tensor triu_(long diagonal = 0) => copy_(triu(diagonal));

        /// <summary>The diagonal of a matrix, or a matrix with a diagonal.</summary>
        public Tensor diag(long diagonal = 0) => Composites.Diag(this, diagonal);

        /// <summary>A matrix with these elements on a diagonal.</summary>
        public Tensor diagflat(long offset = 0) => Composites.Diag(flatten(), offset);

        /// <summary>Matrices with the last dimension on a diagonal.</summary>
        public Tensor diag_embed(long offset = 0, long dim1 = -2, long dim2 = -1) => Composites.DiagEmbed(this, offset, dim1, dim2);

        /// <summary>With at least one dimension.</summary>
        public Tensor atleast_1d() => Joining.AtLeast(1, this);

        /// <summary>With at least two dimensions.</summary>
        public Tensor atleast_2d() => Joining.AtLeast(2, this);

        /// <summary>With at least three dimensions.</summary>
        public Tensor atleast_3d() => Joining.AtLeast(3, this);

        /// <summary>Powers of a vector in columns.</summary>
        public Tensor vander(long N = -1, bool increasing = false) => Composites.Vander(this, N, increasing);
    }
}
