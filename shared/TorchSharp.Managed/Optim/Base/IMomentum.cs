namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Has a momentum.</summary>
        public interface IMomentum
        {
            /// <summary>How much of the last step stays.</summary>
            double Momentum { get; set; }
        }
    }
}
