namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>The function of a simple recurrent network.</summary>
        public enum NonLinearities
        {
            /// <summary>x where positive, else 0.</summary>
            ReLU = 0,

            /// <summary>The hyperbolic tangent.</summary>
            Tanh = 1,
        }
    }
}
