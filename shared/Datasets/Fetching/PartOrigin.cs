using System.Net.Http.Headers;

namespace GenerativeModels.Datasets.Fetching;

/// <summary>Where the bytes of an unfinished download came from: only what comes from the same file there may be put behind them.</summary>
/// <param name="Address">The file's address.</param>
/// <param name="Tag">The ETag that the server gave it; empty if none that compares byte by byte.</param>
/// <param name="Modified">When the server says it was last modified; null if it does not.</param>
/// <param name="Length">Its full length; null if the server did not say.</param>
internal sealed record PartOrigin(Uri Address, string Tag, DateTimeOffset? Modified, long? Length)
{
    /// <summary>What the server said of a file that it sends from its beginning.</summary>
    public static PartOrigin Of(Uri address, HttpResponseMessage response) => new(
        address,
        response.Headers.ETag is { IsWeak: false } tag ? tag.Tag : "",
        response.Content.Headers.LastModified,
        response.Content.Headers.ContentLength);

    /// <summary>What was written beside an unfinished download; null if nothing, or nothing that makes sense.</summary>
    public static PartOrigin? Read(string path)
    {
        try
        {
            return File.ReadAllLines(path) is [var address, var tag, var modified, var length] && Uri.TryCreate(address, UriKind.Absolute, out Uri? uri)
                ? new PartOrigin(uri, tag, Date(modified), long.TryParse(length, out long bytes) ? bytes : null)
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The lines that <see cref="Read"/> reads.</summary>
    public string Text => string.Join('\n', Address.AbsoluteUri, Tag, Modified?.ToString("R") ?? "", Length?.ToString() ?? "");

    /// <summary>The condition under which the server may send the rest only; null if it gave nothing to compare.</summary>
    public RangeConditionHeaderValue? Condition =>
        Tag.Length > 0 ? new RangeConditionHeaderValue(Tag) : Modified is { } modified ? new RangeConditionHeaderValue(modified) : null;

    private static DateTimeOffset? Date(string text) => DateTimeOffset.TryParse(text, out DateTimeOffset date) ? date : null;
}
