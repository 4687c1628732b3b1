using System.Numerics;
using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>Writing one value everywhere.</summary>
internal static class Filling
{
    public static void Fill(Tensor target, Scalar value)
    {
        switch (target.Buffer)
        {
            case TensorBuffer<float> b: Run(target, b.Data, (float)value.Real); break;
            case TensorBuffer<double> b: Run(target, b.Data, value.Real); break;
            case TensorBuffer<long> b: Run(target, b.Data, value.Whole); break;
            case TensorBuffer<int> b: Run(target, b.Data, unchecked((int)value.Whole)); break;
            case TensorBuffer<byte> b when target.dtype == ScalarType.Bool: Run(target, b.Data, value.IsTrue ? (byte)1 : (byte)0); break;
            case TensorBuffer<byte> b: Run(target, b.Data, unchecked((byte)value.Whole)); break;
        }
    }

    public static Tensor FillInPlace(string operation, Tensor target, Scalar value)
    {
        Tape.BeforeWrite(operation, target);
        Fill(target, value);
        return Tape.Rewritten(operation, target, Slopes.Zero);
    }

    private static void Run<T>(Tensor target, T[] data, T value) where T : unmanaged, INumber<T>
    {
        if (target.Layout.IsContiguous)
        {
            data.AsSpan((int)target.Layout.Offset, (int)target.Layout.Count).Fill(value);
            return;
        }
        var loop = new Loop<T>(data, value);
        LoopPlan.For(target.Layout).Run(loop, 1);
    }

    private readonly struct Loop<T>(T[] data, T value) : IInnerLoop
    {
        public void Run(ReadOnlySpan<int> at, ReadOnlySpan<int> step, int count)
        {
            int i = at[0], s = step[0];
            for (int n = 0; n < count; n++, i += s) data[i] = value;
        }
    }
}
