using System.Globalization;

namespace TorchSharp.Tests;

/// <summary>How tensors print, by hand-written examples.</summary>
public class PrintingTests
{
    private static readonly Tensor Matrix = torch.tensor(new[,] { { 1.5, -2.25, 3 }, { 10, 0.125, 7 } });

    [Fact]
    public void ToString_gives_shape_dtype_and_device()
    {
        Assert.Equal("[2x3], type = Float64, device = cpu", Matrix.ToString());
        Assert.Equal("[], type = Int64, device = cpu", torch.tensor(5L).ToString());
    }

    [Fact]
    public void Numpy_style_has_a_row_a_line() =>
        Assert.Equal("[[1.5, -2.25, 3]|[10, 0.125, 7]]".Replace("|", "\n ", StringComparison.Ordinal), Print(Matrix, TensorStringStyle.Numpy));

    [Fact]
    public void Numpy_style_cuts_long_rows() =>
        Assert.Equal("[0, 1, 2, ... 7, 8, 9]", Print(torch.arange(10), TensorStringStyle.Numpy));

    [Fact]
    public void Julia_style_aligns_columns() =>
        Assert.Equal("[2x3], type = Float64, device = cpu\n 1.5 -2.25 3\n  10 0.125 7\n", Print(Matrix, TensorStringStyle.Julia));

    [Fact]
    public void Julia_style_prints_matrix_after_matrix() =>
        Assert.Equal("[2x1x2], type = Int64, device = cpu\n[0,..,..] =\n 0 1\n\n[1,..,..] =\n 2 3\n", Print(torch.arange(4).reshape(2, 1, 2), TensorStringStyle.Julia));

    [Fact]
    public void CSharp_style_is_an_initialiser() =>
        Assert.Equal("[3], type = Float32, device = cpu, value = float [] {1f, 2.5f, -3f}", Print(torch.tensor(new[] { 1f, 2.5f, -3f }), TensorStringStyle.CSharp));

    [Fact]
    public void Scalars_print_their_value() =>
        Assert.Equal("[], type = Bool, device = cpu, value = True", Print(torch.tensor(true), TensorStringStyle.Julia));

    [Fact]
    public void The_extension_methods_choose_the_style()
    {
        Assert.Equal(Print(Matrix, TensorStringStyle.Numpy), Matrix.npstr(newLine: "\n", cultureInfo: CultureInfo.InvariantCulture));
        Assert.Equal(Print(Matrix, TensorStringStyle.Julia), Matrix.jlstr(newLine: "\n", cultureInfo: CultureInfo.InvariantCulture));
        Assert.Equal(Matrix.ToString(), Matrix.metastr());
    }

    private static string Print(Tensor t, TensorStringStyle style) =>
        t.ToString(style, cultureInfo: CultureInfo.InvariantCulture, newLine: "\n");
}
