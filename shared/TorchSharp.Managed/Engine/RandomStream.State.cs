using System.Buffers.Binary;

namespace TorchSharp.Engine;

internal sealed partial class RandomStream
{
    /// <summary>Bytes of a saved state.</summary>
    public const int StateBytes = 5056;

    // PyTorch's own layout, so that states cross engines: seed, left, seeded, place, 624 words of 8 bytes each, then
    // (x, y, rho, valid) of the waiting normal number; what follows holds a waiting float, which nothing here makes.
    private const int LeftAt = 8, SeededAt = 12, PlaceAt = 16, WordsAt = 24;
    private const int NormalAt = WordsAt + 8 * MersenneTwister.Size + 8, NormalValidAt = NormalAt + 16;

    /// <summary>All that is needed to go on from here.</summary>
    public byte[] Save()
    {
        byte[] state = new byte[StateBytes];
        Span<byte> bytes = state;
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, InitialSeed);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[LeftAt..], _twister.Left);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[SeededAt..], 1);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[PlaceAt..], _twister.Place);
        for (int i = 0; i < MersenneTwister.Size; i++) BinaryPrimitives.WriteUInt64LittleEndian(bytes[(WordsAt + 8 * i)..], _twister.State[i]);
        BinaryPrimitives.WriteDoubleLittleEndian(bytes[NormalAt..], _spareNormal ?? 0);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[NormalValidAt..], _spareNormal is null ? 0 : 1);
        return state;
    }

    /// <summary>Goes on from a saved state.</summary>
    public void Restore(ReadOnlySpan<byte> bytes)
    {
        int left = BinaryPrimitives.ReadInt32LittleEndian(bytes[LeftAt..]);
        long place = BinaryPrimitives.ReadInt64LittleEndian(bytes[PlaceAt..]);
        if (left < 1 || place < 0 || place + left - 1 > MersenneTwister.Size || BinaryPrimitives.ReadInt32LittleEndian(bytes[SeededAt..]) != 1)
            throw new ArgumentException(Messages.GeneratorStateValues(left, place));

        InitialSeed = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        (_twister.Left, _twister.Place) = (left, (int)place);
        for (int i = 0; i < MersenneTwister.Size; i++)
            _twister.State[i] = (uint)BinaryPrimitives.ReadUInt64LittleEndian(bytes[(WordsAt + 8 * i)..]);
        bool waiting = BinaryPrimitives.ReadInt32LittleEndian(bytes[NormalValidAt..]) != 0;
        _spareNormal = waiting ? BinaryPrimitives.ReadDoubleLittleEndian(bytes[NormalAt..]) : null;
    }
}
