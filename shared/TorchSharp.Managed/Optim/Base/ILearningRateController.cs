namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Has a learning rate.</summary>
        public interface ILearningRateController
        {
            /// <summary>The learning rate now.</summary>
            double LearningRate { get; set; }

            /// <summary>The learning rate at first.</summary>
            double InitialLearningRate { get; set; }
        }
    }
}
