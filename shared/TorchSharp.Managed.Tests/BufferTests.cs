using TorchSharp.Engine;

namespace TorchSharp.Tests;

public class BufferTests
{
    // A length that no other test uses, since all tests share the pool.
    private const int Length = 123_457;

    [Fact]
    public void Memory_given_back_is_used_again_and_zeroed_where_zeros_are_asked_for()
    {
        var first = (TensorBuffer<float>)TensorBuffer.Uninitialized(ScalarType.Float32, Length);
        float[] array = first.Data;
        array.AsSpan().Fill(7);
        first.Release();

        var second = (TensorBuffer<float>)TensorBuffer.Zeroed(ScalarType.Float32, Length);

        Assert.Same(array, second.Data);
        Assert.False(second.Data.AsSpan().ContainsAnyExcept(0f));
    }

    [Fact]
    public void A_buffer_that_was_given_back_refuses_to_be_used_and_is_not_given_back_twice()
    {
        var buffer = (TensorBuffer<double>)TensorBuffer.Uninitialized(ScalarType.Float64, Length);

        buffer.Release();
        buffer.Release();

        Assert.Throws<InvalidOperationException>(() => buffer.Data);
        var one = (TensorBuffer<double>)TensorBuffer.Uninitialized(ScalarType.Float64, Length);
        var other = (TensorBuffer<double>)TensorBuffer.Uninitialized(ScalarType.Float64, Length);
        Assert.NotSame(one.Data, other.Data);
    }
}
