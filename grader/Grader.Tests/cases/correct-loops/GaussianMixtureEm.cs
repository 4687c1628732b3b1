using static GenerativeModels.Em.Require;

namespace GenerativeModels.Em;

/// <summary>Expectation maximisation for a mixture of Gaussians (chapter 1, sections 5 to 7).</summary>
public static class GaussianMixtureEm
{
    /// <summary>
    /// The E-step: log r_nk = log π_k + log N(x_n; μ_k, Σ_k) - log p(x_n), and the log-likelihood Σ_n log p(x_n) (equations 1.8 and 1.9), all in
    /// log space, so that points far from every component get responsibilities too.
    /// </summary>
    /// <param name="x">Points: [N, D].</param>
    /// <param name="model">K components in D dimensions; a weight may be 0.</param>
    /// <returns>log r: [N, K], and the log-likelihood of <paramref name="model"/>.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static EStepResult EStep(Tensor x, GaussianMixture model)
    {
        Float64(x, [Any, model.Dimensions]);

        int N = (int)x.shape[0], K = (int)model.Components;
        double[] weights = model.Weights.contiguous().data<double>().ToArray();
        double[] joint = Gaussian.LogProb(x, model.Means, model.Covariances).contiguous().data<double>().ToArray();
        for (int i = 0; i < joint.Length; i++)
        {
            joint[i] += Math.Log(weights[i % K]);
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
    /// The M-step: the weights, means and covariances that are best for these responsibilities (equations 1.13 to 1.15), each covariance then
    /// with <paramref name="regularisation"/> added to its diagonal.
    /// </summary>
    /// <param name="x">Points: [N, D].</param>
    /// <param name="logResponsibilities">log r: [N, K]. Every component is responsible for something: Σ_n r_nk > 0.</param>
    /// <param name="regularisation">At least 0. Above 0 no component can collapse onto a point: no variance gets below it.</param>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static GaussianMixture MStep(Tensor x, Tensor logResponsibilities, double regularisation = 0)
    {
        Float64(x, [Any, Any]);
        long N = x.shape[0];
        Float64(logResponsibilities, [N, Any]);

        int K = (int)logResponsibilities.shape[1], D = (int)x.shape[1];
        double[] points = x.contiguous().data<double>().ToArray();
        double[] logR = logResponsibilities.contiguous().data<double>().ToArray();
        double[] weights = new double[K], means = new double[K * D], covariances = new double[K * D * D];
        for (int k = 0; k < K; k++)
        {
            double mass = 0;
            for (int n = 0; n < N; n++)
            {
                double r = Math.Exp(logR[n * K + k]);
                mass += r;
                for (int d = 0; d < D; d++)
                {
                    means[k * D + d] += r * points[n * D + d];
                }
            }

            weights[k] = mass / N;
            for (int d = 0; d < D; d++)
            {
                means[k * D + d] /= mass;
            }

            for (int i = 0; i < D; i++)
            {
                for (int j = 0; j < D; j++)
                {
                    double sum = 0;
                    for (int n = 0; n < N; n++)
                    {
                        sum += Math.Exp(logR[n * K + k]) * (points[n * D + i] - means[k * D + i]) * (points[n * D + j] - means[k * D + j]);
                    }

                    covariances[(k * D + i) * D + j] = sum / mass + (i == j ? regularisation : 0);
                }
            }
        }

        return new GaussianMixture(
            tensor(weights, [K], dtype: ScalarType.Float64),
            tensor(means, [K, D], dtype: ScalarType.Float64),
            tensor(covariances, [K, D, D], dtype: ScalarType.Float64));
    }

    /// <summary>
    /// The free energy F(r, θ) = Σ_nk r_nk (log π_k + log N(x_n; μ_k, Σ_k) - log r_nk) (equation 1.11): a lower bound on the log-likelihood for
    /// any responsibilities, and equal to it for those of the E-step.
    /// </summary>
    /// <param name="x">Points: [N, D].</param>
    /// <param name="responsibilities">r (not its logarithm): [N, K], at least 0, each row with sum 1. Where r is 0 its term is 0.</param>
    /// <param name="model">K components in D dimensions; a weight is 0 only where all its responsibilities are.</param>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static double FreeEnergy(Tensor x, Tensor responsibilities, GaussianMixture model)
    {
        Float64(x, [Any, model.Dimensions]);
        Float64(responsibilities, [x.shape[0], model.Components]);

        int K = (int)model.Components;
        double[] weights = model.Weights.contiguous().data<double>().ToArray();
        double[] logDensity = Gaussian.LogProb(x, model.Means, model.Covariances).contiguous().data<double>().ToArray();
        double[] r = responsibilities.contiguous().data<double>().ToArray();
        double sum = 0;
        for (int i = 0; i < r.Length; i++)
        {
            if (r[i] > 0)
            {
                sum += r[i] * (Math.Log(weights[i % K]) + logDensity[i] - Math.Log(r[i]));
            }
        }

        return sum;
    }

    /// <summary>EM for a Gaussian mixture, from a given start: <see cref="ExpectationMaximisation.Fit"/> with the two steps above.</summary>
    /// <param name="x">Points: [N, D].</param>
    /// <param name="start">K components in D dimensions.</param>
    /// <param name="monitor">Says when to stop.</param>
    /// <param name="regularisation">Handed to every <see cref="MStep"/>.</param>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static FitResult<GaussianMixture> Fit(Tensor x, GaussianMixture start, ConvergenceMonitor monitor, double regularisation = 0)
    {
        Float64(x, [Any, start.Dimensions]);

        EStepResult E(GaussianMixture model) => EStep(x, model);
        GaussianMixture M(Tensor logR) => MStep(x, logR, regularisation);
        return ExpectationMaximisation.Fit(start, E, M, monitor);
    }
}
