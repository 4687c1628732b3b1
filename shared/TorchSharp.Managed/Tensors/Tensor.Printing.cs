using System.Globalization;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Shape, dtype and device.</summary>
        public override string ToString() => ToString(TensorStringStyle.Metadata);

        /// <summary>Shape, dtype and device; with disamb, printed in the style of torch.TensorStringStyle.</summary>
        public string ToString(bool disamb, string? fltFormat = null, int? width = null, CultureInfo? cultureInfo = null, string? newLine = null) =>
            ToString(disamb ? TensorStringStyle.Default : TensorStringStyle.Metadata, fltFormat, width, cultureInfo, newLine);

        /// <summary>The tensor in words, in a style.</summary>
        public string ToString(TensorStringStyle style, string? fltFormat = null, int? width = null, CultureInfo? cultureInfo = null, string? newLine = null) =>
            IsInvalid ? "" : new Printing.TensorPrinter(this, fltFormat, width, cultureInfo, newLine).Print(style);
    }
}
