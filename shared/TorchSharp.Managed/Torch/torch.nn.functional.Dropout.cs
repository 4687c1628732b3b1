using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>While training, elements dropped with probability p, the others divided by 1 − p.</summary>
            public static Tensor dropout(Tensor input, double p = 0.5, bool training = true, bool inplace = false) =>
                Dropouts.Dropout("dropout", input, p, training, inplace, false);

            /// <summary>While training, whole channels of sequences dropped with probability p, the others divided by 1 − p.</summary>
            public static Tensor dropout1d(Tensor input, double p = 0.5, bool training = true, bool inplace = false) =>
                dropout2d(input.unsqueeze(-1), p, training, inplace).squeeze(-1);

            /// <summary>While training, whole channels of images dropped with probability p, the others divided by 1 − p.</summary>
            public static Tensor dropout2d(Tensor input, double p = 0.5, bool training = true, bool inplace = false) =>
                Dropouts.Dropout("dropout2d", input, p, training, inplace, true);

            /// <summary>While training, whole channels of volumes dropped with probability p, the others divided by 1 − p.</summary>
            public static Tensor dropout3d(Tensor input, double p = 0.5, bool training = true, bool inplace = false) =>
                Dropouts.Dropout("dropout3d", input, p, training, inplace, true);

            /// <summary>While training, elements set to the value at which selu saturates, so that mean and variance stay.</summary>
            public static Tensor alpha_dropout(Tensor input, double p = 0.5, bool training = false, bool inplace = false) =>
                Dropouts.AlphaDropout("alpha_dropout", input, p, training, inplace, false);

            /// <summary>While training, whole channels set to the value at which selu saturates, so that mean and variance stay.</summary>
            public static Tensor feature_alpha_dropout(Tensor input, double p = 0.5, bool training = false, bool inplace = false) =>
                Dropouts.AlphaDropout("feature_alpha_dropout", input, p, training, inplace, true);
        }
    }
}
