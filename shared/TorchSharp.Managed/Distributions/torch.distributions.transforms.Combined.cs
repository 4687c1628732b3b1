namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        /// <summary>Functions of random numbers, with what they do to densities.</summary>
        public static partial class transforms
        {
            /// <summary>Transforms one after another.</summary>
            public class ComposeTransform : Transform
            {
                private readonly Transform[] _parts;

                /// <summary>With the transforms, the first to be applied first.</summary>
                public ComposeTransform(IEnumerable<Transform> parts, int cache_size = 0) => _parts = parts.ToArray();

                /// <inheritdoc/>
                public override Transform inv => _inv ??= new ComposeTransform(_parts.Reverse().Select(p => p.inv));

                /// <inheritdoc/>
                public override constraints.Constraint domain
                {
                    get
                    {
                        if (_parts.Length == 0) return constraints.real;
                        int dims = _parts[^1].codomain.event_dim;
                        foreach (Transform p in _parts.Reverse()) dims = Math.Max(dims + p.domain.event_dim - p.codomain.event_dim, p.domain.event_dim);
                        return Widened(_parts[0].domain, dims);
                    }
                }

                /// <inheritdoc/>
                public override constraints.Constraint codomain
                {
                    get
                    {
                        if (_parts.Length == 0) return constraints.real;
                        int dims = _parts[0].domain.event_dim;
                        foreach (Transform p in _parts) dims = Math.Max(dims + p.codomain.event_dim - p.domain.event_dim, p.codomain.event_dim);
                        return Widened(_parts[^1].codomain, dims);
                    }
                }

                /// <inheritdoc/>
                public override bool bijective => _parts.All(p => p.bijective);

                /// <inheritdoc/>
                public override long[] forward_shape(long[] shape) => _parts.Aggregate(shape, (s, p) => p.forward_shape(s));

                /// <inheritdoc/>
                public override long[] inverse_shape(long[] shape) => _parts.Reverse().Aggregate(shape, (s, p) => p.inverse_shape(s));

                /// <inheritdoc/>
                protected internal override Tensor _sign() => _parts.Aggregate(tensor(1), (s, p) => s * p.sign);

                /// <inheritdoc/>
                protected internal override Tensor _call(Tensor x) => _parts.Aggregate(x, (v, p) => p._call(v));

                /// <inheritdoc/>
                protected internal override Tensor _inverse(Tensor y) => _parts.Reverse().Aggregate(y, (v, p) => p._inverse(v));

                /// <inheritdoc/>
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y)
                {
                    if (_parts.Length == 0) return zeros_like(x);
                    int dims = domain.event_dim;
                    Tensor? sum = null;
                    foreach (Transform p in _parts)
                    {
                        Tensor next = ReferenceEquals(p, _parts[^1]) ? y : p._call(x);
                        Tensor term = _sum_rightmost(p.log_abs_det_jacobian(x, next), dims - p.domain.event_dim);
                        sum = sum is null ? term : sum + term;
                        dims += p.codomain.event_dim - p.domain.event_dim;
                        x = next;
                    }
                    return sum!;
                }

                private static constraints.Constraint Widened(constraints.Constraint c, int dims) => dims > c.event_dim ? constraints.independent(c, dims - c.event_dim) : c;
            }

            /// <summary>A transform whose last dimensions belong together.</summary>
            public class IndepdenentTransform : Transform
            {
                private readonly Transform _inner;
                private readonly int _dims;

                /// <summary>With a transform and how many more dimensions belong together.</summary>
                public IndepdenentTransform(Transform base_transform, int reinterpreted_batch_dims) => (_inner, _dims) = (base_transform, reinterpreted_batch_dims);

                /// <inheritdoc/>
                public override constraints.Constraint domain => constraints.independent(_inner.domain, _dims);

                /// <inheritdoc/>
                public override constraints.Constraint codomain => constraints.independent(_inner.codomain, _dims);

                /// <inheritdoc/>
                public override bool bijective => _inner.bijective;

                /// <inheritdoc/>
                public override long[] forward_shape(long[] shape) => _inner.forward_shape(shape);

                /// <inheritdoc/>
                public override long[] inverse_shape(long[] shape) => _inner.inverse_shape(shape);

                /// <inheritdoc/>
                protected internal override Tensor _sign() => _inner._sign();

                /// <inheritdoc/>
                protected internal override Tensor _call(Tensor x) => _inner._call(Checked(x, domain));

                /// <inheritdoc/>
                protected internal override Tensor _inverse(Tensor y) => _inner._inverse(Checked(y, codomain));

                /// <inheritdoc/>
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => _sum_rightmost(_inner.log_abs_det_jacobian(x, y), _dims);

                private static Tensor Checked(Tensor x, constraints.Constraint c) =>
                    x.ndim >= c.event_dim ? x : throw new ArgumentException(Engine.Messages.TooFewDims("IndepdenentTransform", x.shape, c.event_dim));
            }

            /// <summary>The last dimensions in another shape.</summary>
            public class ReshapeTransform : Transform
            {
                private readonly long[] _from;
                private readonly long[] _to;

                /// <summary>With the shape before and after.</summary>
                public ReshapeTransform(long[] in_shape, long[] out_shape)
                {
                    if (Engine.Shapes.Count(in_shape) != Engine.Shapes.Count(out_shape)) throw new ArgumentException(Engine.Messages.ReshapeCounts(in_shape, out_shape));
                    (_from, _to) = (in_shape, out_shape);
                }

                /// <inheritdoc/>
                public override constraints.Constraint domain => constraints.independent(constraints.real, _from.Length);

                /// <inheritdoc/>
                public override constraints.Constraint codomain => constraints.independent(constraints.real, _to.Length);

                /// <inheritdoc/>
                public override bool bijective => true;

                /// <inheritdoc/>
                public override long[] forward_shape(long[] shape) => [.. shape[..^_from.Length], .. _to];

                /// <inheritdoc/>
                public override long[] inverse_shape(long[] shape) => [.. shape[..^_to.Length], .. _from];

                /// <inheritdoc/>
                protected internal override Tensor _call(Tensor x) => x.reshape(forward_shape(x.shape));

                /// <inheritdoc/>
                protected internal override Tensor _inverse(Tensor y) => y.reshape(inverse_shape(y.shape));

                /// <inheritdoc/>
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => x.new_zeros(x.shape[..^_from.Length]);
            }
        }
    }
}
