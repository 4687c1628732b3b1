namespace GenerativeModels.Datasets.Tests.Fetching;

/// <summary>Gives some bytes, and then something happens.</summary>
internal sealed class BrokenStream(byte[] bytes, Action atEnd) : MemoryStream(bytes)
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position == Length)
        {
            atEnd();
            cancellationToken.ThrowIfCancellationRequested();
        }

        return base.ReadAsync(buffer, cancellationToken);
    }
}
