using TorchSharp.Engine;

namespace TorchSharp;

// The engine in one picture, from below:
//
//   Engine      TensorBuffer (typed memory, owned by the garbage collector, shared by views),
//               Layout (shape, strides, offset: immutable, every view is a function from layout to layout),
//               LoopPlan (the order in which a kernel walks several layouts), Promotion, Shapes, Messages.
//   Kernels     one loop for many dtypes: generic over the element type and over a struct that is the function, so
//               that the JIT inlines it. UnaryKernel, BinaryKernel, TernaryKernel for elements; LaneKernel for what
//               works along dimensions (sums, sorts, softmax); Gemm for products. They see arrays and layouts only.
//   Operations  check shapes and dtypes, promote, allocate, call a kernel and hand the result through Tape, where
//               differentiation records it. One function of an element is one struct with its name, its scalar form,
//               its vector form, and room for its derivative.
//   Surface     torch.*, Tensor.*: TorchSharp's names, parameters and defaults, and nothing else. One line each.
public static partial class torch
{
    /// <summary>A multi-dimensional array of numbers of one type, or a view of one.</summary>
    public partial class Tensor : IDisposable
    {
        private TensorBuffer? _buffer;

        internal Tensor(TensorBuffer buffer, Layout layout)
        {
            _buffer = buffer;
            Layout = layout;
            OwningDisposeScope = DisposeScopeManager.Register(this);
        }

        internal TensorBuffer Buffer => _buffer ?? throw new ObjectDisposedException(nameof(Tensor), Messages.Disposed());

        internal Layout Layout { get; private set; }

        internal DisposeScope? OwningDisposeScope { get; set; }

        /// <summary>A name for debugging; the engine does not look at it.</summary>
        public string? name { get; set; }

        /// <summary>True after <see cref="Dispose()"/>.</summary>
        public bool IsInvalid => _buffer is null;

        /// <summary>The type of the elements.</summary>
        public ScalarType dtype => Buffer.DType;

        /// <summary>The CPU.</summary>
        public Device device => CPU;

        /// <summary>The kind of device: the CPU.</summary>
        public DeviceType device_type => DeviceType.CPU;

        /// <summary>The number of the device: −1 for the CPU.</summary>
        public int device_index => -1;

        /// <summary>The size of each dimension.</summary>
        public long[] shape => Alive.Shape.AsSpan().ToArray();

        /// <summary>How many dimensions there are.</summary>
        public long Dimensions => Alive.Rank;

        /// <summary>How many dimensions there are.</summary>
        public long ndim => Alive.Rank;

        /// <summary>How many elements there are.</summary>
        public long NumberOfElements => Alive.Count;

        /// <summary>Bytes of one element.</summary>
        public long ElementSize => DTypes.SizeOf(dtype);

        /// <summary>False.</summary>
        public bool is_cuda => false;

        /// <summary>False.</summary>
        public bool is_meta => false;

        /// <summary>False.</summary>
        public bool is_sparse => false;

        // A disposed tensor has no shape either, as in TorchSharp.
        private Layout Alive => Buffer is null ? null! : Layout;

        /// <summary>How many dimensions there are.</summary>
        public long dim() => Alive.Rank;

        /// <summary>How many elements there are.</summary>
        public long numel() => Alive.Count;

        /// <summary>Bytes of one element.</summary>
        public long element_size() => ElementSize;

        /// <summary>The size of each dimension.</summary>
        public long[] size() => shape;

        /// <summary>The size of one dimension; negative counts from the back.</summary>
        public long size(int dim) => Alive.Shape[Sized("size", dim)];

        /// <summary>How far apart neighbours along each dimension lie in memory.</summary>
        public long[] stride() => Alive.Strides.AsSpan().ToArray();

        /// <summary>How far apart neighbours along one dimension lie in memory.</summary>
        public long stride(int dim) => Alive.Strides[Sized("stride", dim)];

        /// <summary>Where the first element lies in the shared memory.</summary>
        public long storage_offset() => Alive.Offset;

        /// <summary>True if the elements lie row by row without gaps.</summary>
        public bool is_contiguous() => Alive.IsContiguous;

        /// <summary>True for the integers and bool.</summary>
        public bool is_integral() => dtype.IsIntegralOrBool();

        /// <summary>True for real numbers.</summary>
        public bool is_floating_point() => dtype.IsFloating();

        /// <summary>True for complex numbers.</summary>
        public bool is_complex() => dtype.IsComplexType();

        /// <summary>True.</summary>
        public bool is_cpu() => true;

        /// <summary>False.</summary>
        public bool is_pinned() => false;

        /// <summary>Releases the tensor; the garbage collector would do it too. Views of the same memory stay valid.</summary>
        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        /// <summary>Releases the tensor.</summary>
        protected virtual void Dispose(bool disposing)
        {
            if (_buffer is null) return;
            DisposeScopeManager.Disposing(this);
            _buffer = null;
        }

        /// <summary>True if both are the same object or hold the same shape, dtype and values.</summary>
        public bool Equals(Tensor target) =>
            ReferenceEquals(this, target)
            || (target is not null && dtype == target.dtype && Shapes.Same(Layout.Shape, target.Layout.Shape) && Operations.Compare.AllEqual(this, target));

        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is Tensor other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

        private int Sized(string operation, int dim) =>
            Layout.Rank == 0 ? throw new ArgumentException(Messages.IndexIntoScalar(operation)) : Shapes.Dim(operation, dim, Layout.Rank);

        // For squeeze_, unsqueeze_, transpose_ and detach_, which change how this object sees its memory.
        internal Tensor Relayout(Layout layout)
        {
            Layout = layout;
            return this;
        }

        internal void Become(Tensor other)
        {
            _buffer = other.Buffer;
            Layout = other.Layout;
        }

        // The same memory seen through another layout.
        internal Tensor View(Layout layout) => new(Buffer, layout);
    }
}
