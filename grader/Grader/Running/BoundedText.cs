using System.Text;

namespace GenerativeModels.Grader.Running;

/// <summary>Keeps the beginning of what a process prints, and drops the rest.</summary>
internal sealed class BoundedText(int mostCharacters)
{
    private readonly StringBuilder _text = new();

    /// <summary>Adds a line, while there is room.</summary>
    public void Add(string? line)
    {
        lock (_text)
        {
            if (line is not null && _text.Length < mostCharacters)
            {
                _text.AppendLine(line.Length > 1000 ? line[..1000] : line);
            }
        }
    }

    /// <inheritdoc />
    public override string ToString()
    {
        lock (_text)
        {
            return _text.ToString();
        }
    }
}
