using TorchSharp.Kernels.Losses;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>The squared difference.</summary>
            public static Tensor mse_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) =>
                Losses.Pairwise<SquaredLoss>(input, target, reduction);

            /// <summary>The absolute difference.</summary>
            public static Tensor l1_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) =>
                Losses.Pairwise<AbsoluteLoss>(input, target, reduction);

            /// <summary>The difference: squared over 2 beta within ±beta, absolute minus beta / 2 beyond.</summary>
            public static Tensor smooth_l1_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean, double beta = 1) =>
                Losses.SmoothAbsolute(input, target, reduction, beta);

            /// <summary>The difference: half its square within ±delta, straight beyond.</summary>
            public static Tensor huber_loss(Tensor input, Tensor target, double delta = 1, Reduction reduction = Reduction.Mean) =>
                Losses.Huber(input, target, delta, reduction);

            /// <summary>−t log p − (1 − t) log(1 − p) of probabilities p.</summary>
            public static Tensor binary_cross_entropy(Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
                Losses.BinaryCrossEntropy(input, target, weight, reduction);

            /// <summary>−pos_weights · t log σ(x) − (1 − t) log(1 − σ(x)), exact for any x.</summary>
            public static Tensor binary_cross_entropy_with_logits(
                Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean, Tensor? pos_weights = null) =>
                Losses.BinaryCrossEntropyWithLogits(input, target, weight, reduction, pos_weights);

            /// <summary>The negative log-probability, after softmax, of the target's classes; or weighted by the target, if it has probabilities.</summary>
            public static Tensor cross_entropy(
                Tensor input, Tensor target, Tensor? weight = null, long ignore_index = -100, Reduction reduction = Reduction.Mean, double label_smoothing = 0) =>
                Losses.CrossEntropy(input, target, weight, ignore_index, reduction, label_smoothing);

            /// <summary>The negative log-probability, as given, of the target's classes; places of class −100 are ignored.</summary>
            public static Tensor nll_loss(Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
                Losses.NegativeLogLikelihood("nll_loss", input, target, weight, -100, reduction);

            /// <summary>t (log t − x) of log-probabilities x; the target is log t, or t itself.</summary>
            public static Tensor kl_div(Tensor input, Tensor target, bool log_target = true, Reduction reduction = Reduction.Mean) =>
                Losses.Divergence(input, target, log_target, reduction);

            /// <summary>The negative log-likelihood of counts, input being the logarithm of their rate, or the rate itself; full adds Stirling's approximation of log t!.</summary>
            public static Tensor poisson_nll_loss(
                Tensor input, Tensor target, bool log_input = true, bool full = false, float eps = 1e-8f, Reduction reduction = Reduction.Mean) =>
                Losses.Poisson(input, target, log_input, full, eps, reduction);

            /// <summary>The negative log-likelihood of a normal distribution, summed over the features of each example; full adds the constant.</summary>
            public static Tensor gaussian_nll_loss(
                Tensor input, Tensor target, Tensor variance, bool full = false, float eps = 1e-6f, Reduction reduction = Reduction.Mean) =>
                Losses.Gaussian(input, target, variance, full, eps, reduction);

            /// <summary>x where the target is 1, max(0, margin − x) where it is −1.</summary>
            public static Tensor hinge_embedding_loss(Tensor input, Tensor target, double margin = 0, Reduction reduction = Reduction.Mean) =>
                Losses.HingeEmbedding(input, target, margin, reduction);

            /// <summary>max(0, margin − t (x₁ − x₂)).</summary>
            public static Tensor margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, double margin = 0, Reduction reduction = Reduction.Mean) =>
                Losses.Reduced((margin - target * (input1 - input2)).clamp_min(0), reduction);

            /// <summary>log(1 + e^(−t x)), the targets being 1 and −1.</summary>
            public static Tensor soft_margin_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) =>
                Losses.Reduced(-(target * input).log_sigmoid(), reduction);

            /// <summary>1 − cos where the target is 1, max(0, cos − margin) where it is −1.</summary>
            public static Tensor cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, double margin = 0, Reduction reduction = Reduction.Mean) =>
                Losses.CosineEmbedding(input1, input2, target, margin, reduction);

            /// <summary>max(0, margin + |a − p| − |a − n|); with swap, |p − n| if it is smaller than |a − n|.</summary>
            public static Tensor triplet_margin_loss(
                Tensor anchor, Tensor positive, Tensor negative, double margin = 1, long p = 2, double eps = 1e-06, bool swap = false, Reduction reduction = Reduction.Mean) =>
                Losses.Triplet(anchor, positive, negative, (a, b) => pairwise_distance(a, b, p, eps), margin, swap, reduction);

            /// <summary>max(0, margin + d(a, p) − d(a, n)) with a distance of your own.</summary>
            public static Tensor triplet_margin_with_distance_loss(
                Tensor anchor, Tensor positive, Tensor negative, Func<Tensor, Tensor, Tensor>? distance = null, double margin = 1, bool swap = false, Reduction reduction = Reduction.Mean) =>
                Losses.Triplet(anchor, positive, negative, distance ?? ((a, b) => pairwise_distance(a, b)), margin, swap, reduction);

            /// <summary>max(0, margin − x[t] + x[i])ᵖ, averaged over the classes i other than t.</summary>
            public static Tensor multi_margin_loss(
                Tensor input, Tensor target, int p = 1, double margin = 1, Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
                Losses.MultiMargin(input, target, p, margin, weight, reduction);

            /// <summary>max(0, 1 − x[t] + x[i]) over the labels t, which end at the first negative number, and all other classes i.</summary>
            public static Tensor multi_label_margin_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) =>
                Losses.MultiLabelMargin(input, target, reduction);

            /// <summary>The binary cross-entropy of σ(x), averaged over the classes.</summary>
            public static Tensor multilabel_soft_margin_loss(Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
                Losses.MultiLabelSoftMargin(input, target, weight, reduction);

            /// <summary>The negative log-probability of all alignments of the targets with log_probs (times, batch, classes): connectionist temporal classification.</summary>
            public static Tensor ctc_loss(
                Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, long blank = 0, bool zero_infinity = false, Reduction reduction = Reduction.Mean) =>
                Losses.Ctc(log_probs, targets, input_lengths, target_lengths, blank, zero_infinity, reduction);
        }
    }
}
