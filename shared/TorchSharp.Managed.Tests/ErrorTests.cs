namespace TorchSharp.Tests;

/// <summary>Errors say what is wrong, where, what was found against what is allowed, and what to do.</summary>
public class ErrorTests
{
    private static readonly Tensor Matrix = torch.zeros(2, 3);
    private static readonly Tensor Vector = torch.zeros(2);
    private static readonly Tensor Whole = torch.zeros(2, 3, dtype: torch.int64);

    private static readonly Dictionary<string, (Action Act, string[] Parts)> Errors = new()
    {
        ["broadcast"] = (() => _ = Matrix + Vector, ["add", "[2, 3]", "[2]", "dimension 1", "unsqueeze"]),
        ["matmul"] = (() => Matrix.matmul(Matrix), ["matmul", "[2, 3]", "Transpose"]),
        ["matmul dtypes"] = (() => Matrix.matmul(Whole.t()), ["matmul", "Float32", "Int64", "to_type"]),
        ["mm of a vector"] = (() => Matrix.mm(Vector), ["mm", "[2, 3]", "[2]", "matmul"]),
        ["reshape"] = (() => Matrix.reshape(4, -1), ["reshape", "[2, 3]", "[4, -1]", "6"]),
        ["view"] = (() => Matrix.t().view(6), ["view", "[3, 2]", "strides [1, 3]", "reshape"]),
        ["dimension"] = (() => Matrix.sum(2), ["sum", "dimension 2", "-2 to 1"]),
        ["index"] = (() => _ = Matrix[2], ["index 2", "[2, 3]", "-2 to 1"]),
        ["too many indices"] = (() => _ = Matrix[0, 0, 0], ["3 dimensions", "[2, 3]", "unsqueeze"]),
        ["mask"] = (() => _ = Matrix[torch.zeros(3, dtype: torch.@bool)], ["mask", "[3]", "[2, 3]"]),
        ["where"] = (() => torch.where(Matrix, Matrix, Matrix), ["where", "Float32", "Bool"]),
        ["mean of integers"] = (() => Whole.mean(), ["mean", "Int64", "Float32", "to_type"]),
        ["sum(0)"] = (() => Matrix.sum(0), ["sum(0)", "sum(dim: 0)", "Byte"]),
        ["sum(0) of a mask"] = (() => (Matrix > 0).sum(0), ["sum(0)", "sum(dim: 0)", "Bool"]),
        ["prod(0)"] = (() => Whole.prod(0), ["prod(0)", "prod(dim: 0)", "Int64"]),
        ["max of nothing"] = (() => torch.zeros(0, 3).max(0), ["max", "[0, 3]", "empty"]),
        ["item"] = (() => Matrix.item<float>(), ["item", "[2, 3]", "one"]),
        ["item type"] = (() => torch.tensor(1.5).item<float>(), ["Float64", "Single", "to_type"]),
        ["in place into integers"] = (() => Whole.add_(1.5), ["add_", "Float32", "Int64"]),
        ["in place into an expanded tensor"] = (() => torch.zeros(1, 3).expand(2, 3).add_(1), ["add_", "[2, 3]", "clone"]),
        ["in place into a leaf"] = (() => torch.zeros(2, requires_grad: true).add_(1), ["add_", "leaf", "no_grad"]),
        ["gradient of integers"] = (() => torch.zeros(2, dtype: torch.int64, requires_grad: true), ["Int64", "Float32"]),
        ["cat"] = (() => torch.cat([Matrix, Matrix.t()]), ["cat", "[2, 3]", "[3, 2]", "stack"]),
        ["stack"] = (() => torch.stack([Matrix, Vector]), ["stack", "[2, 3]", "[2]", "cat"]),
        ["split"] = (() => Matrix.split([1, 1], 1), ["split", "[1, 1]", "3", "dimension 1"]),
        ["gather"] = (() => Matrix.gather(0, Vector.@long()), ["gather", "[2]", "[2, 3]"]),
        ["cholesky"] = (() => torch.linalg.cholesky(torch.stack([torch.eye(2), -torch.eye(2)])), ["linalg.cholesky", "batch [1]", "order 1", "identity"]),
        ["cholesky of no symmetric matrix"] = (() => torch.linalg.cholesky(torch.tensor(new double[,] { { 1, 0 }, { 5, -1 } })), ["linalg.cholesky", "order 2", "not even symmetric"]),
        ["inv"] = (() => torch.linalg.inv(torch.zeros(2, 2)), ["linalg.inv", "singular", "pivot 1", "pinv"]),
        ["solve"] = (() => torch.linalg.solve(torch.eye(3), Matrix), ["linalg.solve", "[3, 3]", "[2, 3]"]),
        ["eigh of NaN"] = (() => torch.linalg.eigh(torch.full([2, 2], double.NaN)), ["linalg.eigh", "NaN", "isfinite"]),
        ["not square"] = (() => torch.linalg.det(Matrix), ["linalg.det", "2 x 3", "square"]),
        ["dtype"] = (() => torch.zeros(2, dtype: torch.complex64), ["ComplexFloat32", "Float64", "torchsharp-cpu"]),
        ["device"] = (() => torch.zeros(2, device: new torch.Device("cuda")), ["cuda", "CPU", "torchsharp-cuda"]),
        ["disposed"] = (Disposed, ["disposed", "MoveToOuterDisposeScope"]),
        ["one_hot"] = (() => torch.nn.functional.one_hot(torch.tensor(5L), 3), ["one_hot", "5", "0 to 2"]),
        ["quantile"] = (() => torch.quantile(Matrix, torch.tensor(1.5f), 0), ["quantile", "1.5", "0 to 1"]),
        ["arange"] = (() => torch.arange(0, 5, -1), ["arange", "from 0 to 5", "-1"]),
        ["einsum"] = (() => torch.einsum("ij,jk->ik", Matrix), ["einsum", "ij,jk->ik", "2", "1"]),
        ["linear"] = (() => torch.nn.Linear(4, 5).call(Matrix), ["linear", "[2, 3]", "[5, 4]", "4 features", "flatten"]),
        ["linear dtypes"] = (() => torch.nn.Linear(3, 5).call(Matrix.to(torch.float64)), ["linear", "Float64", "Float32", "to_type"]),
        ["matmul batches"] = (() => torch.zeros(4, 2, 3).matmul(torch.zeros(5, 3, 2)), ["matmul", "[4, 2, 3]", "[5, 3, 2]", "1"]),
        ["einsum sizes"] = (() => torch.einsum("ij,jk->ik", Matrix, Matrix), ["einsum", "letter j", "3", "2", "transpose"]),
        ["targets of real numbers"] = (() => torch.nn.functional.cross_entropy(Matrix, Vector), ["cross_entropy", "Float32", "[2]", "[2, 3]", "Int64"]),
        ["targets of small whole numbers"] = (() => torch.nn.functional.cross_entropy(Matrix, Vector.@int()), ["cross_entropy", "Int32", "Int64"]),
        ["no parameters"] = (() => torch.optim.Adam(Array.Empty<TorchSharp.Modules.Parameter>()), ["Adam", "no parameters", "RegisterComponents"]),
        ["learning rate"] = (() => torch.optim.SGD(torch.nn.Linear(1, 1).parameters(), double.NaN), ["SGD", "lr", "NaN", "0"]),
        ["standard deviation"] = (() => torch.normal(0, -1, [2]), ["normal", "-1", "0"]),
        ["bool minus bool"] = (() => _ = (Matrix > 0) - (Matrix > 0), ["sub", "Bool", "logical_xor"]),
    };

    public static TheoryData<string> Names => new(Errors.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void An_error_names_what_where_and_what_to_do(string name)
    {
        (Action act, string[] parts) = Errors[name];
        Exception e = Assert.ThrowsAny<Exception>(act);
        Assert.True(e is ArgumentException or InvalidOperationException or NotSupportedException, $"{e.GetType()} is not one of the kinds that are promised");
        foreach (string part in parts) Assert.Contains(part, e.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", e.Message.Split(" (Parameter")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_array_can_hold_is_refused()
    {
        Action[] acts =
        [
            () => torch.zeros(1L << 40, 1L << 40), () => torch.zeros(1L << 33), () => torch.arange(1L << 33), () => torch.arange(0.0, 1e12),
            () => torch.linspace(0, 1, 1L << 33), () => _ = torch.zeros(1 << 16, 1) + torch.zeros(1 << 16), () => torch.zeros(1024).repeat(1L << 22),
        ];
        foreach (Action act in acts) Assert.Contains("array", Assert.Throws<OutOfMemoryException>(act).Message, StringComparison.Ordinal);
    }

    private static void Disposed()
    {
        Tensor gone = torch.zeros(2);
        gone.Dispose();
        gone.exp();
    }
}
