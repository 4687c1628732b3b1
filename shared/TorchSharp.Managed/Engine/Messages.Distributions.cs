namespace TorchSharp.Engine;

internal static partial class Messages
{
    public static string ProbsOrLogits(string distribution, bool both) =>
        $"{distribution}: {(both ? "both probs and logits are" : "neither probs nor logits is")} given. Give exactly one of the two.";

    public static string OneMatrixOfThree(int found) =>
        $"MultivariateNormal: {found} of covariance_matrix, precision_matrix and scale_tril are given. Give exactly one of the three.";

    public static string ExpandInto(Type wanted, Type found) =>
        $"expand: the instance is a {found.Name}, but must be a {wanted.Name}. Give one of the same kind, or none.";

    public static string DistributionHasNo(Type distribution, string what) =>
        $"{distribution.Name}: it has no {what} in closed form. Estimate it from samples, or use a distribution that has one.";

    public static string TransformHasNo(Type transform, string what) =>
        $"{transform.Name}: it has no {what}. Use a transform that is one to one.";

    public static string TooFewDims(string operation, ReadOnlySpan<long> shape, int needed) =>
        $"{operation}: the shape is {Shapes.Text(shape)}, but at least {needed} dimensions are needed. Unsqueeze or reshape first.";

    public static string DependentConstraint() =>
        "check: whether a value is valid here depends on other values. Ask the distribution's own constraint.";

    public static string UnequalTrials(string distribution) =>
        $"{distribution}: the entropy needs equal numbers of trials in the whole batch. Make one distribution for each number.";

    public static string ReshapeCounts(ReadOnlySpan<long> from, ReadOnlySpan<long> to) =>
        $"ReshapeTransform: shape {Shapes.Text(from)} has {Shapes.Count(from)} elements, but {Shapes.Text(to)} has {Shapes.Count(to)}. Both must have equally many.";
}
