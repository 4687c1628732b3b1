using System.Net;
using System.Net.Http.Headers;

namespace GenerativeModels.Datasets.Tests.Fetching;

/// <summary>A web server without a web: serves files, can misbehave, and remembers what it was asked.</summary>
internal sealed class FakeMirror : HttpMessageHandler
{
    public Dictionary<string, byte[]> Files { get; } = [];

    /// <summary>Answers to give first, before it serves files.</summary>
    public Queue<Func<HttpRequestMessage, HttpResponseMessage>> First { get; } = [];

    /// <summary>What was asked: file and where from, as in "images.gz" or "images.gz@100".</summary>
    public List<string> Requests { get; } = [];

    public bool KnowsRanges { get; set; } = true;

    public string? Tag { get; set; } = "\"1\"";

    public static HttpResponseMessage Bytes(Stream content, long length, string? tag = "\"1\"")
    {
        var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(content) };
        response.Content.Headers.ContentLength = length;
        response.Headers.ETag = tag is null ? null : new EntityTagHeaderValue(tag);
        return response;
    }

    /// <summary>Answers with the file's beginning, and then the connection breaks.</summary>
    public void BreakAfter(int count) => First.Enqueue(request =>
    {
        byte[] file = Files[request.RequestUri!.Segments[^1]];
        return Bytes(new BrokenStream(file[..count], () => throw new IOException("Connection reset by peer")), file.Length, Tag);
    });

    public void Answer(HttpStatusCode status, int times = 1)
    {
        for (int i = 0; i < times; i++)
        {
            First.Enqueue(_ => new HttpResponseMessage(status));
        }
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string name = request.RequestUri!.Segments[^1];
        long? from = request.Headers.Range?.Ranges.Single().From;
        Requests.Add(from is null ? name : $"{name}@{from}");
        return Task.FromResult(First.TryDequeue(out var answer) ? answer(request) : Serve(name, from, request.Headers.IfRange));
    }

    private HttpResponseMessage Serve(string name, long? from, RangeConditionHeaderValue? condition)
    {
        if (!Files.TryGetValue(name, out byte[]? file))
        {
            return new HttpResponseMessage(HttpStatusCode.NotFound);
        }

        if (from is not { } start || !KnowsRanges || (condition is not null && condition.EntityTag?.Tag != Tag))
        {
            return Bytes(new MemoryStream(file), file.Length, Tag);
        }

        if (start >= file.Length)
        {
            var beyond = new HttpResponseMessage(HttpStatusCode.RequestedRangeNotSatisfiable) { Content = new ByteArrayContent([]) };
            beyond.Content.Headers.ContentRange = new ContentRangeHeaderValue(file.Length);
            return beyond;
        }

        HttpResponseMessage rest = Bytes(new MemoryStream(file[(int)start..]), file.Length - start, Tag);
        rest.StatusCode = HttpStatusCode.PartialContent;
        rest.Content.Headers.ContentRange = new ContentRangeHeaderValue(start, file.Length - 1, file.Length);
        return rest;
    }
}
