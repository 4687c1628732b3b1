namespace GenerativeModels.Datasets.Tests.Fetching;

/// <summary>Gives some bytes, and then nothing, for ever.</summary>
internal sealed class SilentStream(byte[] bytes) : MemoryStream(bytes)
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position == Length)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        return await base.ReadAsync(buffer, cancellationToken);
    }
}
