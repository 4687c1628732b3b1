namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Has two decay rates of running means.</summary>
        public interface IBetas
        {
            /// <summary>How much stays of the mean gradient, and of the mean squared gradient.</summary>
            (double, double) Betas { get; set; }
        }
    }
}
