using System.Collections;
using System.Runtime.InteropServices;
using TorchSharp.Engine;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The memory of a tensor, or a part of it, as .NET values. Writing to it writes to the tensor.</summary>
    public sealed class Storage<T> : Storage, IDisposable, IEnumerable<T> where T : unmanaged
    {
        private readonly int _start;
        private readonly int _count;
        private readonly T _value;

        internal Storage(Tensor tensor) : this(tensor, 0, tensor.Buffer.Length)
        {
        }

        private Storage(Tensor tensor, int start, int count) : base(tensor) => (_start, _count) = (start, count);

        private Storage(T value) => _value = value;

        /// <summary>How many elements there are.</summary>
        public int Count
        {
            get
            {
                CheckMemory();
                return _count;
            }
        }

        /// <summary>Where the tensor is.</summary>
        public Device device
        {
            get
            {
                CheckMemory();
                return _tensor.device;
            }
        }

        /// <summary>False.</summary>
        public bool IsReadOnly => false;

        // Bools lie in bytes that are 0 or 1, which is how .NET stores them too.
        private Span<T> Memory
        {
            get
            {
                CheckMemory();
                Span<T> all = typeof(T) == typeof(bool) ? MemoryMarshal.Cast<byte, T>(_tensor.Elements<byte>().AsSpan()) : _tensor.Elements<T>();
                return all.Slice(_start, _count);
            }
        }

        /// <summary>One element.</summary>
        public T this[int index]
        {
            get => Memory[index];
            set
            {
                Memory[index] = value;
                _tensor.Buffer.MarkWritten();
            }
        }

        /// <summary>A part, which sees the same memory. A single value is written to all of it.</summary>
        public Storage<T> this[(int? start, int? end) range]
        {
            get
            {
                int start = range.start ?? 0, end = range.end ?? Count;
                _ = Memory[start..end];
                return new Storage<T>(_tensor, _start + start, end - start);
            }
            set
            {
                if (value._tensor is null) this[range].fill_(value._value);
                else this[range].copy_(value.ToArray());
            }
        }

        /// <summary>A part, which sees the same memory. A single value is written to all of it.</summary>
        public Storage<T> this[Range range]
        {
            get => this[(range.Start.GetOffset(Count), range.End.GetOffset(Count))];
            set => this[(range.Start.GetOffset(Count), range.End.GetOffset(Count))] = value;
        }

        /// <summary>A single value, to be assigned to a part of a storage.</summary>
        public static implicit operator Storage<T>(T value) => new(value);

        /// <inheritdoc/>
        public override int element_size()
        {
            CheckMemory();
            return (int)_tensor.ElementSize;
        }

        /// <summary>On a GPU; this engine refuses and says which engine does it.</summary>
        public Storage<T> cuda(Device? device = null) => _tensor.cuda(device).storage<T>();

        /// <summary>On the CPU, where it is.</summary>
        public Storage<T> cpu() => this;

        /// <summary>A copy of the elements.</summary>
        public T[] ToArray() => Memory.ToArray();

        /// <summary>A copy of the elements.</summary>
        public IList<T> tolist() => ToArray();

        /// <summary>Overwrites the elements with those of a list, as many as both have.</summary>
        public void copy_(IList<T> array) => CopyFrom(array, 0);

        /// <summary>Overwrites all elements with one value.</summary>
        public void fill_(T value)
        {
            Memory.Fill(value);
            _tensor.Buffer.MarkWritten();
        }

        /// <summary>Whether an element equals this one.</summary>
        public bool Contains(T item) => IndexOf(item) >= 0;

        /// <summary>The place of the first element that equals this one, or −1.</summary>
        public int IndexOf(T item)
        {
            Span<T> memory = Memory;
            for (int i = 0; i < memory.Length; i++)
                if (memory[i].Equals(item)) return i;
            return -1;
        }

        /// <summary>Copies elements into a list from a place on, as many as fit.</summary>
        public void CopyTo(IList<T> array, int arrayIndex)
        {
            Span<T> memory = Memory;
            for (int i = 0; i < memory.Length && i + arrayIndex < array.Count; i++) array[i + arrayIndex] = memory[i];
        }

        /// <summary>Overwrites elements with those of a list from a place on, as many as there are.</summary>
        public void CopyFrom(IList<T> array, int arrayIndex)
        {
            Span<T> memory = Memory;
            for (int i = 0; i < memory.Length && i + arrayIndex < array.Count; i++) memory[i] = array[i + arrayIndex];
            _tensor.Buffer.MarkWritten();
        }

        /// <summary>Releases the storage; the tensor stays.</summary>
        public void Dispose()
        {
        }

        /// <inheritdoc/>
        public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)ToArray()).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private void CheckMemory()
        {
            if (_tensor is null) throw new InvalidOperationException(Messages.ScalarStorage());
        }
    }
}
