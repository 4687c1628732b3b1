using static GenerativeModels.Em.Require;

namespace GenerativeModels.Em;

/// <summary>Expectation maximisation for a latent class model with missing answers (chapter 1, section 9).</summary>
public static class LatentClassEm
{
    /// <summary>
    /// The E-step: log r_nk = log π_k + Σ_{d observed} log θ_{k,d,x_nd} - log p(x_n) (equation 1.25), and Σ_n log p(x_n), where p(x_n) is the
    /// probability of the observed answers alone.
    /// </summary>
    /// <param name="answers">x: [N, D], int64, in 0 ... V - 1 or <see cref="LatentClassModel.Missing"/>. At least one class can give each row.</param>
    /// <param name="model">K classes, D questions, V answers. A probability may be 0.</param>
    /// <returns>log r: [N, K], and the log-likelihood of <paramref name="model"/>.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static EStepResult EStep(Tensor answers, LatentClassModel model)
    {
        Int64(answers, [Any, model.Questions]);

        int N = (int)answers.shape[0], D = (int)model.Questions, V = (int)model.Answers, K = (int)model.Classes;
        long[] given = answers.contiguous().data<long>().ToArray();
        double[] weights = model.Weights.contiguous().data<double>().ToArray();
        double[] theta = model.AnswerProbs.contiguous().data<double>().ToArray();
        double[] joint = new double[N * K];
        for (int n = 0; n < N; n++)
        {
            for (int k = 0; k < K; k++)
            {
                joint[n * K + k] = Math.Log(weights[k]);
                for (int d = 0; d < D; d++)
                {
                    long answer = given[n * D + d];
                    if (answer != LatentClassModel.Missing)
                    {
                        joint[n * K + k] += Math.Log(theta[(k * D + d) * V + answer]);
                    }
                }
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
    /// The M-step: weights N_k / N, and θ_kdv = (Σ_n r_nk [x_nd = v] + c) / (Σ_n r_nk [x_nd observed] + V c) (equation 1.26), where c is
    /// <paramref name="pseudoCount"/>. Where that is 0 / 0, because nobody answered a question and c is 0, θ_kdv = 1 / V.
    /// </summary>
    /// <param name="answers">x: [N, D], int64, in 0 ... V - 1 or <see cref="LatentClassModel.Missing"/>.</param>
    /// <param name="logResponsibilities">log r: [N, K]. Every class is responsible for something: N_k = Σ_n r_nk > 0.</param>
    /// <param name="answerCount">V, at least 1.</param>
    /// <param name="pseudoCount">c, at least 0: imagined answers of each kind. 0 gives maximum likelihood.</param>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static LatentClassModel MStep(Tensor answers, Tensor logResponsibilities, long answerCount, double pseudoCount = 0)
    {
        Int64(answers, [Any, Any]);
        long N = answers.shape[0];
        Float64(logResponsibilities, [N, Any]);

        int D = (int)answers.shape[1], V = (int)answerCount, K = (int)logResponsibilities.shape[1];
        long[] given = answers.contiguous().data<long>().ToArray();
        double[] logR = logResponsibilities.contiguous().data<double>().ToArray();
        double[] weights = new double[K], theta = new double[K * D * V];
        for (int k = 0; k < K; k++)
        {
            for (int n = 0; n < N; n++)
            {
                weights[k] += Math.Exp(logR[n * K + k]) / N;
            }

            for (int d = 0; d < D; d++)
            {
                double[] counts = new double[V];
                Array.Fill(counts, pseudoCount);
                for (int n = 0; n < N; n++)
                {
                    long answer = given[n * D + d];
                    if (answer >= 0)
                    {
                        counts[answer] += Math.Exp(logR[n * K + k]);
                    }
                }

                double total = counts.Sum();
                for (int v = 0; v < V; v++)
                {
                    theta[(k * D + d) * V + v] = total > 0 ? counts[v] / total : 1.0 / V;
                }
            }
        }

        return new LatentClassModel(tensor(weights, [K], dtype: ScalarType.Float64), tensor(theta, [K, D, V], dtype: ScalarType.Float64));
    }
}
