using TorchSharp.Engine;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>One entry of an index: a position, a slice, an ellipsis, a new dimension, a truth value or a tensor.</summary>
    public struct TensorIndex
    {
        internal enum Kind
        {
            None,
            Single,
            Ellipsis,
            Bool,
            Tensor,
            Slice,
        }

        internal Kind What { get; private init; }

        internal long? Start { get; private init; }

        internal long? Stop { get; private init; }

        internal long? Step { get; private init; }

        internal Tensor? Index { get; private init; }

        /// <summary>As many whole dimensions as are missing.</summary>
        public static TensorIndex Ellipsis = new() { What = Kind.Ellipsis };

        /// <summary>A new dimension of size 1.</summary>
        public static TensorIndex None = new() { What = Kind.None };

        /// <summary>A new dimension of size 1.</summary>
        public static TensorIndex Null = new() { What = Kind.None };

        /// <summary>A whole dimension.</summary>
        public static TensorIndex Colon = Slice();

        /// <summary>From start up to, but not including, stop.</summary>
        public static TensorIndex Slice(long? start = null, long? stop = null, long? step = null) =>
            new() { What = Kind.Slice, Start = start, Stop = stop, Step = step };

        /// <summary>From start up to, but not including, end.</summary>
        public static TensorIndex Slice((int? start, int? end) range) => Slice((long?)range.start, (long?)range.end);

        /// <summary>A C# range, which may count from the end.</summary>
        public static TensorIndex Slice(Range range)
        {
            long start = range.Start.IsFromEnd ? -(long)range.Start.Value : range.Start.Value;
            long? stop = !range.End.IsFromEnd ? range.End.Value : range.End.Value == 0 ? null : -(long)range.End.Value;
            return Slice(start, stop);
        }

        /// <summary>Keeps everything or nothing, in a new dimension.</summary>
        public static TensorIndex Bool(bool value) => new() { What = Kind.Bool, Start = value ? 1 : 0 };

        /// <summary>One position; the dimension disappears.</summary>
        public static TensorIndex Single(long? index) => new() { What = Kind.Single, Start = index };

        /// <summary>Positions from a tensor of whole numbers, or a mask of bools.</summary>
        public static TensorIndex Tensor(Tensor tensor) => new() { What = Kind.Tensor, Index = tensor };

        /// <summary>One position.</summary>
        public static implicit operator TensorIndex(long value) => Single(value);

        /// <summary>Not meant to be called: it exists so that the indexers resolve as TorchSharp's do.</summary>
        public static implicit operator Tensor(TensorIndex value) => throw new InvalidOperationException(Messages.IndexIsNoTensor());

        /// <summary>From start up to, but not including, end.</summary>
        public static implicit operator TensorIndex((int? start, int? end) range) => Slice(range);

        /// <summary>A C# range, which may count from the end.</summary>
        public static implicit operator TensorIndex(Range range) => Slice(range);

        /// <summary>A position, which may count from the end.</summary>
        public static implicit operator TensorIndex(Index index) => Single(index.IsFromEnd ? -(long)index.Value : index.Value);
    }
}
