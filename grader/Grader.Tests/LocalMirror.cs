using System.Net;
using System.Net.Sockets;

namespace GenerativeModels.Grader.Tests;

/// <summary>A web server on this machine, with real connections that can break and stall.</summary>
internal sealed class LocalMirror : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Task _serving;

    public LocalMirror()
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
        }

        _listener.Prefixes.Add(Address);
        _listener.Start();
        _serving = Task.Run(ServeAsync);
    }

    public string Address { get; }

    public Dictionary<string, byte[]> Files { get; } = [];

    /// <summary>What was asked for: file, and from where on.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>The connection of the first request breaks after so many bytes.</summary>
    public int? BreaksAfter { get; set; }

    /// <summary>Every answer stalls after so many bytes.</summary>
    public int? StallsAfter { get; set; }

    /// <summary>Set when the first answer has stalled.</summary>
    public TaskCompletionSource Stalled { get; } = new();

    public void Dispose()
    {
        _listener.Close();
        _serving.Wait();
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            try
            {
                await AnswerAsync(await _listener.GetContextAsync());
            }
            catch (Exception) when (!_listener.IsListening)
            {
                return;
            }
            catch (Exception exception) when (exception is HttpListenerException or IOException)
            {
                // The other side went away.
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        HttpListenerResponse response = context.Response;
        string name = context.Request.Url!.Segments[^1];
        int from = context.Request.Headers["Range"] is { } range ? int.Parse(range["bytes=".Length..^1]) : 0;
        Requests.Add(from > 0 ? $"{name}@{from}" : name);
        if (!Files.TryGetValue(name, out byte[]? file))
        {
            response.StatusCode = 404;
            response.Close();
            return;
        }

        response.Headers["ETag"] = "\"1\"";
        response.ContentLength64 = file.Length - from;
        if (from > 0)
        {
            response.StatusCode = 206;
            response.Headers["Content-Range"] = $"bytes {from}-{file.Length - 1}/{file.Length}";
        }

        int? stop = Requests.Count == 1 && BreaksAfter is { } count ? count : StallsAfter;
        await response.OutputStream.WriteAsync(stop is { } bytes ? file.AsMemory(from, bytes) : file.AsMemory(from));
        await response.OutputStream.FlushAsync();
        if (stop is null)
        {
            response.Close();
        }
        else if (stop == StallsAfter)
        {
            Stalled.TrySetResult(); // the connection stays open
        }
        else
        {
            response.Abort();
        }
    }
}
