using System.Text;

namespace GenerativeModels.Grader.Running;

/// <summary>Keeps the beginning of what a process prints, and drops the rest: however much it is, and whether or not it has lines.</summary>
internal sealed class BoundedText(int mostCharacters)
{
    private readonly StringBuilder _text = new();

    /// <summary>Reads to the end, so that the process never waits for a reader.</summary>
    public async Task ReadAsync(TextReader reader)
    {
        char[] buffer = new char[4096];
        try
        {
            while (await reader.ReadAsync(buffer) is > 0 and var read)
            {
                lock (_text)
                {
                    _text.Append(buffer, 0, Math.Min(read, mostCharacters - _text.Length));
                }
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or OperationCanceledException)
        {
            // The process is gone, and its output with it.
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
