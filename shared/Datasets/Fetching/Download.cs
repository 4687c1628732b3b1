using System.Net;
using System.Net.Http.Headers;

namespace GenerativeModels.Datasets.Fetching;

/// <summary>Brings one file from one address into a .part file, going on where an earlier attempt stopped.</summary>
internal sealed class Download(HttpClient client, DataDisk disk, FetchOptions options)
{
    /// <summary>The file that says where the bytes of a .part file came from.</summary>
    public static string OriginOf(string part) => part + ".from";

    /// <summary>Forgets an unfinished download.</summary>
    public static void Forget(string part)
    {
        File.Delete(part);
        File.Delete(OriginOf(part));
    }

    /// <summary>Brings the file.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="part">Where its bytes go.</param>
    /// <param name="most">The most bytes it can have.</param>
    /// <param name="progress">Told the bytes that are here, and those that there will be if the mirror says.</param>
    /// <param name="cancellation">Stops; the bytes that came are kept.</param>
    /// <returns>True if it went on from an earlier attempt.</returns>
    /// <exception cref="MirrorException">The mirror did not give all of it; the bytes that came are kept.</exception>
    public async Task<bool> GetAsync(Uri address, string part, long most, Action<long, long?> progress, CancellationToken cancellation)
    {
        long have = File.Exists(part) && PartOrigin.Read(OriginOf(part)) is { } origin && origin.Address == address ? new FileInfo(part).Length : 0;
        using HttpResponseMessage response = await AskAsync(address, have > 0 ? PartOrigin.Read(OriginOf(part)) : null, have, cancellation);
        if (IsComplete(response, have))
        {
            return true;
        }

        bool resumes = Resumes(response, part, have);
        long? total = response.Content.Headers.ContentLength is { } length ? length + (resumes ? have : 0) : null;
        RequireSize(total ?? 0, most);

        Stream file = disk.Open(part, resumes ? FileMode.Append : FileMode.Create);
        await using (file)
        {
            if (!resumes)
            {
                have = 0;
                await WriteOriginAsync(PartOrigin.Of(address, response), part, cancellation);
            }

            await CopyAsync(response, file, part, have, total, most, progress, cancellation);
        }

        return resumes;
    }

    private async Task<HttpResponseMessage> AskAsync(Uri address, PartOrigin? origin, long have, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (origin is not null)
        {
            request.Headers.Range = new RangeHeaderValue(have, null);
            request.Headers.IfRange = origin.Condition;
        }

        HttpResponseMessage response = await PatientlyAsync(token => client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, token), "did not answer", cancellation);
        string? problem = Problem(response);
        if (problem is null)
        {
            return response;
        }

        bool mayPass = response.StatusCode is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;
        response.Dispose();
        throw new MirrorException(problem, mayPass);
    }

    private static string? Problem(HttpResponseMessage response) =>
        response.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.PartialContent or HttpStatusCode.RequestedRangeNotSatisfiable)
            ? $"answered {(int)response.StatusCode} ({response.ReasonPhrase})"
        : response.Content.Headers.ContentType?.MediaType == "text/html" && response.IsSuccessStatusCode
            ? "answered with a web page in place of the file: perhaps the sign-in page of a network, or an error page"
        : null;

    // Asked for what comes after the last byte, a server answers 416 and tells the length.
    private static bool IsComplete(HttpResponseMessage response, long have) =>
        response.StatusCode is HttpStatusCode.RequestedRangeNotSatisfiable && have > 0 && response.Content.Headers.ContentRange?.Length == have;

    private static bool Resumes(HttpResponseMessage response, string part, long have)
    {
        if (response.StatusCode is HttpStatusCode.OK)
        {
            return false; // it ignores ranges, or the file has changed since: all of it comes
        }

        ContentRangeHeaderValue? range = response.Content.Headers.ContentRange;
        long? length = PartOrigin.Read(OriginOf(part))?.Length;
        if (response.StatusCode is HttpStatusCode.PartialContent && range?.From == have && (length is null || range.Length is null || range.Length == length))
        {
            return true;
        }

        Forget(part);
        throw new MirrorException($"does not go on where the download stopped (at {have:N0} bytes; it answered {(int)response.StatusCode}, {range})", mayPass: true);
    }

    private static void RequireSize(long bytes, long most)
    {
        if (bytes > most)
        {
            throw new MirrorException($"has another file under this name: it is larger than {most:N0} bytes", mayPass: false);
        }
    }

    private async Task WriteOriginAsync(PartOrigin origin, string part, CancellationToken cancellation)
    {
        string path = OriginOf(part);
        await using Stream stream = disk.Open(path, FileMode.Create);
        await DataDisk.WriteAsync(stream, path, System.Text.Encoding.UTF8.GetBytes(origin.Text), cancellation);
    }

    private async Task CopyAsync(HttpResponseMessage response, Stream file, string part, long have, long? total, long most, Action<long, long?> progress, CancellationToken cancellation)
    {
        Stream body = await PatientlyAsync(response.Content.ReadAsStreamAsync, "sent nothing", cancellation);
        byte[] buffer = new byte[1 << 16];
        progress(have, total);
        while (true)
        {
            int read = await PatientlyAsync(token => body.ReadAsync(buffer, token).AsTask(), $"stopped after {have:N0} bytes{(total is null ? "" : $" of {total:N0}")}", cancellation);
            if (read == 0)
            {
                break;
            }

            RequireSize(have + read, most);
            await DataDisk.WriteAsync(file, part, buffer.AsMemory(0, read), cancellation);
            have += read;
            progress(have, total);
        }

        await file.FlushAsync(cancellation);
        if (total is { } all && have < all)
        {
            throw new MirrorException($"stopped after {have:N0} bytes of {all:N0}", mayPass: true);
        }
    }

    // What a mirror does wrong, it may do right the next time; only the caller's own wish to stop is passed on as it is.
    private async Task<T> PatientlyAsync<T>(Func<CancellationToken, Task<T>> step, string what, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(options.Patience, options.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        try
        {
            return await step(either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new MirrorException($"{what}: nothing came for {options.Patience.TotalSeconds:0.#} s", mayPass: true);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw new MirrorException($"{what}: {Innermost(exception).TrimEnd('.')}", mayPass: true);
        }
    }

    private static string Innermost(Exception exception) => exception.InnerException is { } inner ? Innermost(inner) : exception.Message;
}
