using TorchSharp.Engine;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The memory of a tensor, in the order in which it lies.</summary>
    public abstract class Storage
    {
        /// <summary>The tensor whose memory this is.</summary>
        protected Tensor _tensor;

        /// <summary>No memory.</summary>
        protected Storage() => _tensor = null!;

        /// <summary>The memory of a tensor.</summary>
        protected Storage(Tensor tensor) => _tensor = tensor;

        /// <summary>Converted to bool.</summary>
        public Storage<bool> @bool() => _tensor.to_type(ScalarType.Bool).storage<bool>();

        /// <summary>Converted to byte.</summary>
        public Storage<byte> @byte() => _tensor.to_type(ScalarType.Byte).storage<byte>();

        /// <summary>Converted to int.</summary>
        public Storage<int> @int() => _tensor.to_type(ScalarType.Int32).storage<int>();

        /// <summary>Converted to long.</summary>
        public Storage<long> @long() => _tensor.to_type(ScalarType.Int64).storage<long>();

        /// <summary>Converted to float.</summary>
        public Storage<float> @float() => _tensor.to_type(ScalarType.Float32).storage<float>();

        /// <summary>Converted to double.</summary>
        public Storage<double> @double() => _tensor.to_type(ScalarType.Float64).storage<double>();

        /// <summary>Bytes of one element.</summary>
        public abstract int element_size();

        /// <summary>Bytes of all elements.</summary>
        public ulong nbytes() => (ulong)_tensor.Buffer.Length * (ulong)_tensor.ElementSize;
    }
}
