namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        /// <summary>What values are valid.</summary>
        public static partial class constraints
        {
            /// <summary>Valid or not, depending on other values.</summary>
            public static _Dependent dependent = new();

            /// <summary>0 or 1.</summary>
            public static _Boolean boolean = new();

            /// <summary>Vectors with one 1 and zeros elsewhere.</summary>
            public static _OneHot one_hot = new();

            /// <summary>Whole numbers from 0 on.</summary>
            public static _IntegerGreaterThan nonnegative_integer = new(0);

            /// <summary>Whole numbers from 1 on.</summary>
            public static _IntegerGreaterThan positive_integer = new(1);

            /// <summary>All numbers but NaN.</summary>
            public static _Real real = new();

            /// <summary>Vectors without NaN.</summary>
            public static _IndependentConstraint real_vector = independent(real, 1);

            /// <summary>Above 0.</summary>
            public static _GreaterThan positive = new(0);

            /// <summary>At least 0.</summary>
            public static _GreaterThanEq nonnegative = new(0);

            /// <summary>From 0 to 1.</summary>
            public static _Interval unit_interval = new(0, 1);

            /// <summary>Vectors of numbers from 0 on that add up to 1.</summary>
            public static _Simplex simplex = new();

            /// <summary>Matrices with zeros above the diagonal.</summary>
            public static _LowerTriangular lower_triangular = new();

            /// <summary>Lower triangular matrices with a positive diagonal.</summary>
            public static _LowerCholesky lower_cholesky = new();

            /// <summary>Cholesky factors of correlation matrices: their rows have length 1.</summary>
            public static _CorrCholesky corr_cholesky = new();

            /// <summary>Square matrices.</summary>
            public static _Square square = new();

            /// <summary>Symmetric matrices.</summary>
            public static _Symmetric symmetric = new();

            /// <summary>Symmetric matrices without negative eigenvalues.</summary>
            public static _PositiveSemiDefinite positive_semidefinite = new();

            /// <summary>Symmetric matrices with positive eigenvalues.</summary>
            public static _PositiveDefinite positive_definite = new();

            /// <summary>All along the last dimensions.</summary>
            public static _IndependentConstraint independent(Constraint base_constraint, int reinterpreted_batch_ndims) => new(base_constraint, reinterpreted_batch_ndims);

            /// <summary>Whole numbers between two, both included.</summary>
            public static _IntegerInterval integer_interval(long lb, long ub) => new(lb, ub);

            /// <summary>Above a bound.</summary>
            public static _GreaterThan greater_than(double lower_bound) => new(lower_bound);

            /// <summary>At least a bound.</summary>
            public static _GreaterThanEq greater_than_eq(double lower_bound) => new(lower_bound);

            /// <summary>Below a bound.</summary>
            public static _LessThan less_than(double upper_bound) => new(upper_bound);

            /// <summary>Vectors of whole numbers from 0 on that add up to no more than a bound.</summary>
            public static _Multinomial multinomial(long upper_bound) => new(upper_bound);

            /// <summary>Between two bounds, both included.</summary>
            public static _Interval interval(double lower_bound, double upper_bound) => new(lower_bound, upper_bound);

            /// <summary>Between two bounds, the upper one excluded.</summary>
            public static _HalfOpenInterval half_open_interval(double lower_bound, double upper_bound) => new(lower_bound, upper_bound);

            /// <summary>Several constraints, each for a number of slices along a dimension.</summary>
            public static _Cat cat(IList<Constraint> cseq, long dim = 0, IList<long>? lengths = null) => new(cseq, dim, lengths);

            /// <summary>Several constraints, each for one slice along a dimension.</summary>
            public static _Stack stack(IList<Constraint> cseq, int dim = 0) => new(cseq, dim);
        }
    }
}
