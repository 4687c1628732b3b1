using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Which are NaN.</summary>
        public Tensor isnan() => Unary.Ask<IsNaN>(this);

        /// <summary>Which are infinite.</summary>
        public Tensor isinf() => Unary.Ask<IsInf>(this);

        /// <summary>Which are neither NaN nor infinite.</summary>
        public Tensor isfinite() => Unary.Ask<IsFinite>(this);

        /// <summary>Which are +∞.</summary>
        public Tensor isposinf() => Unary.Ask<IsPosInf>(this);

        /// <summary>Which are −∞.</summary>
        public Tensor isneginf() => Unary.Ask<IsNegInf>(this);

        /// <summary>Which have their sign bit set.</summary>
        public Tensor signbit() => Unary.Ask<SignBit>(this);

        /// <summary>Which are real: all.</summary>
        public Tensor isreal() => Unary.Ask<Always>(this);

        /// <summary>Which are equal.</summary>
        public Tensor eq(Tensor target) => Compare.Run<Eq>(this, target);

        /// <summary>Which are equal, in place.</summary>
        public Tensor eq_(Tensor target) => Compare.InPlace<Eq>(this, target);

        /// <summary>Which are equal.</summary>
        public Tensor eq(Scalar target) => Compare.Run<Eq>(this, target);

        /// <summary>Which are equal, in place.</summary>
        public Tensor eq_(Scalar target) => Compare.InPlace<Eq>(this, target);

        /// <summary>Which differ.</summary>
        public Tensor ne(Tensor target) => Compare.Run<Ne>(this, target);

        /// <summary>Which differ, in place.</summary>
        public Tensor ne_(Tensor target) => Compare.InPlace<Ne>(this, target);

        /// <summary>Which differ.</summary>
        public Tensor ne(Scalar target) => Compare.Run<Ne>(this, target);

        /// <summary>Which differ, in place.</summary>
        public Tensor ne_(Scalar target) => Compare.InPlace<Ne>(this, target);

        /// <summary>Which are less.</summary>
        public Tensor lt(Tensor target) => Compare.Run<Lt>(this, target);

        /// <summary>Which are less, in place.</summary>
        public Tensor lt_(Tensor target) => Compare.InPlace<Lt>(this, target);

        /// <summary>Which are less.</summary>
        public Tensor lt(Scalar target) => Compare.Run<Lt>(this, target);

        /// <summary>Which are less, in place.</summary>
        public Tensor lt_(Scalar target) => Compare.InPlace<Lt>(this, target);

        /// <summary>Which are less or equal.</summary>
        public Tensor le(Tensor target) => Compare.Run<Le>(this, target);

        /// <summary>Which are less or equal, in place.</summary>
        public Tensor le_(Tensor target) => Compare.InPlace<Le>(this, target);

        /// <summary>Which are less or equal.</summary>
        public Tensor le(Scalar target) => Compare.Run<Le>(this, target);

        /// <summary>Which are less or equal, in place.</summary>
        public Tensor le_(Scalar target) => Compare.InPlace<Le>(this, target);

        /// <summary>Which are greater.</summary>
        public Tensor gt(Tensor target) => Compare.Run<Gt>(this, target);

        /// <summary>Which are greater, in place.</summary>
        public Tensor gt_(Tensor target) => Compare.InPlace<Gt>(this, target);

        /// <summary>Which are greater.</summary>
        public Tensor gt(Scalar target) => Compare.Run<Gt>(this, target);

        /// <summary>Which are greater, in place.</summary>
        public Tensor gt_(Scalar target) => Compare.InPlace<Gt>(this, target);

        /// <summary>Which are greater or equal.</summary>
        public Tensor ge(Tensor target) => Compare.Run<Ge>(this, target);

        /// <summary>Which are greater or equal, in place.</summary>
        public Tensor ge_(Tensor target) => Compare.InPlace<Ge>(this, target);

        /// <summary>Which are greater or equal.</summary>
        public Tensor ge(Scalar target) => Compare.Run<Ge>(this, target);

        /// <summary>Which are greater or equal, in place.</summary>
        public Tensor ge_(Scalar target) => Compare.InPlace<Ge>(this, target);

        /// <summary>Which are equal.</summary>
        public Tensor equal(Tensor target) => eq(target);

        /// <summary>Which differ.</summary>
        public Tensor not_equal(Tensor target) => ne(target);

        /// <summary>Which differ, in place.</summary>
        public Tensor not_equal_(Tensor target) => ne_(target);

        /// <summary>Which are less.</summary>
        public Tensor less(Tensor target) => lt(target);

        /// <summary>Which are less or equal.</summary>
        public Tensor less_equal(Tensor target) => le(target);

        /// <summary>Which are less or equal, in place.</summary>
        public Tensor less_equal_(Tensor target) => le_(target);

        /// <summary>Which are greater.</summary>
        public Tensor greater(Tensor target) => gt(target);

        /// <summary>Which are greater or equal.</summary>
        public Tensor greater_equal(Tensor target) => ge(target);

        /// <summary>Which are within atol + rtol · |other|.</summary>
        public Tensor isclose(Tensor other, double rtol = 1e-05, double atol = 1e-08, bool nanEqual = false) =>
            Compare.IsClose(this, other, rtol, atol, nanEqual);

        /// <summary>Whether all are within atol + rtol · |target|.</summary>
        public bool allclose(Tensor target, double rtol = 1e-05, double atol = 1e-08, bool equal_nan = false) =>
            Compare.IsClose(this, target, rtol, atol, equal_nan).all().item<bool>();

        /// <summary>Which are among the test elements.</summary>
        public Tensor isin(Tensor test_elements, bool assumeUnique = false, bool invert = false) =>
            Searching.IsIn(this, test_elements, invert);

        /// <summary>Whether the only element is not zero.</summary>
        public bool is_nonzero() => Unary.Ask<NonZero>(this).item<bool>();
    }
}
