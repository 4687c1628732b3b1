namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        public static partial class constraints
        {
            /// <summary>Vectors with one 1 and zeros elsewhere.</summary>
            public class _OneHot : Constraint
            {
                /// <summary>Vectors with one 1 and zeros elsewhere.</summary>
                public _OneHot() : base(true, 1)
                {
                }

                /// <inheritdoc/>
                public override Tensor check(Tensor value) => (value.eq(0) | value.eq(1)).all(-1) & value.sum(-1).eq(1);
            }

            /// <summary>Vectors of numbers from 0 on that add up to 1.</summary>
            public class _Simplex : Constraint
            {
                /// <summary>Vectors of numbers from 0 on that add up to 1.</summary>
                public _Simplex() : base(false, 1)
                {
                }

                /// <inheritdoc/>
                public override Tensor check(Tensor value) => value.ge(0).all(-1) & (value.sum(-1) - 1).abs().lt(1e-6);
            }

            /// <summary>Vectors of whole numbers from 0 on that add up to no more than a bound.</summary>
            public class _Multinomial : Constraint
            {
                /// <summary>Vectors of whole numbers from 0 on that add up to no more than a bound.</summary>
                public _Multinomial(long upper_bound) : base(true, 1) => this.upper_bound = upper_bound;

                /// <summary>The upper bound.</summary>
                public long upper_bound { get; private set; }

                /// <inheritdoc/>
                public override Tensor check(Tensor x) => x.ge(0).all(-1) & x.sum(-1).le(upper_bound);

                /// <inheritdoc/>
                public override string ToString() => FormattableString.Invariant($"_Multinomial(upper_bound={upper_bound})");
            }

            /// <summary>Matrices with zeros above the diagonal.</summary>
            public class _LowerTriangular : Constraint
            {
                /// <summary>Matrices with zeros above the diagonal.</summary>
                public _LowerTriangular() : base(false, 2)
                {
                }

                /// <inheritdoc/>
                public override Tensor check(Tensor value) => value.tril().eq(value).flatten(-2).all(-1);
            }

            /// <summary>Lower triangular matrices with a positive diagonal.</summary>
            public class _LowerCholesky : Constraint
            {
                /// <summary>Lower triangular matrices with a positive diagonal.</summary>
                public _LowerCholesky() : base(false, 2)
                {
                }

                /// <inheritdoc/>
                public override Tensor check(Tensor value) => lower_triangular.check(value) & value.diagonal(dim1: -2, dim2: -1).gt(0).all(-1);
            }

            /// <summary>Cholesky factors of correlation matrices: their rows have length 1.</summary>
            public class _CorrCholesky : Constraint
            {
                /// <summary>Cholesky factors of correlation matrices: their rows have length 1.</summary>
                public _CorrCholesky() : base(false, 2)
                {
                }

                /// <inheritdoc/>
                public override Tensor check(Tensor value)
                {
                    double tolerance = finfo(value.dtype).eps * value.size(-1) * 10;
                    Tensor lengths = value.detach().pow(2).sum(-1).sqrt();
                    return lower_cholesky.check(value) & (lengths - 1).abs().le(tolerance).all(-1);
                }
            }

            /// <summary>Square matrices.</summary>
            public class _Square : Constraint
            {
                /// <summary>Square matrices.</summary>
                public _Square() : base(false, 2)
                {
                }

                /// <inheritdoc/>
                public override Tensor check(Tensor value) => full(value.shape[..^2], value.size(-1) == value.size(-2), dtype: ScalarType.Bool);
            }

            /// <summary>Symmetric matrices.</summary>
            public class _Symmetric : _Square
            {
                /// <inheritdoc/>
                public override Tensor check(Tensor value)
                {
                    Tensor square = base.check(value);
                    return value.size(-1) == value.size(-2) ? value.isclose(value.mT, atol: 1e-6).flatten(-2).all(-1) : square;
                }
            }

            /// <summary>Symmetric matrices without negative eigenvalues.</summary>
            public class _PositiveSemiDefinite : _Symmetric
            {
                /// <inheritdoc/>
                public override Tensor check(Tensor value)
                {
                    Tensor symmetric = base.check(value);
                    return value.size(-1) == value.size(-2) ? symmetric & linalg.eigvalsh(value).ge(0).all(-1) : symmetric;
                }
            }

            /// <summary>Symmetric matrices with positive eigenvalues.</summary>
            public class _PositiveDefinite : _Symmetric
            {
                /// <inheritdoc/>
                public override Tensor check(Tensor value)
                {
                    Tensor symmetric = base.check(value);
                    return value.size(-1) == value.size(-2) ? symmetric & linalg.eigvalsh(value).gt(0).all(-1) : symmetric;
                }
            }
        }
    }
}
