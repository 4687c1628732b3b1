namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        /// <summary>Functions of random numbers, with what they do to densities.</summary>
        public static partial class transforms
        {
            /// <summary>exp(x).</summary>
            public class ExpTransform : Transform
            {
                /// <inheritdoc/>
                public override constraints.Constraint domain => constraints.real;

                /// <inheritdoc/>
                public override constraints.Constraint codomain => constraints.positive;

                /// <inheritdoc/>
                public override bool bijective => true;

                /// <inheritdoc/>
                protected internal override Tensor _sign() => tensor(1);

                /// <inheritdoc/>
                protected internal override Tensor _call(Tensor x) => x.exp();

                /// <inheritdoc/>
                protected internal override Tensor _inverse(Tensor y) => y.log();

                /// <inheritdoc/>
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => x;
            }

            /// <summary>log x.</summary>
            public class LogTransform : Transform
            {
                /// <inheritdoc/>
                public override constraints.Constraint domain => constraints.positive;

                /// <inheritdoc/>
                public override constraints.Constraint codomain => constraints.real;

                /// <inheritdoc/>
                public override bool bijective => true;

                /// <inheritdoc/>
                protected internal override Tensor _sign() => tensor(1);

                /// <inheritdoc/>
                protected internal override Tensor _call(Tensor x) => x.log();

                /// <inheritdoc/>
                protected internal override Tensor _inverse(Tensor y) => y.exp();

                /// <inheritdoc/>
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => -x.log();
            }

            /// <summary>1 / (1 + exp(−x)), kept off 0 and 1.</summary>
            public class SigmoidTransform : Transform
            {
                /// <inheritdoc/>
                public override constraints.Constraint domain => constraints.real;

                /// <inheritdoc/>
                public override constraints.Constraint codomain => constraints.unit_interval;

                /// <inheritdoc/>
                public override bool bijective => true;

                /// <inheritdoc/>
                protected internal override Tensor _sign() => tensor(1);

                /// <inheritdoc/>
                protected internal override Tensor _call(Tensor x) => Inside(x.sigmoid());

                /// <inheritdoc/>
                protected internal override Tensor _inverse(Tensor y) => Inside(y).log() - (-Inside(y)).log1p();

                /// <inheritdoc/>
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => -nn.functional.softplus(-x) - nn.functional.softplus(x);

                private static Tensor Inside(Tensor p)
                {
                    FInfo info = finfo(p.dtype);
                    return p.clamp(info.tiny, 1 - info.eps);
                }
            }

            /// <summary>log(1 + exp(x)).</summary>
            public class SoftplusTransform : Transform
            {
                /// <inheritdoc/>
                public override constraints.Constraint domain => constraints.real;

                /// <inheritdoc/>
                public override constraints.Constraint codomain => constraints.positive;

                /// <inheritdoc/>
                public override bool bijective => true;

                /// <inheritdoc/>
                protected internal override Tensor _sign() => tensor(1);

                /// <inheritdoc/>
                protected internal override Tensor _call(Tensor x) => nn.functional.softplus(x);

                /// <inheritdoc/>
                protected internal override Tensor _inverse(Tensor y) => (-y).expm1().neg().log() + y;

                /// <inheritdoc/>
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => -nn.functional.softplus(-x);
            }

            /// <summary>tanh x.</summary>
            public class TanhTransform : Transform
            {
                /// <inheritdoc/>
                public override constraints.Constraint domain => constraints.real;

                /// <inheritdoc/>
                public override constraints.Constraint codomain => constraints.interval(-1, 1);

                /// <inheritdoc/>
                public override bool bijective => true;

                /// <inheritdoc/>
                protected internal override Tensor _sign() => tensor(1);

                /// <inheritdoc/>
                protected internal override Tensor _call(Tensor x) => x.tanh();

                /// <inheritdoc/>
                protected internal override Tensor _inverse(Tensor y) => y.atanh();

                /// <inheritdoc/>
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => 2 * (Math.Log(2) - x - nn.functional.softplus(-2 * x));
            }

            /// <summary>|x|, which is not one to one.</summary>
            public class AbsTransform : Transform
            {
                /// <inheritdoc/>
                public override constraints.Constraint domain => constraints.real;

                /// <inheritdoc/>
                public override constraints.Constraint codomain => constraints.positive;

                /// <inheritdoc/>
                protected internal override Tensor _call(Tensor x) => x.abs();

                /// <inheritdoc/>
                protected internal override Tensor _inverse(Tensor y) => y;
            }

            /// <summary>x to a power.</summary>
            public class PowerTransform : Transform
            {
                private readonly Tensor _exponent;

                /// <summary>With the power.</summary>
                public PowerTransform(Tensor exponent) => _exponent = exponent.alias().DetachFromDisposeScope();

                /// <inheritdoc/>
                public override constraints.Constraint domain => constraints.positive;

                /// <inheritdoc/>
                public override constraints.Constraint codomain => constraints.positive;

                /// <inheritdoc/>
                public override bool bijective => true;

                /// <inheritdoc/>
                protected internal override Tensor _sign() => _exponent.sign();

                /// <inheritdoc/>
                public override long[] forward_shape(long[] shape) => broadcast_shapes(shape, _exponent.shape).Shape;

                /// <inheritdoc/>
                public override long[] inverse_shape(long[] shape) => broadcast_shapes(shape, _exponent.shape).Shape;

                /// <inheritdoc/>
                protected internal override Tensor _call(Tensor x) => x.pow(_exponent);

                /// <inheritdoc/>
                protected internal override Tensor _inverse(Tensor y) => y.pow(1 / _exponent);

                /// <inheritdoc/>
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => (_exponent * y / x).abs().log();
            }

            /// <summary>loc + scale · x.</summary>
            public class AffineTransform : Transform
            {
                private readonly Tensor _loc;
                private readonly Tensor _scale;
                private readonly int _dims;

                /// <summary>With two numbers, and how many dimensions belong together.</summary>
                public AffineTransform(double loc, double scale, int event_dim = 0) : this(tensor(loc), tensor(scale), event_dim)
                {
                }

                /// <summary>With two tensors, and how many dimensions belong together.</summary>
                public AffineTransform(Tensor loc, Tensor scale, int event_dim = 0)
                {
                    (_loc, _scale) = (loc.alias().DetachFromDisposeScope(), scale.alias().DetachFromDisposeScope());
                    _dims = event_dim;
                }

                /// <inheritdoc/>
                public override int event_dim => _dims;

                /// <inheritdoc/>
                public override constraints.Constraint domain => _dims == 0 ? constraints.real : constraints.independent(constraints.real, _dims);

                /// <inheritdoc/>
                public override constraints.Constraint codomain => _dims == 0 ? constraints.real : constraints.independent(constraints.real, _dims);

                /// <inheritdoc/>
                public override bool bijective => true;

                /// <inheritdoc/>
                protected internal override Tensor _sign() => _scale.sign();

                /// <inheritdoc/>
                public override long[] forward_shape(long[] shape) => broadcast_shapes(shape, _loc.shape, _scale.shape).Shape;

                /// <inheritdoc/>
                public override long[] inverse_shape(long[] shape) => broadcast_shapes(shape, _loc.shape, _scale.shape).Shape;

                /// <inheritdoc/>
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) =>
                    _sum_rightmost(_scale.abs().log().expand(x.shape), _dims);

                /// <inheritdoc/>
                protected internal override Tensor _call(Tensor x) => _loc + _scale * x;

                /// <inheritdoc/>
                protected internal override Tensor _inverse(Tensor y) => (y - _loc) / _scale;
            }

            /// <summary>softmax along the last dimension, which is not one to one.</summary>
            public class SoftmaxTransform : Transform
            {
                /// <inheritdoc/>
                public override constraints.Constraint domain => constraints.real_vector;

                /// <inheritdoc/>
                public override constraints.Constraint codomain => constraints.simplex;

                /// <inheritdoc/>
                public override bool bijective => true;

                /// <inheritdoc/>
                protected internal override Tensor _call(Tensor x) => x.softmax(-1);

                /// <inheritdoc/>
                protected internal override Tensor _inverse(Tensor y) => y.log();
            }
        }
    }
}
