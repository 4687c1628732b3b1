namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        public static partial class constraints
        {
            /// <summary>Whether values are valid.</summary>
            public abstract class Constraint
            {
                /// <summary>For whole numbers or not, and for how many dimensions together.</summary>
                protected Constraint(bool is_discrete, int event_dim) => (this.is_discrete, this.event_dim) = (is_discrete, event_dim);

                /// <summary>For single real numbers.</summary>
                protected Constraint() : this(false, 0)
                {
                }

                /// <summary>Whether only some of the numbers are valid that lie between valid ones.</summary>
                public virtual bool is_discrete { get; protected set; }

                /// <summary>How many dimensions are valid or not together.</summary>
                public virtual int event_dim { get; protected set; }

                /// <summary>True where the value is valid.</summary>
                public abstract Tensor check(Tensor value);

                /// <inheritdoc/>
                public override string ToString() => GetType().Name + "()";
            }

            /// <summary>Valid or not, depending on other values.</summary>
            public class _Dependent : Constraint
            {
                /// <summary>For whole numbers or not, and for how many dimensions together.</summary>
                public _Dependent(bool is_discrete = false, int event_dim = 0) : base(is_discrete, event_dim)
                {
                }

                /// <summary>Cannot be said.</summary>
                public override Tensor check(Tensor value) => throw new ArgumentException(Engine.Messages.DependentConstraint());
            }

            /// <summary>All along the last dimensions.</summary>
            public class _IndependentConstraint : Constraint
            {
                private readonly int _dims;

                /// <summary>With a constraint and how many more dimensions belong together.</summary>
                public _IndependentConstraint(Constraint base_constraint, int reinterpreted_batch_ndims) =>
                    (this.base_constraint, _dims) = (base_constraint, reinterpreted_batch_ndims);

                /// <summary>The constraint of each.</summary>
                public Constraint base_constraint { get; private set; }

                /// <inheritdoc/>
                public override bool is_discrete => base_constraint.is_discrete;

                /// <inheritdoc/>
                public override int event_dim => base_constraint.event_dim + _dims;

                /// <inheritdoc/>
                public override Tensor check(Tensor value)
                {
                    Tensor each = base_constraint.check(value);
                    if (each.ndim < _dims) throw new ArgumentException(Engine.Messages.TooFewDims("check", value.shape, event_dim));
                    return _dims == 0 ? each : each.flatten(-_dims).all(-1);
                }
            }

            /// <summary>Several constraints, each for a number of slices along a dimension.</summary>
            public class _Cat : Constraint
            {
                private readonly IList<Constraint> _parts;
                private readonly IList<long> _lengths;
                private readonly long _dim;

                /// <summary>With the constraints, the dimension, and the numbers of slices (1 each).</summary>
                public _Cat(IList<Constraint> cseq, long dim = 0, IList<long>? lengths = null) =>
                    (_parts, _dim, _lengths) = (cseq, dim, lengths ?? Enumerable.Repeat(1L, cseq.Count).ToList());

                /// <inheritdoc/>
                public override bool is_discrete => _parts.Any(c => c.is_discrete);

                /// <inheritdoc/>
                public override int event_dim => _parts.Max(c => c.event_dim);

                /// <inheritdoc/>
                public override Tensor check(Tensor value)
                {
                    long start = 0;
                    var checks = new List<Tensor>();
                    for (int i = 0; i < _parts.Count; start += _lengths[i++]) checks.Add(_parts[i].check(value.narrow(_dim, start, _lengths[i])));
                    return torch.cat(checks, _dim);
                }
            }

            /// <summary>Several constraints, each for one slice along a dimension.</summary>
            public class _Stack : Constraint
            {
                private readonly IList<Constraint> _parts;
                private readonly int _dim;

                /// <summary>With the constraints and the dimension.</summary>
                public _Stack(IList<Constraint> cseq, int dim = 0) => (_parts, _dim) = (cseq, dim);

                /// <inheritdoc/>
                public override bool is_discrete => _parts.Any(c => c.is_discrete);

                /// <inheritdoc/>
                public override int event_dim
                {
                    get
                    {
                        int most = _parts.Max(c => c.event_dim);
                        return _dim + most < 0 ? most + 1 : most;
                    }
                }

                /// <inheritdoc/>
                public override Tensor check(Tensor value) =>
                    torch.stack(Enumerable.Range(0, _parts.Count).Select(i => _parts[i].check(value.select(_dim, i))).ToArray(), _dim);
            }
        }
    }
}
