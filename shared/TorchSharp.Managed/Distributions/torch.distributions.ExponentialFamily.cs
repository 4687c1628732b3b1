namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        /// <summary>
        /// A distribution with density h(x) exp(θ·t(x) − A(θ)): natural parameters θ, sufficient statistic t, log
        /// normaliser A and carrier measure h.
        /// </summary>
        public abstract class ExponentialFamily : Distribution
        {
            /// <summary>A member of the family.</summary>
            protected ExponentialFamily(Generator? generator) : base(generator)
            {
            }

            /// <summary>θ.</summary>
            protected abstract IList<Tensor> NaturalParams { get; }

            /// <summary>The mean of log h(x).</summary>
            protected abstract Tensor MeanCarrierMeasure { get; }

            /// <summary>A(θ).</summary>
            protected virtual Tensor LogNormalizer(params Tensor[] parameters) =>
                throw new NotImplementedException(Engine.Messages.DistributionHasNo(GetType(), "log normaliser"));
        }
    }
}
