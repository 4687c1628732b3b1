namespace TorchSharp;

public static partial class torch
{
    /// <summary>Settings of the libraries that TorchSharp's packages bring; this engine has none of them and only keeps what is set.</summary>
    public static partial class backends
    {
        /// <summary>Settings for NVIDIA GPUs.</summary>
        public static partial class cuda
        {
            private static bool _flash = true;
            private static bool _math = true;

            /// <summary>Settings of matrix products.</summary>
            public static partial class matmul
            {
                /// <summary>Whether float32 products may round their factors to 10 bits; on a CPU they do not.</summary>
                public static bool allow_tf32 { get; set; }

                /// <summary>Whether float16 products may add up in float16; on a CPU they do not.</summary>
                public static bool allow_fp16_reduced_precision_reduction { get; set; } = true;
            }

            /// <summary>What enable_flash_sdp set.</summary>
            public static bool flash_sdp_enabled() => _flash;

            /// <summary>Has no effect on a CPU.</summary>
            public static void enable_flash_sdp(bool enable) => _flash = enable;

            /// <summary>What enable_math_sdp set.</summary>
            public static bool math_sdp_enabled() => _math;

            /// <summary>Has no effect on a CPU.</summary>
            public static void enable_math_sdp(bool enable) => _math = enable;
        }

        /// <summary>Settings of cuDNN.</summary>
        public static partial class cudnn
        {
            /// <summary>Whether float32 convolutions may round their factors to 10 bits; on a CPU they do not.</summary>
            public static bool allow_tf32 { get; set; } = true;
        }
    }
}
