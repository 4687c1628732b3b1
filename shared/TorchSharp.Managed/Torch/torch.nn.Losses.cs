using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>The squared difference.</summary>
        public static MSELoss MSELoss(Reduction reduction = Reduction.Mean) =>
            new(reduction);

        /// <summary>The absolute difference.</summary>
        public static L1Loss L1Loss(Reduction reduction = Reduction.Mean) =>
            new(reduction);

        /// <summary>The difference: squared over 2 beta within ±beta, absolute minus beta / 2 beyond.</summary>
        public static SmoothL1Loss SmoothL1Loss(Reduction reduction = Reduction.Mean, double beta = 1) =>
            new(reduction, beta);

        /// <summary>The difference: half its square within ±delta, straight beyond.</summary>
        public static HuberLoss HuberLoss(double delta = 1, Reduction reduction = Reduction.Mean) =>
            new(delta, reduction);

        /// <summary>−t log p − (1 − t) log(1 − p) of probabilities p.</summary>
        public static BCELoss BCELoss(Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
            new(weight, reduction);

        /// <summary>−pos_weights · t log σ(x) − (1 − t) log(1 − σ(x)), exact for any x.</summary>
        public static BCEWithLogitsLoss BCEWithLogitsLoss(Tensor? weight = null, Reduction reduction = Reduction.Mean, Tensor? pos_weights = null) =>
            new(weight, reduction, pos_weights);

        /// <summary>The negative log-probability, after softmax, of the target's classes; or weighted by the target, if it has probabilities.</summary>
        public static CrossEntropyLoss CrossEntropyLoss(Tensor? weight = null, long? ignore_index = null, Reduction reduction = Reduction.Mean) =>
            new(weight, ignore_index, reduction);

        /// <summary>The negative log-probability, as given, of the target's classes; places of class −100 are ignored.</summary>
        public static NLLLoss NLLLoss(Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
            new(weight, reduction);

        /// <summary>t (log t − x) of log-probabilities x; the target is log t, or t itself.</summary>
        public static KLDivLoss KLDivLoss(bool log_target = true, Reduction reduction = Reduction.Mean) =>
            new(log_target, reduction);

        /// <summary>The negative log-likelihood of counts, input being the logarithm of their rate, or the rate itself; full adds Stirling's approximation of log t!.</summary>
        public static PoissonNLLLoss PoissonNLLLoss(
            bool log_input = true, bool full = false, float eps = 1e-8f, Reduction reduction = Reduction.Mean) =>
            new(log_input, full, eps, reduction);

        /// <summary>The negative log-likelihood of a normal distribution, summed over the features of each example; full adds the constant.</summary>
        public static GaussianNLLLoss GaussianNLLLoss(bool full = false, float eps = 1e-8f, Reduction reduction = Reduction.Mean) =>
            new(full, eps, reduction);

        /// <summary>x where the target is 1, max(0, margin − x) where it is −1.</summary>
        public static HingeEmbeddingLoss HingeEmbeddingLoss(double margin = 1, Reduction reduction = Reduction.Mean) =>
            new(margin, reduction);

        /// <summary>max(0, margin − t (x₁ − x₂)).</summary>
        public static MarginRankingLoss MarginRankingLoss(double margin = 0, Reduction reduction = Reduction.Mean) =>
            new(margin, reduction);

        /// <summary>log(1 + e^(−t x)), the targets being 1 and −1.</summary>
        public static SoftMarginLoss SoftMarginLoss(Reduction reduction = Reduction.Mean) =>
            new(reduction);

        /// <summary>1 − cos where the target is 1, max(0, cos − margin) where it is −1.</summary>
        public static CosineEmbeddingLoss CosineEmbeddingLoss(double margin = 0, Reduction reduction = Reduction.Mean) =>
            new(margin, reduction);

        /// <summary>max(0, margin + |a − p| − |a − n|); with swap, |p − n| if it is smaller than |a − n|.</summary>
        public static TripletMarginLoss TripletMarginLoss(
            double margin = 1, long p = 2, double eps = 1e-06, bool swap = false, Reduction reduction = Reduction.Mean) =>
            new(margin, p, eps, swap, reduction);

        /// <summary>max(0, margin + d(a, p) − d(a, n)) with a distance of your own.</summary>
        public static TripletMarginWithDistanceLoss TripletMarginWithDistanceLoss(
            Func<Tensor, Tensor, Tensor>? distance = null, double margin = 1, bool swap = false, Reduction reduction = Reduction.Mean) =>
            new(distance, margin, swap, reduction);

        /// <summary>max(0, margin − x[t] + x[i])ᵖ, averaged over the classes i other than t.</summary>
        public static MultiMarginLoss MultiMarginLoss(int p = 1, double margin = 1, Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
            new(p, margin, weight, reduction);

        /// <summary>max(0, 1 − x[t] + x[i]) over the labels t, which end at the first negative number, and all other classes i.</summary>
        public static MultiLabelMarginLoss MultiLabelMarginLoss(Reduction reduction = Reduction.Mean) =>
            new(reduction);

        /// <summary>The binary cross-entropy of σ(x), averaged over the classes.</summary>
        public static MultiLabelSoftMarginLoss MultiLabelSoftMarginLoss(Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
            new(weight, reduction);

        /// <summary>The negative log-probability of all alignments of a target with a sequence (connectionist temporal classification).</summary>
        public static CTCLoss CTCLoss(long blank = 0, bool zero_infinity = false, Reduction reduction = Reduction.Mean) =>
            new(blank, zero_infinity, reduction);
    }
}
