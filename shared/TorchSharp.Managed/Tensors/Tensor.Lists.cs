namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Matrices along the diagonal of a larger one.</summary>
        public static Tensor block_diag(params Tensor[] tensors) => torch.block_diag(tensors);

        /// <summary>The elements as lists of lists of scalars; one scalar for a tensor without dimensions.</summary>
        public object tolist()
        {
            if (Layout.Rank == 0) return ToScalar();
            var list = new System.Collections.ArrayList();
            for (long i = 0; i < Layout.Shape[0]; i++) list.Add(this[i].tolist());
            return list;
        }

        /// <summary>True if dimensions have names: never, in this engine.</summary>
        public bool has_names() => false;

        /// <summary>The tensor itself: there is no device to pin memory for.</summary>
        public Tensor pin_memory() => this;

        /// <summary>The tensor itself: this engine has no sparse tensors.</summary>
        public Tensor to_dense() => this;
    }
}
