using TorchSharp.Engine;
using TorchSharp.Operations;
using TorchSharp.Utils;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The transpose; for more than two dimensions, all of them in reverse order.</summary>
        public Tensor T => Operations.Views.Reverse(this);

        /// <summary>The transpose of a matrix (of real numbers).</summary>
        public Tensor H => Operations.Views.T(this);

        /// <summary>The last two dimensions exchanged.</summary>
        public Tensor mT => Operations.Views.MatrixTranspose("mT", this);

        /// <summary>The last two dimensions exchanged (of real numbers).</summary>
        public Tensor mH => Operations.Views.MatrixTranspose("mH", this);

        /// <summary>The tensor itself: real numbers are their own real part.</summary>
        public Tensor real => this;

        /// <summary>Reads and writes the elements as .NET values of exactly their type.</summary>
        public TensorAccessor<T> data<T>() where T : unmanaged
        {
            if (DTypes.Of(typeof(T)) != dtype) throw new ArgumentException(Messages.AccessorType(dtype, typeof(T)));
            return new TensorAccessor<T>(this);
        }

        /// <summary>The only element, as a .NET value of exactly its type.</summary>
        public T item<T>() where T : unmanaged
        {
            if (NumberOfElements != 1) throw new ArgumentException(Messages.NotOneElement("item", Layout.Shape));
            return data<T>()[new long[Layout.Rank]];
        }

        /// <summary>The only element as a scalar.</summary>
        public Scalar ToScalar()
        {
            if (NumberOfElements != 1) throw new ArgumentException(Messages.NotOneElement("ToScalar", Layout.Shape));
            int at = (int)Layout.Offset;
            return Buffer switch
            {
                TensorBuffer<float> b => Scalar.OfReal(b.Data[at]),
                TensorBuffer<double> b => Scalar.OfReal(b.Data[at]),
                TensorBuffer<long> b => Scalar.OfWhole(b.Data[at]),
                TensorBuffer<int> b => Scalar.OfWhole(b.Data[at]),
                TensorBuffer<byte> b when dtype == ScalarType.Bool => Scalar.OfBool(b.Data[at] != 0),
                TensorBuffer<byte> b => Scalar.OfWhole(b.Data[at]),
                _ => throw new NotSupportedException(Messages.UnsupportedDType(dtype)),
            };
        }

        /// <summary>The elements of a contiguous tensor, as bytes.</summary>
        public Span<byte> bytes
        {
            get
            {
                if (!Layout.IsContiguous) throw new InvalidOperationException(Messages.NotContiguous("bytes", Layout.Shape, Layout.Strides));
                return Buffer switch
                {
                    TensorBuffer<float> => System.Runtime.InteropServices.MemoryMarshal.AsBytes(this.Span<float>()),
                    TensorBuffer<double> => System.Runtime.InteropServices.MemoryMarshal.AsBytes(this.Span<double>()),
                    TensorBuffer<long> => System.Runtime.InteropServices.MemoryMarshal.AsBytes(this.Span<long>()),
                    TensorBuffer<int> => System.Runtime.InteropServices.MemoryMarshal.AsBytes(this.Span<int>()),
                    _ => this.Span<byte>(),
                };
            }
            set
            {
                Span<byte> target = bytes;
                if (value.Length != target.Length) throw new ArgumentException(Messages.ByteCount(value.Length, target.Length));
                value.CopyTo(target);
            }
        }

        internal Tensor As64() => dtype == ScalarType.Float64 ? this : to_type(ScalarType.Float64);

        internal Tensor On(Device device)
        {
            InitializeDevice(device);
            return this;
        }
    }
}
