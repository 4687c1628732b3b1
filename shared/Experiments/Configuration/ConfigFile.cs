using System.Text;

namespace GenerativeModels.Experiments.Configuration;

/// <summary>Reads the text of a config file, whatever the file is.</summary>
internal static class ConfigFile
{
    private const int MostBytes = 1 << 20;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, without a byte order mark.</summary>
    /// <exception cref="UsageException">The file cannot be read, or is no text.</exception>
    public static string ReadText(string path, string shown)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            using var reader = new StreamReader(stream, StrictUtf8, detectEncodingFromByteOrderMarks: true);
            var text = new char[MostBytes + 1];
            int length = reader.ReadBlock(text);
            if (length > MostBytes)
            {
                throw new UsageException($"{shown} is larger than a megabyte; a config is a page of text. Is it the right file?");
            }

            return Array.FindIndex(text, 0, length, IsNoText) is >= 0 and var at
                ? throw new UsageException($"{shown} is no text: it has the control character {(int)text[at]:x2} in line {text.Take(at).Count(character => character == '\n') + 1}. Is it the right file?")
                : new string(text, 0, length);
        }
        catch (DecoderFallbackException)
        {
            throw new UsageException($"{shown} is no text in UTF-8. Is it the right file? If so, save it as UTF-8.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new UsageException($"{shown} cannot be read: {exception.Message} Check the file and its permissions.");
        }
    }

    private static bool IsNoText(char character) => char.IsControl(character) && character is not ('\t' or '\n' or '\r' or '\u0085');
}
