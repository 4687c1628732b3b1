using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The larger; NaN if either is.</summary>
        public Tensor maximum(Tensor other) => Binary.Number<Maximum>(this, other);

        /// <summary>The smaller; NaN if either is.</summary>
        public Tensor minimum(Tensor other) => Binary.Number<Minimum>(this, other);

        /// <summary>The larger; a NaN counts only if both are.</summary>
        public Tensor fmax(Tensor other) => Binary.Number<Fmax>(this, other);

        /// <summary>The smaller; a NaN counts only if both are.</summary>
        public Tensor fmin(Tensor other) => Binary.Number<Fmin>(this, other);

        /// <summary>0 below 0, 1 above, other at 0.</summary>
        public Tensor heaviside(Tensor other) => Binary.Number<Heaviside>(this, other);

        /// <summary>Kept within bounds; a bound may be missing.</summary>
        public Tensor clamp(Scalar? min = null, Scalar? max = null) =>
            Clamping.Clamp(this, Clamping.Bound(this, min), Clamping.Bound(this, max));

        /// <summary>Kept within bounds; a bound may be missing, in place.</summary>
        public Tensor clamp_(Scalar? min = null, Scalar? max = null) =>
            Clamping.ClampInPlace(this, Clamping.Bound(this, min), Clamping.Bound(this, max));

        /// <summary>Kept within bounds; a bound may be missing.</summary>
        public Tensor clamp(Tensor? min = null, Tensor? max = null) => Clamping.Clamp(this, min, max);

        /// <summary>Kept within bounds; a bound may be missing, in place.</summary>
        public Tensor clamp_(Tensor? min = null, Tensor? max = null) => Clamping.ClampInPlace(this, min, max);

        /// <summary>Kept within bounds; a bound may be missing.</summary>
        public Tensor clip(Scalar? min = null, Scalar? max = null) => clamp(min, max);

        /// <summary>At most max.</summary>
        public Tensor clamp_max(Scalar max) => clamp(max: max);

        /// <summary>At most max, in place.</summary>
        public Tensor clamp_max_(Scalar max) => clamp_(max: max);

        /// <summary>At least min.</summary>
        public Tensor clamp_min(Scalar min) => clamp(min: min);

        /// <summary>At least min, in place.</summary>
        public Tensor clamp_min_(Scalar min) => clamp_(min: min);

        /// <summary>NaN and infinities replaced by numbers.</summary>
        public Tensor nan_to_num(double nan = 0, double? posinf = null, double? neginf = null) =>
            Cleaning.NanToNum(this, nan, posinf, neginf);

        /// <summary>The largest along dimensions.</summary>
        public Tensor amax(long[] dims, bool keepdim = false, Tensor? @out = null) =>
            Composites.Into(@out, Operations.Reductions.Extreme("amax", this, dims, keepdim, true));

        /// <summary>The largest along dimensions.</summary>
        public Tensor amax(ReadOnlySpan<long> dims, bool keepdim = false, Tensor? @out = null) =>
            Composites.Into(@out, Operations.Reductions.Extreme("amax", this, dims, keepdim, true));

        /// <summary>The largest along dimensions.</summary>
        public Tensor amax(params long[] dims) => Operations.Reductions.Extreme("amax", this, dims, false, true);

        /// <summary>The smallest along dimensions.</summary>
        public Tensor amin(long[] dims, bool keepdim = false, Tensor? @out = null) =>
            Composites.Into(@out, Operations.Reductions.Extreme("amin", this, dims, keepdim, false));

        /// <summary>The smallest along dimensions.</summary>
        public Tensor amin(ReadOnlySpan<long> dims, bool keepdim = false, Tensor? @out = null) =>
            Composites.Into(@out, Operations.Reductions.Extreme("amin", this, dims, keepdim, false));

        /// <summary>The smallest along dimensions.</summary>
        public Tensor amin(params long[] dims) => Operations.Reductions.Extreme("amin", this, dims, false, false);

        /// <summary>The smallest and the largest.</summary>
        public (Tensor min, Tensor max) aminmax(long? dim = null, bool keepdim = false) =>
            (amin(Composites.Dims(dim), keepdim), amax(Composites.Dims(dim), keepdim));

        /// <summary>The largest of everything, or along a dimension with where it is; or the larger of two.</summary>
        public Tensor max() => Operations.Reductions.Extreme("max", this, [], false, true);

        /// <summary>The largest of everything, or along a dimension with where it is; or the larger of two.</summary>
        public Tensor max(Tensor other) => maximum(other);

        /// <summary>The largest of everything, or along a dimension with where it is; or the larger of two.</summary>
        public (Tensor values, Tensor indexes) max(long dim, bool keepdim = false) =>
            Operations.Reductions.ExtremeAlong("max", this, dim, keepdim, true);

        /// <summary>Where the largest is, the first if there are several.</summary>
        public Tensor argmax() => Operations.Reductions.ArgExtreme("argmax", this, null, false, true);

        /// <summary>Where the largest is, the first if there are several.</summary>
        public Tensor argmax(long dim, bool keepdim = false) => Operations.Reductions.ArgExtreme("argmax", this, dim, keepdim, true);

        /// <summary>The smallest of everything, or along a dimension with where it is; or the smaller of two.</summary>
        public Tensor min() => Operations.Reductions.Extreme("min", this, [], false, false);

        /// <summary>The smallest of everything, or along a dimension with where it is; or the smaller of two.</summary>
        public Tensor min(Tensor other) => minimum(other);

        /// <summary>The smallest of everything, or along a dimension with where it is; or the smaller of two.</summary>
        public (Tensor values, Tensor indexes) min(long dim, bool keepdim = false) =>
            Operations.Reductions.ExtremeAlong("min", this, dim, keepdim, false);

        /// <summary>Where the smallest is, the first if there are several.</summary>
        public Tensor argmin() => Operations.Reductions.ArgExtreme("argmin", this, null, false, false);

        /// <summary>Where the smallest is, the first if there are several.</summary>
        public Tensor argmin(long dim, bool keepdim = false) => Operations.Reductions.ArgExtreme("argmin", this, dim, keepdim, false);
    }
}
