namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        public static partial class constraints
        {
            /// <summary>0 or 1.</summary>
            public class _Boolean : Constraint
            {
                /// <summary>0 or 1.</summary>
                public _Boolean() : base(true, 0)
                {
                }

                /// <inheritdoc/>
                public override Tensor check(Tensor value) => value.eq(0) | value.eq(1);
            }

            /// <summary>All numbers but NaN.</summary>
            public class _Real : Constraint
            {
                /// <summary>All numbers but NaN.</summary>
                public _Real() : base(false, 0)
                {
                }

                /// <inheritdoc/>
                public override Tensor check(Tensor value) => value.eq(value);
            }

            /// <summary>Between two bounds, both included.</summary>
            public class _Interval : Constraint
            {
                /// <summary>Between two bounds, both included.</summary>
                public _Interval(double lower_bound, double upper_bound) : base(false, 0) => (this.lower_bound, this.upper_bound) = (lower_bound, upper_bound);

                /// <summary>The lower bound.</summary>
                public double lower_bound { get; private set; }

                /// <summary>The upper bound.</summary>
                public double upper_bound { get; private set; }

                /// <inheritdoc/>
                public override Tensor check(Tensor value) => value.ge(lower_bound) & value.le(upper_bound);

                /// <inheritdoc/>
                public override string ToString() => FormattableString.Invariant($"_Interval(lower_bound={lower_bound},upper_bound={upper_bound})");
            }

            /// <summary>Between two bounds, the upper one excluded.</summary>
            public class _HalfOpenInterval : Constraint
            {
                /// <summary>Between two bounds, the upper one excluded.</summary>
                public _HalfOpenInterval(double lower_bound, double upper_bound) : base(false, 0) => (this.lower_bound, this.upper_bound) = (lower_bound, upper_bound);

                /// <summary>The lower bound.</summary>
                public double lower_bound { get; private set; }

                /// <summary>The upper bound.</summary>
                public double upper_bound { get; private set; }

                /// <inheritdoc/>
                public override Tensor check(Tensor value) => value.ge(lower_bound) & value.lt(upper_bound);

                /// <inheritdoc/>
                public override string ToString() => FormattableString.Invariant($"_HalfOpenInterval(lower_bound={lower_bound},upper_bound={upper_bound})");
            }

            /// <summary>Above a bound.</summary>
            public class _GreaterThan : Constraint
            {
                /// <summary>Above a bound.</summary>
                public _GreaterThan(double lower_bound) : base(false, 0) => this.lower_bound = lower_bound;

                /// <summary>The lower bound.</summary>
                public double lower_bound { get; private set; }

                /// <inheritdoc/>
                public override Tensor check(Tensor value) => value.gt(lower_bound);

                /// <inheritdoc/>
                public override string ToString() => FormattableString.Invariant($"_GreaterThan(lower_bound={lower_bound})");
            }

            /// <summary>At least a bound.</summary>
            public class _GreaterThanEq : Constraint
            {
                /// <summary>At least a bound.</summary>
                public _GreaterThanEq(double lower_bound) : base(false, 0) => this.lower_bound = lower_bound;

                /// <summary>The lower bound.</summary>
                public double lower_bound { get; private set; }

                /// <inheritdoc/>
                public override Tensor check(Tensor value) => value.ge(lower_bound);

                /// <inheritdoc/>
                public override string ToString() => FormattableString.Invariant($"_GreaterThanEq(lower_bound={lower_bound})");
            }

            /// <summary>Below a bound.</summary>
            public class _LessThan : Constraint
            {
                /// <summary>Below a bound.</summary>
                public _LessThan(double upper_bound) : base(false, 0) => this.upper_bound = upper_bound;

                /// <summary>The upper bound.</summary>
                public double upper_bound { get; private set; }

                /// <inheritdoc/>
                public override Tensor check(Tensor value) => value.lt(upper_bound);

                /// <inheritdoc/>
                public override string ToString() => FormattableString.Invariant($"_LessThan(upper_bound={upper_bound})");
            }

            /// <summary>Whole numbers between two, both included.</summary>
            public class _IntegerInterval : Constraint
            {
                /// <summary>Whole numbers between two, both included.</summary>
                public _IntegerInterval(long lower_bound, long upper_bound) : base(true, 0) => (this.lower_bound, this.upper_bound) = (lower_bound, upper_bound);

                /// <summary>The lower bound.</summary>
                public long lower_bound { get; private set; }

                /// <summary>The upper bound.</summary>
                public long upper_bound { get; private set; }

                /// <inheritdoc/>
                public override Tensor check(Tensor value) => Whole(value) & value.ge(lower_bound) & value.le(upper_bound);

                /// <inheritdoc/>
                public override string ToString() => FormattableString.Invariant($"_IntegerInterval(lower_bound={lower_bound},upper_bound={upper_bound})");
            }

            /// <summary>Whole numbers up to a bound.</summary>
            public class _IntegerLessThan : Constraint
            {
                /// <summary>Whole numbers up to a bound.</summary>
                public _IntegerLessThan(long upper_bound) : base(true, 0) => this.upper_bound = upper_bound;

                /// <summary>The upper bound.</summary>
                public long upper_bound { get; private set; }

                /// <inheritdoc/>
                public override Tensor check(Tensor value) => Whole(value) & value.le(upper_bound);

                /// <inheritdoc/>
                public override string ToString() => FormattableString.Invariant($"_IntegerLessThan(upper_bound={upper_bound})");
            }

            /// <summary>Whole numbers from a bound on.</summary>
            public class _IntegerGreaterThan : Constraint
            {
                /// <summary>Whole numbers from a bound on.</summary>
                public _IntegerGreaterThan(long lower_bound) : base(true, 0) => this.lower_bound = lower_bound;

                /// <summary>The lower bound.</summary>
                public long lower_bound { get; private set; }

                /// <inheritdoc/>
                public override Tensor check(Tensor value) => Whole(value) & value.ge(lower_bound);

                /// <inheritdoc/>
                public override string ToString() => FormattableString.Invariant($"_IntegerGreaterThan(lower_bound={lower_bound})");
            }

            private static Tensor Whole(Tensor value) => (value % 1).eq(0);
        }
    }
}
