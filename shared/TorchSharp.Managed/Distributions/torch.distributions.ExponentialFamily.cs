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

            /// <summary>The entropy A(θ) − θ·∇A(θ) − E log h(x).</summary>
            public override Tensor entropy()
            {
                using IDisposable _ = torch.enable_grad();
                Tensor[] natural = NaturalParams.Select(p => p.detach().requires_grad_()).ToArray();
                Tensor normalizer = LogNormalizer(natural);
                IList<Tensor> slopes = autograd.grad([normalizer.sum()], natural, create_graph: true);
                Tensor result = normalizer - MeanCarrierMeasure;
                for (int i = 0; i < natural.Length; i++) result -= (natural[i] * slopes[i]).reshape([.. normalizer.shape, -1]).sum(-1);
                return result;
            }

            /// <summary>A(θ).</summary>
            protected virtual Tensor LogNormalizer(params Tensor[] parameters) =>
                throw new NotImplementedException(Engine.Messages.DistributionHasNo(GetType(), "log normaliser"));
        }
    }
}
