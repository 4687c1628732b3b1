namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>A 0-dim tensor.</summary>
        public static implicit operator Tensor(byte value) => torch.tensor(value);

        /// <summary>A 0-dim tensor.</summary>
        public static implicit operator Tensor(int value) => torch.tensor(value);

        /// <summary>A 0-dim tensor.</summary>
        public static implicit operator Tensor(long value) => torch.tensor(value);

        /// <summary>A 0-dim tensor.</summary>
        public static implicit operator Tensor(float value) => torch.tensor(value);

        /// <summary>A 0-dim tensor.</summary>
        public static implicit operator Tensor(double value) => torch.tensor(value);

        /// <summary>A 0-dim tensor.</summary>
        public static implicit operator Tensor(bool value) => torch.tensor(value);

        /// <summary>A vector.</summary>
        public static implicit operator Tensor(byte[] value) => torch.tensor(value);

        /// <summary>A vector.</summary>
        public static implicit operator Tensor(int[] value) => torch.tensor(value);

        /// <summary>A vector.</summary>
        public static implicit operator Tensor(long[] value) => torch.tensor(value);

        /// <summary>A vector.</summary>
        public static implicit operator Tensor(float[] value) => torch.tensor(value);

        /// <summary>A vector.</summary>
        public static implicit operator Tensor(double[] value) => torch.tensor(value);

        /// <summary>A vector.</summary>
        public static implicit operator Tensor(bool[] value) => torch.tensor(value);

        /// <summary>Not meant to be called: it exists so that overloads resolve as TorchSharp's do.</summary>
        public static implicit operator Tensor(Scalar scalar) => throw new InvalidOperationException(Engine.Messages.ScalarIsNoTensor());

        /// <summary>The only element.</summary>
        public static explicit operator float(Tensor value) => value.ToScalar().ToSingle();

        /// <summary>The only element.</summary>
        public static explicit operator double(Tensor value) => value.ToScalar().ToDouble();

        /// <summary>The only element.</summary>
        public static explicit operator sbyte(Tensor value) => value.ToScalar().ToSByte();

        /// <summary>The only element.</summary>
        public static explicit operator byte(Tensor value) => value.ToScalar().ToByte();

        /// <summary>The only element.</summary>
        public static explicit operator short(Tensor value) => value.ToScalar().ToInt16();

        /// <summary>The only element.</summary>
        public static explicit operator int(Tensor value) => value.ToScalar().ToInt32();

        /// <summary>The only element.</summary>
        public static explicit operator long(Tensor value) => value.ToScalar().ToInt64();

        /// <summary>The only element.</summary>
        public static explicit operator bool(Tensor value) => value.ToScalar().ToBoolean();
    }
}
