namespace TorchSharp.Engine;

/// <summary>
/// Large arrays that were given back, by their exact length, for the next allocation of that length: in a training step
/// the same sizes come again and again, and memory that was just used is still in the cache.
/// </summary>
internal static class BufferPool<T> where T : unmanaged
{
    // Smaller ones come from the collector as fast.
    private const int Smallest = 1 << 12;

    // In bytes; when more is given back, everything is let go.
    private const long Capacity = 1 << 27;

    private static readonly Lock Gate = new();
    private static readonly Dictionary<int, Stack<T[]>> Free = [];
    private static long _bytes;

    /// <summary>An array of this length with anything in it; null if there is none.</summary>
    public static T[]? TryTake(int length)
    {
        if (length < Smallest || Volatile.Read(ref _bytes) == 0) return null;
        lock (Gate)
        {
            if (!Free.TryGetValue(length, out Stack<T[]>? arrays) || !arrays.TryPop(out T[]? array)) return null;
            _bytes -= Bytes(length);
            return array;
        }
    }

    public static void Return(T[] array)
    {
        if (array.Length < Smallest || Bytes(array.Length) > Capacity) return;
        lock (Gate)
        {
            if (_bytes + Bytes(array.Length) > Capacity)
            {
                Free.Clear();
                _bytes = 0;
            }
            if (!Free.TryGetValue(array.Length, out Stack<T[]>? arrays)) Free[array.Length] = arrays = new Stack<T[]>();
            arrays.Push(array);
            _bytes += Bytes(array.Length);
        }
    }

    private static unsafe long Bytes(int length) => (long)length * sizeof(T);
}
