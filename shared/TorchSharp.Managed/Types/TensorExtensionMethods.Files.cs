using TorchSharp.Engine;
using TorchSharp.Files;

namespace TorchSharp;

public static partial class TensorExtensionMethods
{
    /// <summary>Saves the tensor in TorchSharp's format.</summary>
    public static void Save(this Tensor tensor, BinaryWriter writer) => TensorFile.Write(writer, tensor);

    /// <summary>Saves the tensor in TorchSharp's format and closes the stream.</summary>
    public static void Save(this Tensor tensor, Stream stream)
    {
        using var writer = new BinaryWriter(stream);
        tensor.Save(writer);
    }

    /// <summary>Saves the tensor in TorchSharp's format. The file is there as a whole or not at all.</summary>
    public static void Save(this Tensor tensor, string location) => WholeFile.Write(location, tensor.Save);

    /// <summary>Loads saved values into this tensor, which must have their dtype and shape; or passes over them.</summary>
    public static void Load(this Tensor tensor, BinaryReader reader, bool skip = false)
    {
        var file = new StateReader(reader, "Load");
        if (skip)
        {
            file.SkipTensor("the tensor");
            return;
        }
        Tensor value = file.Tensor("the tensor");
        if (value.dtype != tensor.dtype) throw new ArgumentException(Messages.StateDType("the tensor", value.dtype, tensor.dtype));
        if (!Shapes.Same(value.Layout.Shape, tensor.Layout.Shape))
            throw new ArgumentException(Messages.StateShape("Load", "the tensor", value.Layout.Shape, tensor.Layout.Shape));
        using (torch.no_grad()) tensor.copy_(value);
    }

    /// <summary>The saved tensor; or passes over it and returns zeros.</summary>
    public static Tensor Load(BinaryReader reader, bool skip = false)
    {
        Tensor? tensor = null;
        Load(ref tensor, reader, skip);
        return tensor!;
    }

    /// <summary>Loads saved values into the tensor, or makes it if there is none; or passes over them.</summary>
    public static void Load(ref Tensor? tensor, BinaryReader reader, bool skip = false)
    {
        if (tensor is not null)
        {
            tensor.Load(reader, skip);
            return;
        }
        var file = new StateReader(reader, "Load");
        if (!skip)
        {
            tensor = file.Tensor("the tensor");
            return;
        }
        (ScalarType dtype, long[] shape) = file.SkipTensor("the tensor");
        tensor = torch.zeros(shape, dtype: dtype);
    }
}
