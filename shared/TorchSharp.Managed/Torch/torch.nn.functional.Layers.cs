using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>x · sigmoid(x).</summary>
            public static Tensor SiLU(Tensor x, bool inplace = false) => silu(x, inplace);

            /// <summary>x · tanh(softplus(x)).</summary>
            public static Tensor Mish(Tensor x) => mish(x);

            /// <summary>x / (1 + |x|).</summary>
            public static Tensor Softsign(Tensor x) => softsign(x);

            /// <summary>x where positive, else x times the middle of the slopes that are drawn while training.</summary>
            public static Tensor rrelu(Tensor x, double lower = 1.0 / 8, double upper = 1.0 / 3, bool inplace = false) =>
                inplace ? x.rrelu_(lower, upper).alias() : x.rrelu(lower, upper);

            /// <summary>yₒ = aᵀ · Wₒ · b + biasₒ.</summary>
            public static Tensor bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias = null) =>
                Composites.Bilinear(input1, input2, weight, bias);

            /// <summary>The values weighted by softmax(query · keyᵀ / √features).</summary>
            public static Tensor scaled_dot_product_attention(
                Tensor query, Tensor key, Tensor value, Tensor? attn_mask = null, double p = 0, bool is_casual = false) =>
                Attention.ScaledDotProduct(query, key, value, attn_mask, p, is_casual);
        }
    }
}
