using System.Text;

namespace TorchSharp.Printing;

/// <summary>Prints a tensor as columns, one matrix after the other, each row cut off at a width.</summary>
internal sealed class JuliaPrinter(Tensor tensor, Func<Tensor, string> value, int width, string newLine)
{
    private const string Ellipsis = "...";

    public string Print(string metadata)
    {
        if (tensor.ndim == 0) return metadata + ", value = " + value(tensor);

        var text = new StringBuilder(metadata);
        if (tensor.ndim == 1) Matrix(text.Append(newLine), tensor.unsqueeze(0));
        else if (tensor.ndim == 2) Matrix(text.Append(newLine), tensor);
        else Matrices(text, tensor, "");
        return text.ToString();
    }

    private void Matrices(StringBuilder text, Tensor t, string index)
    {
        for (long i = 0; i < t.size(0); i++)
        {
            string here = index + i + ",";
            if (t.ndim > 3)
            {
                Matrices(text, t[i], here);
                continue;
            }
            text.Append(newLine).Append('[').Append(here).Append("..,..] =").Append(newLine);
            Matrix(text, t[i]);
        }
    }

    private void Matrix(StringBuilder text, Tensor t)
    {
        var rows = new List<List<string>>();
        for (long i = 0; i < t.size(0); i++) rows.Add(Row(t[i]));
        if (rows.Count == 0) return;

        int columns = rows.Min(r => r.Count);
        for (int i = 0; i < rows.Count; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                int wide = rows.Max(r => r[j].Length);
                text.Append(' ').Append(rows[i][j].PadLeft(wide));
            }
            if (columns < t.size(1)) text.Append(' ').Append(Ellipsis);
            text.Append(newLine);
        }
    }

    // As many elements as fit into the width, with room for an ellipsis.
    private List<string> Row(Tensor t)
    {
        var row = new List<string>();
        int left = width;
        for (long i = 0; i < t.size(0); i++)
        {
            string text = value(t[i]);
            if (left - text.Length - Ellipsis.Length - 1 < 0) break;
            row.Add(text);
            left -= text.Length + 1;
        }
        return row;
    }
}
