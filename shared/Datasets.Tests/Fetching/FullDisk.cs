namespace GenerativeModels.Datasets.Tests.Fetching;

/// <summary>A file on a disk with room for so many bytes.</summary>
internal sealed class FullDisk(Stream file, long room) : MemoryStream
{
    private const int NoSpace = 28;

    private long _room = room;

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int fits = (int)Math.Min(_room, buffer.Length);
        await file.WriteAsync(buffer[..fits], cancellationToken);
        _room -= fits;
        if (fits < buffer.Length)
        {
            throw new IOException("No space left on device", NoSpace);
        }
    }

    protected override void Dispose(bool disposing)
    {
        file.Dispose();
        base.Dispose(disposing);
    }
}
