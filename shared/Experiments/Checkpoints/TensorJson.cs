using System.Text.Json;
using System.Text.Json.Serialization;
using static TorchSharp.torch;

namespace GenerativeModels.Experiments.Checkpoints;

/// <summary>A tensor as JSON: <c>{"dtype": "Float64", "shape": [2, 3], "bytes": "..."}</c>, the elements in row-major order in base 64.</summary>
internal sealed class TensorJson : JsonConverter<Tensor>
{
    public override Tensor Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Content content = JsonSerializer.Deserialize<Content>(ref reader)!;
        Tensor result = empty(content.Shape, dtype: Enum.Parse<ScalarType>(content.Dtype));
        if (content.Bytes.Length != result.NumberOfElements * result.ElementSize)
        {
            throw new JsonException($"a tensor of {content.Dtype} and shape ({string.Join(", ", content.Shape)}) has {content.Bytes.Length} bytes.");
        }

        if (content.Bytes.Length > 0)
        {
            result.bytes = content.Bytes;
        }

        result = content.Device == "cpu" ? result : result.to(device(content.Device));
        return content.RequiresGrad ? result.requires_grad_() : result;
    }

    public override void Write(Utf8JsonWriter writer, Tensor value, JsonSerializerOptions options)
    {
        using Tensor detached = value.detach();
        using Tensor local = detached.cpu();
        using Tensor dense = local.contiguous();
        byte[] bytes = dense.NumberOfElements > 0 ? dense.bytes.ToArray() : [];
        JsonSerializer.Serialize(writer, new Content(value.dtype.ToString(), value.shape, value.device.ToString(), value.requires_grad, bytes));
    }

    private sealed record Content(string Dtype, long[] Shape, string Device, bool RequiresGrad, byte[] Bytes);
}
