using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The bits set in both.</summary>
        public Tensor bitwise_and(Tensor other) => Binary.Bits<BitAnd>(this, other);

        /// <summary>The bits set in both, in place.</summary>
        public Tensor bitwise_and_(Tensor other) => Binary.BitsInPlace<BitAnd>(this, other);

        /// <summary>The bits set in either.</summary>
        public Tensor bitwise_or(Tensor other) => Binary.Bits<BitOr>(this, other);

        /// <summary>The bits set in either, in place.</summary>
        public Tensor bitwise_or_(Tensor other) => Binary.BitsInPlace<BitOr>(this, other);

        /// <summary>The bits set in one of both.</summary>
        public Tensor bitwise_xor(Tensor other) => Binary.Bits<BitXor>(this, other);

        /// <summary>The bits set in one of both, in place.</summary>
        public Tensor bitwise_xor_(Tensor other) => Binary.BitsInPlace<BitXor>(this, other);

        /// <summary>The bits moved.</summary>
        public Tensor bitwise_left_shift(Tensor other) => Binary.Bits<ShiftLeft>(this, other);

        /// <summary>The bits moved, in place.</summary>
        public Tensor bitwise_left_shift_(Tensor other) => Binary.BitsInPlace<ShiftLeft>(this, other);

        /// <summary>The bits moved.</summary>
        public Tensor bitwise_right_shift(Tensor other) => Binary.Bits<ShiftRight>(this, other);

        /// <summary>The bits moved, in place.</summary>
        public Tensor bitwise_right_shift_(Tensor other) => Binary.BitsInPlace<ShiftRight>(this, other);

        /// <summary>Every bit turned; for bools, the opposite.</summary>
        public Tensor bitwise_not() => Composites.BitNot(this);

        /// <summary>Every bit turned; for bools, the opposite, in place.</summary>
        public Tensor bitwise_not_() => copy_(Composites.BitNot(this));

        /// <summary>Both are not zero.</summary>
        public Tensor logical_and(Tensor other) => Compare.Run<LogicalAnd>(this, other);

        /// <summary>Both are not zero, in place.</summary>
        public Tensor logical_and_(Tensor other) => Compare.InPlace<LogicalAnd>(this, other);

        /// <summary>One is not zero.</summary>
        public Tensor logical_or(Tensor other) => Compare.Run<LogicalOr>(this, other);

        /// <summary>One is not zero, in place.</summary>
        public Tensor logical_or_(Tensor other) => Compare.InPlace<LogicalOr>(this, other);

        /// <summary>Exactly one is not zero.</summary>
        public Tensor logical_xor(Tensor other) => Compare.Run<LogicalXor>(this, other);

        /// <summary>Exactly one is not zero, in place.</summary>
        public Tensor logical_xor_(Tensor other) => Compare.InPlace<LogicalXor>(this, other);

        /// <summary>It is zero.</summary>
        public Tensor logical_not() => Unary.Ask<IsZero>(this);

        /// <summary>It is zero, in place.</summary>
        public Tensor logical_not_() => copy_(Unary.Ask<IsZero>(this));
    }
}
