using TorchSharp.Engine;

namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        /// <summary>
        /// A probability distribution: a batch of independent ones, whose samples (events) have a shape. Where a formula
        /// differs between TorchSharp and PyTorch, PyTorch's holds here.
        /// </summary>
        public abstract class Distribution : IDisposable
        {
            /// <summary>Euler's constant.</summary>
            protected const double euler_constant = 0.57721566490153286060;

            /// <summary>Where random numbers come from; null means the default generator.</summary>
            protected Generator? generator;

            /// <summary>A distribution of given shapes.</summary>
            public Distribution(Generator? generator, long[]? batch_shape = null, long[]? event_shape = null)
            {
                this.generator = generator;
                _init(batch_shape ?? Size.Empty, event_shape ?? Size.Empty);
            }

            /// <summary>A distribution of given shapes.</summary>
            public Distribution(Generator? generator, Size batch_shape, Size? event_shape = null)
            {
                this.generator = generator;
                _init(batch_shape, event_shape);
            }

            /// <summary>The shape of the parameters: so many independent distributions.</summary>
            public Size batch_shape { get; protected set; }

            /// <summary>The shape of one sample of one of them.</summary>
            public Size event_shape { get; protected set; }

            /// <summary>The mean.</summary>
            public abstract Tensor mean { get; }

            /// <summary>The most likely value.</summary>
            public virtual Tensor mode => throw new NotSupportedException(Messages.DistributionHasNo(GetType(), "mode"));

            /// <summary>The variance.</summary>
            public abstract Tensor variance { get; }

            /// <summary>The standard deviation.</summary>
            public virtual Tensor stddev => variance.sqrt();

            /// <summary>Samples, of shape sample_shape + batch_shape + event_shape. Not differentiable.</summary>
            public virtual Tensor sample(params long[] sample_shape)
            {
                using IDisposable _ = GradMode.Set(false);
                return rsample(sample_shape);
            }

            /// <summary>Samples, of shape sample_shape + batch_shape + event_shape. Not differentiable.</summary>
            public Tensor sample(Size sample_shape) => sample(sample_shape.Shape);

            /// <summary>Samples that are differentiable in the parameters, where the distribution allows it.</summary>
            public abstract Tensor rsample(params long[] sample_shape);

            /// <summary>Samples that are differentiable in the parameters, where the distribution allows it.</summary>
            public Tensor rsample(Size sample_shape) => rsample(sample_shape.Shape);

            /// <summary>The logarithm of the density or of the probability at a value.</summary>
            public abstract Tensor log_prob(Tensor value);

            /// <summary>The entropy, in nats.</summary>
            public abstract Tensor entropy();

            /// <summary>The same distribution with its parameters expanded to a larger batch.</summary>
            public abstract Distribution expand(Size batch_shape, Distribution? instance = null);

            /// <summary>The probability of at most a value.</summary>
            public virtual Tensor cdf(Tensor value) => throw new NotImplementedException(Messages.DistributionHasNo(GetType(), "cdf"));

            /// <summary>The value that is not exceeded with a probability.</summary>
            public virtual Tensor icdf(Tensor value) => throw new NotImplementedException(Messages.DistributionHasNo(GetType(), "icdf"));

            /// <summary>All values of a discrete distribution.</summary>
            public virtual Tensor enumerate_support(bool expand = true) =>
                throw new NotImplementedException(Messages.DistributionHasNo(GetType(), "finite support"));

            /// <summary>The exponential of the entropy.</summary>
            public virtual Tensor perplexity() => torch.exp(entropy());

            /// <summary>Does nothing: the garbage collector owns the parameters.</summary>
            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            /// <summary>Sets the shapes.</summary>
            protected void _init(Size? batch_shape = null, Size? event_shape = null)
            {
                this.batch_shape = batch_shape ?? Size.Empty;
                this.event_shape = event_shape ?? Size.Empty;
            }

            /// <summary>The shape of so many samples.</summary>
            protected long[] ExtendedShape(params long[] sample_shape) => [.. sample_shape, .. batch_shape.Shape, .. event_shape.Shape];

            /// <summary>Probabilities from logits: sigmoid, or softmax along the last dimension.</summary>
            protected Tensor LogitsToProbs(Tensor logits, bool isBinary = false) => isBinary ? logits.sigmoid() : logits.softmax(-1);

            /// <summary>Logits from probabilities, which are kept off 0 and 1.</summary>
            protected Tensor ProbsToLogits(Tensor probs, bool isBinary = false)
            {
                Tensor inside = ClampProbs(probs);
                return isBinary ? inside.log() - (-inside).log1p() : inside.log();
            }

            /// <summary>Probabilities kept off 0 and 1 by the precision of their dtype.</summary>
            protected Tensor ClampProbs(Tensor probs)
            {
                double eps = finfo(probs.dtype).eps;
                return probs.clamp(eps, 1 - eps);
            }

            /// <summary>The positive part, with half the derivative at 0.</summary>
            protected Tensor ClampByZero(Tensor x) => (x.clamp_min(0) + x - x.clamp_max(0)) / 2;

            /// <summary>Does nothing: the garbage collector owns the parameters.</summary>
            protected virtual void Dispose(bool disposing)
            {
            }

            /// <summary>A parameter as the distribution keeps it, out of reach of any DisposeScope.</summary>
            private protected static Tensor Kept(Tensor parameter) => parameter.alias().DetachFromDisposeScope();

            /// <summary>Two parameters broadcast to their common shape.</summary>
            private protected static (Tensor, Tensor) KeptTogether(Tensor a, Tensor b)
            {
                IList<Tensor> both = broadcast_tensors(a, b);
                return (Kept(both[0]), Kept(both[1]));
            }

            /// <summary>The distribution that takes the expanded parameters: the given one or a new one.</summary>
            private protected static T Receiver<T>(Distribution? instance, Size batch_shape, Func<T> make) where T : Distribution
            {
                if (instance is not (null or T)) throw new ArgumentException(Messages.ExpandInto(typeof(T), instance.GetType()));
                T receiver = instance as T ?? make();
                receiver.batch_shape = batch_shape;
                return receiver;
            }
        }
    }
}
