using GenerativeModels.Numerics;
using static TorchSharp.torch;

namespace GenerativeModels.Testing.Tests;

public class TablesTests
{
    [Fact]
    public void Arrays_become_float64_tensors_of_their_shape_row_by_row()
    {
        Close.Equal(tensor(new double[] { 1, 2, 3 }, [3]), Tables.Vector(1, 2, 3), 0, "vector");
        Close.Equal(tensor(new double[] { 1, 2, 3, 4, 5, 6 }, [2, 3]), Tables.Table([1, 2, 3], [4, 5, 6]), 0, "table");
        Close.Equal(tensor(new double[] { 1, 2, 3, 4, 5, 6 }, [3, 1, 2]), Tables.Matrices([[1, 2]], [[3, 4]], [[5, 6]]), 0, "matrices that are not square");
    }

    [Fact]
    public void Tensors_become_the_arrays_they_were_made_from()
    {
        Assert.Equal([[1, 2, 3], [4, 5, 6]], Tables.Rows(Tables.Table([1, 2, 3], [4, 5, 6])));
        Assert.Equal([[[1, 2], [3, 4], [5, 6]], [[7, 8], [9, 0], [1, 2]]], Tables.Matrices(Tables.Matrices([[1, 2], [3, 4], [5, 6]], [[7, 8], [9, 0], [1, 2]])));
    }

    [Fact]
    public void A_transposed_tensor_is_read_by_index_and_not_by_storage() =>
        Assert.Equal([[1, 3], [2, 4]], Tables.Rows(Tables.Table([1, 2], [3, 4]).t()));

    [Fact]
    public void No_row_is_shorter_than_the_first()
    {
        Assert.Equal("row 2 has 1 numbers, and row 0 has 2. Give all of them as many. (Parameter 'rows')", Message(() => Tables.Table([1, 2], [3, 4], [5])));
        Assert.Equal("there is no row: a table has one at least. (Parameter 'rows')", Message(() => Tables.Table()));
        Assert.Equal("row 1 has 1 numbers, and row 0 has 2. Give all of them as many. (Parameter 'matrices')", Message(() => Tables.Matrices([[1, 2]], [[3]])));
        Assert.Equal("matrix 1 has 1 rows, and matrix 0 has 2. Give all of them as many. (Parameter 'matrices')", Message(() => Tables.Matrices([[1], [2]], [[3]])));
    }

    [Fact]
    public void What_a_submission_returns_in_another_shape_breaks_a_law()
    {
        var rows = Assert.Throws<LawViolation>(() => Tables.Rows(Tables.Vector(1, 2)));
        var matrices = Assert.Throws<LawViolation>(() => Tables.Matrices(Tables.Table([1, 2])));

        Assert.Equal(("[2]", "a table, [N, D]"), (rows.Got, rows.Expected));
        Assert.Equal(("[1, 2]", "matrices, [K, R, C]"), (matrices.Got, matrices.Expected));
        Assert.Throws<LawViolation>(() => Tables.Rows(zeros(0, 2, dtype: ScalarType.Float64)));
    }

    private static string Message(Func<Tensor> make) => Assert.Throws<ArgumentException>(() => make()).Message;
}
