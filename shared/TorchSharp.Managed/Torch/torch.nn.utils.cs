using TorchSharp.Modules;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Helpers for parameters and sequences.</summary>
        public static partial class utils
        {
            /// <summary>Scales the gradients so that the norm of all of them together is at most max_norm; returns what it was before.</summary>
            public static double clip_grad_norm_(IEnumerable<Parameter> tensors, double max_norm, double norm_type = 2) =>
                Parameters.ClipNorm(tensors, max_norm, norm_type);

            /// <summary>Keeps each element of the gradients within ±clip_value.</summary>
            public static void clip_grad_value_(IEnumerable<Parameter> tensors, double clip_value) => Parameters.ClipValue(tensors, clip_value);

            /// <summary>All elements of the parameters in one vector.</summary>
            public static Tensor parameters_to_vector(IEnumerable<Parameter> tensors) => Parameters.ToVector(tensors);

            /// <summary>Writes the elements of a vector into the parameters.</summary>
            public static void vector_to_parameters(Tensor vec, IEnumerable<Parameter> tensors) => Parameters.FromVector(vec, tensors);
        }
    }
}
