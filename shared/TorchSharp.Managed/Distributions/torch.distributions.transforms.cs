namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        /// <summary>Functions of random numbers, with what they do to densities.</summary>
        public static partial class transforms
        {
            /// <summary>A function y = f(x) of random numbers.</summary>
            public abstract class Transform
            {
                /// <summary>Whether f is one to one.</summary>
                protected bool _bijective;

                /// <summary>What x is valid.</summary>
                protected constraints.Constraint? _domain;

                /// <summary>What y is valid.</summary>
                protected constraints.Constraint? _codomain;

                /// <summary>The inverse, once it was asked for.</summary>
                protected Transform? _inv;

                /// <summary>How many dimensions f takes together, where it gives as many.</summary>
                public virtual int event_dim => domain.event_dim == codomain.event_dim
                    ? domain.event_dim
                    : throw new InvalidOperationException(Engine.Messages.TransformHasNo(GetType(), "one number of dimensions: ask its domain or codomain"));

                /// <summary>The function back.</summary>
                public virtual Transform inv => _inv ??= new InverseTransform(this);

                /// <summary>What x is valid.</summary>
                public virtual constraints.Constraint domain => _domain!;

                /// <summary>What y is valid.</summary>
                public virtual constraints.Constraint codomain => _codomain!;

                /// <summary>Whether f is one to one.</summary>
                public virtual bool bijective => _bijective;

                /// <summary>1 if f rises, −1 if it falls.</summary>
                public Tensor sign => _sign();

                /// <summary>f(x).</summary>
                public Tensor forward(Tensor x) => _call(x);

                /// <summary>The shape of f(x), from that of x.</summary>
                public virtual long[] forward_shape(long[] shape) => shape;

                /// <summary>The shape of x, from that of f(x).</summary>
                public virtual long[] inverse_shape(long[] shape) => shape;

                /// <summary>1 if f rises, −1 if it falls.</summary>
                protected internal virtual Tensor _sign() => throw new NotImplementedException(Engine.Messages.TransformHasNo(GetType(), "sign"));

                /// <summary>f(x).</summary>
                protected internal abstract Tensor _call(Tensor x);

                /// <summary>The x with f(x) = y.</summary>
                protected internal abstract Tensor _inverse(Tensor y);

                /// <summary>log |dy/dx|.</summary>
                protected internal virtual Tensor log_abs_det_jacobian(Tensor x, Tensor y) =>
                    throw new NotImplementedException(Engine.Messages.TransformHasNo(GetType(), "density"));

                /// <summary>The sum over the last dimensions.</summary>
                protected internal static Tensor _sum_rightmost(Tensor value, int dim) =>
                    dim == 0 ? value : value.reshape([.. value.shape[..^dim], -1]).sum(-1);
            }

            private sealed class InverseTransform : Transform
            {
                public InverseTransform(Transform transform) => _inv = transform;

                public override constraints.Constraint domain => _inv!.codomain;

                public override constraints.Constraint codomain => _inv!.domain;

                public override bool bijective => _inv!.bijective;

                public override long[] forward_shape(long[] shape) => _inv!.inverse_shape(shape);

                public override long[] inverse_shape(long[] shape) => _inv!.forward_shape(shape);

                protected internal override Tensor _sign() => _inv!.sign;

                protected internal override Tensor _call(Tensor x) => _inv!._inverse(x);

                protected internal override Tensor _inverse(Tensor y) => _inv!._call(y);

                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => -_inv!.log_abs_det_jacobian(y, x);
            }
        }
    }
}
