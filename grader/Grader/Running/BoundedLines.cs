using System.Text;

namespace GenerativeModels.Grader.Running;

/// <summary>Reads lines up to a greatest length from somebody who is not trusted: a longer one ends the conversation.</summary>
internal sealed class BoundedLines(TextReader reader, int mostCharacters) : IDisposable
{
    private readonly char[] _buffer = new char[4096];
    private readonly StringBuilder _line = new();
    private int _next;
    private int _read;

    /// <summary>The next line; null at the end, and where a line is too long.</summary>
    public async Task<string?> ReadAsync(CancellationToken cancellation)
    {
        while (true)
        {
            if (_next == _read)
            {
                (_next, _read) = (0, await reader.ReadAsync(_buffer.AsMemory(), cancellation));
                if (_read == 0)
                {
                    return null;
                }
            }

            int end = Array.IndexOf(_buffer, '\n', _next, _read - _next);
            _line.Append(_buffer, _next, (end < 0 ? _read : end) - _next);
            _next = end < 0 ? _read : end + 1;
            if (_line.Length > mostCharacters)
            {
                return null;
            }

            if (end >= 0)
            {
                string line = _line.ToString();
                _line.Clear();
                return line;
            }
        }
    }

    /// <inheritdoc />
    public void Dispose() => reader.Dispose();
}
