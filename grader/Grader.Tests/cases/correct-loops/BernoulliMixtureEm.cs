using static GenerativeModels.Em.Require;

namespace GenerativeModels.Em;

/// <summary>Expectation maximisation for a mixture of Bernoullis (chapter 1, section 8).</summary>
public static class BernoulliMixtureEm
{
    /// <summary>
    /// The E-step: log r_nk = log π_k + Σ_d (x_nd log μ_kd + (1 - x_nd) log(1 - μ_kd)) - log p(x_n) (equation 1.21), and Σ_n log p(x_n).
    /// </summary>
    /// <param name="x">Bits: [N, D], float64 zeros and ones. At least one component can produce each row.</param>
    /// <param name="model">K components over D bits. A mean may be exactly 0 or 1: then the other value has probability 0, and 0 log 0 is 0.</param>
    /// <returns>log r: [N, K], and the log-likelihood of <paramref name="model"/>.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static EStepResult EStep(Tensor x, BernoulliMixture model)
    {
        Float64(x, [Any, model.Dimensions]);

        int N = (int)x.shape[0], D = (int)x.shape[1], K = (int)model.Components;
        double[] bits = x.contiguous().data<double>().ToArray();
        double[] weights = model.Weights.contiguous().data<double>().ToArray();
        double[] means = model.Means.contiguous().data<double>().ToArray();
        double[] joint = new double[N * K];
        for (int n = 0; n < N; n++)
        {
            for (int k = 0; k < K; k++)
            {
                double sum = Math.Log(weights[k]);
                for (int d = 0; d < D; d++)
                {
                    double mean = means[k * D + d];
                    sum += Math.Log(bits[n * D + d] == 1 ? mean : 1 - mean);
                }

                joint[n * K + k] = sum;
            }
        }

        double[] result = new double[N * K];
        double logLikelihood = 0;
        for (int n = 0; n < N; n++)
        {
            double largest = double.NegativeInfinity;
            for (int k = 0; k < K; k++)
            {
                largest = Math.Max(largest, joint[n * K + k]);
            }

            double sum = 0;
            for (int k = 0; k < K; k++)
            {
                sum += Math.Exp(joint[n * K + k] - largest);
            }

            double logProb = largest + Math.Log(sum);
            logLikelihood += logProb;
            for (int k = 0; k < K; k++)
            {
                result[n * K + k] = joint[n * K + k] - logProb;
            }
        }

        return new EStepResult(tensor(result, [N, K], dtype: ScalarType.Float64), logLikelihood);
    }

    /// <summary>
    /// The M-step: weights N_k / N, and means at the mode of their posterior, (Σ_n r_nk x_nd + a - 1) / (N_k + a + b - 2) (equation 1.23).
    /// </summary>
    /// <param name="x">Bits: [N, D], float64 zeros and ones.</param>
    /// <param name="logResponsibilities">log r: [N, K]. Every component is responsible for something: N_k = Σ_n r_nk > 0.</param>
    /// <param name="prior">The Beta(a, b) prior of every mean; <see cref="BetaPrior.Flat"/> gives maximum likelihood.</param>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static BernoulliMixture MStep(Tensor x, Tensor logResponsibilities, BetaPrior prior)
    {
        Float64(x, [Any, Any]);
        long N = x.shape[0];
        Float64(logResponsibilities, [N, Any]);

        int D = (int)x.shape[1], K = (int)logResponsibilities.shape[1];
        double[] bits = x.contiguous().data<double>().ToArray();
        double[] logR = logResponsibilities.contiguous().data<double>().ToArray();
        double[] weights = new double[K], means = new double[K * D];
        for (int k = 0; k < K; k++)
        {
            double mass = 0;
            double[] ones = new double[D];
            for (int n = 0; n < N; n++)
            {
                double r = Math.Exp(logR[n * K + k]);
                mass += r;
                for (int d = 0; d < D; d++)
                {
                    ones[d] += r * bits[n * D + d];
                }
            }

            weights[k] = mass / N;
            for (int d = 0; d < D; d++)
            {
                means[k * D + d] = (ones[d] + prior.A - 1) / (mass + prior.A + prior.B - 2);
            }
        }

        return new BernoulliMixture(tensor(weights, [K], dtype: ScalarType.Float64), tensor(means, [K, D], dtype: ScalarType.Float64));
    }
}
