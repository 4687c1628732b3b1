using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public static partial class autograd
    {
        /// <summary>Derivatives of functions.</summary>
        public static partial class functional
        {
            /// <summary>∂ outputs[i] / ∂ inputs[k], of the shape of the output and then the input, for every i and within it every k.</summary>
            public static IEnumerable<Tensor> jacobian(Func<Tensor[], Tensor[]> function, params Tensor[] inputs) => Jacobians.Of(function, inputs);

            /// <summary>∂ output / ∂ input, of the shape of the output and then the input.</summary>
            public static Tensor jacobian(Func<Tensor, Tensor> function, Tensor inputs) => Jacobians.Of(x => [function(x[0])], [inputs])[0];

            /// <summary>∂ outputs[i] / ∂ input for every i, of the shape of the output and then the input.</summary>
            public static IEnumerable<Tensor> jacobian(Func<Tensor, Tensor[]> function, Tensor inputs) => Jacobians.Of(x => function(x[0]), [inputs]);

            /// <summary>∂ output / ∂ inputs[k] for every k, of the shape of the output and then the input.</summary>
            public static IEnumerable<Tensor> jacobian(Func<Tensor[], Tensor> function, params Tensor[] inputs) => Jacobians.Of(x => [function(x)], inputs);
        }
    }
}
