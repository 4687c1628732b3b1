using System.Globalization;
using System.Text;

namespace TorchSharp.Printing;

/// <summary>Prints a tensor the way TorchSharp does, in its four styles.</summary>
internal sealed class TensorPrinter(Tensor tensor, string? format, int? width, CultureInfo? culture, string? newLine)
{
    private readonly string _format = format ?? torch.FloatFormat;
    private readonly int _width = width ?? torch.LineWidth;
    private readonly CultureInfo _culture = culture ?? CultureInfo.CurrentCulture;
    private readonly string _newLine = newLine ?? torch.NewLine;

    public string Print(TensorStringStyle style) => (style == TensorStringStyle.Default ? torch.TensorStringStyle : style) switch
    {
        TensorStringStyle.Metadata => Metadata(),
        TensorStringStyle.Numpy => Numpy(tensor, true),
        TensorStringStyle.CSharp => CSharp(),
        _ => new JuliaPrinter(tensor, Value, _width, _newLine).Print(Metadata()),
    };

    private string Metadata() => $"[{string.Join("x", tensor.shape)}], type = {tensor.dtype}, device = {tensor.device}";

    private string Numpy(Tensor t, bool indent)
    {
        if (t.ndim == 0) return Value(t);

        string lead = indent ? new string(' ', (int)(tensor.ndim - t.ndim)) : "";
        if (t.ndim == 1) return lead + "[" + Row(t, "") + "]";

        string gap = string.Concat(Enumerable.Repeat(_newLine, (int)t.ndim - 1));
        string ellipsis = new string(' ', (int)(tensor.ndim - t.ndim)) + " ...";
        return lead + "[" + string.Join(gap, Parts(t, (part, first) => Numpy(part, !first), ellipsis)) + "]";
    }

    private string CSharp()
    {
        string head = Metadata() + ", value = ";
        if (tensor.ndim == 0) return head + Value(tensor);

        (string type, string suffix) = tensor.dtype switch
        {
            ScalarType.Bool => ("bool", ""),
            ScalarType.Byte => ("byte", ""),
            ScalarType.Int32 => ("int", ""),
            ScalarType.Int64 => ("long", "L"),
            ScalarType.Float32 => ("float", "f"),
            _ => ("double", ""),
        };
        string rank = $"{type} [{new string(',', (int)tensor.ndim - 1)}] ";
        if (tensor.ndim == 1) return head + rank + Braces(tensor, suffix, true);
        return head + _newLine + rank + "{" + _newLine + " " + Inside(tensor, suffix) + _newLine + "}";
    }

    private string Braces(Tensor t, string suffix, bool first)
    {
        string lead = first ? "" : new string(' ', (int)(tensor.ndim - t.ndim));
        return lead + "{" + (t.ndim == 1 ? Row(t, suffix) : Inside(t, suffix)) + "}";
    }

    private string Inside(Tensor t, string suffix)
    {
        string ellipsis = new string(' ', (int)(tensor.ndim - t.ndim)) + " ...";
        var text = new StringBuilder();
        foreach (string part in Parts(t, (p, first) => Braces(p, suffix, first), ellipsis))
        {
            if (text.Length > 0) text.Append(text.ToString().EndsWith(ellipsis, StringComparison.Ordinal) ? "" : ",").Append(_newLine);
            text.Append(part);
        }
        return text.ToString();
    }

    private string Row(Tensor t, string suffix)
    {
        long size = t.size(0), columns = torch.MaxColumns;
        IEnumerable<string> Values(long from, long to)
        {
            for (long i = from; i < to; i++) yield return Value(t[i]) + suffix;
        }
        if (size <= columns) return string.Join(", ", Values(0, size));
        long trailing = columns / 2, leading = columns - trailing;
        return string.Join(", ", Values(0, leading)) + ", ... " + string.Join(", ", Values(size - trailing, size));
    }

    private static IEnumerable<string> Parts(Tensor t, Func<Tensor, bool, string> print, string ellipsis)
    {
        long size = t.size(0), rows = torch.MaxRows, trailing = rows / 2, leading = rows - trailing;
        for (long i = 0; i < size; i++)
        {
            if (size > rows && i == leading)
            {
                yield return ellipsis;
                i = size - trailing;
            }
            yield return print(t[i], i == 0);
        }
    }

    private string Value(Tensor t)
    {
        Scalar value = t.ToScalar();
        return t.dtype switch
        {
            ScalarType.Float32 => ((float)value.Real).ToString(_format, _culture),
            ScalarType.Float64 => value.Real.ToString(_format, _culture),
            ScalarType.Bool => value.IsTrue.ToString(),
            _ => value.Whole.ToString(_culture),
        };
    }
}
