using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>A copy.</summary>
        public Tensor clone() => Operations.Rearranging.Copied(this);

        /// <summary>This tensor if its elements lie row by row, else a copy.</summary>
        public Tensor contiguous() => Layout.IsContiguous ? this : Operations.Rearranging.Copied(this);

        /// <summary>Overwritten with the source, broadcast and converted.</summary>
        public Tensor copy_(Tensor source, bool nonBlocking = false) => Composites.CopyInPlace(this, source);

        /// <summary>As Bool.</summary>
        public Tensor @bool() => to_type(ScalarType.Bool);

        /// <summary>As Byte.</summary>
        public Tensor @byte() => to_type(ScalarType.Byte);

        /// <summary>As Int8.</summary>
        public Tensor @char() => to_type(ScalarType.Int8);

        /// <summary>As Int16.</summary>
        public Tensor @short() => to_type(ScalarType.Int16);

        /// <summary>As Int32.</summary>
        public Tensor @int() => to_type(ScalarType.Int32);

        /// <summary>As Int64.</summary>
        public Tensor @long() => to_type(ScalarType.Int64);

        /// <summary>As Float16.</summary>
        public Tensor half() => to_type(ScalarType.Float16);

        /// <summary>As Float32.</summary>
        public Tensor @float() => to_type(ScalarType.Float32);

        /// <summary>As Float64.</summary>
        public Tensor @double() => to_type(ScalarType.Float64);

        /// <summary>As BFloat16.</summary>
        public Tensor bfloat16() => to_type(ScalarType.BFloat16);

        /// <summary>In another dtype.</summary>
        public Tensor to_type(ScalarType type, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            Composites.Convert(this, type, copy, disposeAfter);

        /// <summary>In another dtype or on another device (there is only the CPU).</summary>
        public Tensor to(ScalarType type, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            to_type(type, copy, disposeAfter, non_blocking);

        /// <summary>In another dtype or on another device (there is only the CPU).</summary>
        public Tensor to(ScalarType type, Device device, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            On(device).to_type(type, copy, disposeAfter, non_blocking);

        /// <summary>In another dtype or on another device (there is only the CPU).</summary>
        public Tensor to(Device device, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            On(device).to_type(dtype, copy, disposeAfter, non_blocking);

        /// <summary>In another dtype or on another device (there is only the CPU).</summary>
        public Tensor to(string device, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            to(new Device(device), copy, disposeAfter, non_blocking);

        /// <summary>In another dtype or on another device (there is only the CPU).</summary>
        public Tensor to(DeviceType deviceType, int deviceIndex = -1, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            to(new Device(deviceType, deviceIndex), copy, disposeAfter, non_blocking);

        /// <summary>In another dtype or on another device (there is only the CPU).</summary>
        public Tensor to(Tensor other, bool non_blocking = false) => to_type(other.dtype);

        /// <summary>In another dtype.</summary>
        public Tensor type(ScalarType dtype) => to_type(dtype);

        /// <summary>In another dtype.</summary>
        public Tensor type(Func<Tensor,Tensor> typeFunc) => typeFunc(this);

        /// <summary>In the dtype of another tensor.</summary>
        public Tensor type_as(Tensor tensor) => to_type(tensor.dtype);

        /// <summary>On the CPU.</summary>
        public Tensor cpu() => this;

        /// <summary>On a GPU; this engine refuses and says which engine does it.</summary>
        public Tensor cuda(Device? device = null, bool non_blocking = false) => On(device ?? new Device(DeviceType.CUDA));

        /// <summary>On the Metal device; this engine refuses and says which engine does it.</summary>
        public Tensor mps(bool non_blocking = false) => On(new Device(DeviceType.MPS));

        /// <summary>One value everywhere.</summary>
        public Tensor fill_(Scalar value) => Filling.FillInPlace("fill_", this, value);

        /// <summary>Zero everywhere.</summary>
        public Tensor zero_() => Filling.FillInPlace("zero_", this, 0);

        /// <summary>The tensor itself: real numbers have no imaginary part.</summary>
        public Tensor resolve_conj() => this;

        /// <summary>The tensor itself: real numbers have no imaginary part.</summary>
        public Tensor resolve_neg() => this;

        /// <summary>The tensor itself: real numbers have no imaginary part.</summary>
        public Tensor conj() => this;

        /// <summary>The tensor itself: real numbers have no imaginary part.</summary>
        public Tensor conj_physical() => this;

        /// <summary>The tensor itself: real numbers have no imaginary part.</summary>
        public Tensor conj_physical_() => this;

        /// <summary>False.</summary>
        public bool is_conj() => false;

        /// <summary>False.</summary>
        public bool is_neg() => false;
    }
}
