using System.Security.Cryptography;
using TorchSharp.Engine;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A source of random numbers. The same seed gives PyTorch's own numbers on the CPU.</summary>
    public class Generator : IDisposable
    {
        private readonly Lock _lock = new();
        private readonly RandomStream _stream;

        /// <summary>A generator with a seed.</summary>
        public Generator(ulong seed = 0, Device? device = null)
        {
            this.device = InitializeDevice(device);
            _stream = new RandomStream(seed);
        }

        /// <summary>The generator that operations use when none is given.</summary>
        public static Generator Default { get; } = new(67280421310721);

        /// <summary>The CPU.</summary>
        public Device device { get; private set; }

        /// <summary>Starts again from a seed.</summary>
        public Generator manual_seed(long seed)
        {
            lock (_lock) _stream.Seed(unchecked((ulong)seed));
            return this;
        }

        /// <summary>Starts again from a seed that cannot be foreseen, and returns it.</summary>
        public long seed()
        {
            long seed = BitConverter.ToInt64(RandomNumberGenerator.GetBytes(8)) & long.MaxValue;
            manual_seed(seed);
            return seed;
        }

        /// <summary>The seed that the generator started from.</summary>
        public long initial_seed() => unchecked((long)_stream.InitialSeed);

        /// <summary>What is needed to go on from here, as bytes in PyTorch's own layout.</summary>
        public Tensor get_state()
        {
            lock (_lock) return Make.FromArray(_stream.Save(), ScalarType.Byte, [RandomStream.StateBytes]);
        }

        /// <summary>Goes on from a state that get_state returned, here or in PyTorch.</summary>
        public void set_state(Tensor value)
        {
            if (value.dtype != ScalarType.Byte || value.Layout.Count != RandomStream.StateBytes)
                throw new ArgumentException(Messages.GeneratorState(value.Layout.Count, value.dtype, RandomStream.StateBytes));
            lock (_lock) _stream.Restore(value.Dense().Span<byte>());
        }

        /// <summary>Does nothing: the garbage collector owns generators.</summary>
        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        /// <summary>Does nothing: the garbage collector owns generators.</summary>
        protected virtual void Dispose(bool disposing)
        {
        }

        /// <summary>Draws while no other thread does.</summary>
        internal void Draw(Action<RandomStream> draw)
        {
            lock (_lock) draw(_stream);
        }
    }
}
