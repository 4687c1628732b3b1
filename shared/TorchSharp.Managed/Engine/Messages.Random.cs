namespace TorchSharp.Engine;

internal static partial class Messages
{
    public static string RandomBounds(string operation, long low, long high) =>
        $"{operation}: there is no whole number from {Text(low)} up to, but not including, {Text(high)}. The first must be less than the second.";

    public static string UniformBounds(double from, double to) =>
        $"uniform_: the range from {Text(from)} to {Text(to)} is not one. Both must be finite, the first not above the second.";

    public static string RandomOutside(long low, long high, ScalarType dtype) =>
        $"random_: numbers from {Text(low)} to {Text(high - 1)} do not fit a tensor of {dtype}. Narrow the range or convert the tensor.";

    public static string NegativeStd(string operation, double std) =>
        $"{operation}: the standard deviation is {Text(std)}, but must be at least 0.";

    public static string MustBePositive(string operation, string what, double found) =>
        $"{operation}: {what} is {Text(found)}, but must be above 0.";

    public static string MustNotBeNegative(string operation, string what, double found) =>
        $"{operation}: {what} is {Text(found)}, but must be at least 0.";

    public static string NotAProbability(string operation, double found, bool open = false) =>
        $"{operation}: the probability {Text(found)} was found, but probabilities go from 0 to 1{(open ? ", both excluded" : "")}. For logits apply sigmoid or softmax first.";

    public static string MultinomialShape(ReadOnlySpan<long> shape) =>
        $"multinomial: the probabilities have shape {Shapes.Text(shape)}, but must be a vector, or a matrix with one distribution in each row, with at least one category.";

    public static string MultinomialCount(long samples) =>
        $"multinomial: {Text(samples)} samples were asked for, but at least 1 is needed.";

    public static string MultinomialTooMany(long samples, long categories) =>
        $"multinomial: {Text(samples)} samples without replacement were asked for, but there are {Text(categories)} categories. Ask for fewer or set replacement: true.";

    public static string MultinomialWeights(double found) =>
        $"multinomial: the weight {Text(found)} was found, but weights must be finite and at least 0. For logits apply softmax first.";

    public static string MultinomialZeros(long row) =>
        $"multinomial: all weights of row {Text(row)} are 0. At least one must be above.";

    public static string PermutationTooLong(long n, ScalarType dtype) =>
        $"randperm: the numbers up to {Text(n - 1)} do not fit {dtype}. Use ScalarType.Int64.";

    public static string GeneratorState(long found, ScalarType dtype, int needed) =>
        $"set_state: the state is {Text(found)} elements of {dtype}, but must be {Text(needed)} bytes. Give a tensor that get_state returned.";

    public static string GeneratorStateValues(long left, long place) =>
        $"set_state: the state says that {Text(left - 1)} numbers are left from place {Text(place)} on, which does not fit its 624 words. Give a tensor that get_state returned.";

    public static string NotDifferentiableTwice(string operation) =>
        $"{operation}: its derivative is not differentiable again. Call backward or grad without create_graph, or detach the sample.";
}
