namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>How many tensors exist; this engine does not count (the garbage collector owns them): 0.</summary>
        public static long TotalCount => 0;

        /// <summary>How many tensors existed at most; not counted by this engine: 0.</summary>
        public static long PeakCount => 0;

        /// <summary>Takes the tensor out of every dispose scope.</summary>
        public Tensor DetachFromDisposeScope()
        {
            OwningDisposeScope?.Detach(this);
            return this;
        }

        /// <summary>The same as <see cref="DetachFromDisposeScope"/>, in TorchSharp's first spelling.</summary>
        public Tensor DetatchFromDisposeScope() => DetachFromDisposeScope();

        /// <summary>Hands the tensor to the scope around its own.</summary>
        public Tensor MoveToOuterDisposeScope()
        {
            OwningDisposeScope?.MoveToOuter(this);
            return this;
        }

        /// <summary>Hands the tensor to the scope that owns <paramref name="other"/>.</summary>
        public Tensor MoveToOtherDisposeScope(Tensor other) => MoveTo(other.OwningDisposeScope);

        /// <summary>Hands the tensor to another scope.</summary>
        public Tensor MoveToOtherDisposeScope(DisposeScope other) => MoveTo(other);

        private Tensor MoveTo(DisposeScope? other)
        {
            if (OwningDisposeScope is null) other?.Attach(this);
            else OwningDisposeScope.MoveToOther(other, this);
            return this;
        }
    }
}
