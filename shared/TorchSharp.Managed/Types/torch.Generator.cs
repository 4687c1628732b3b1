using System.Runtime.InteropServices;
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
        private readonly MersenneTwister _twister;
        private long _seed;
        private double _spare = double.NaN;

        /// <summary>A generator with a seed.</summary>
        public Generator(ulong seed = 0, Device? device = null)
        {
            this.device = InitializeDevice(device);
            _seed = unchecked((long)seed);
            _twister = new MersenneTwister(seed);
        }

        /// <summary>The generator that operations use when none is given.</summary>
        public static Generator Default { get; } = new(67280421310721);

        /// <summary>The CPU.</summary>
        public Device device { get; private set; }

        /// <summary>Starts again from a seed.</summary>
        public Generator manual_seed(long seed)
        {
            lock (_lock)
            {
                _seed = seed;
                _twister.Seed(unchecked((ulong)seed));
                _spare = double.NaN;
            }
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
        public long initial_seed() => _seed;

        /// <summary>What is needed to go on from here, as bytes. The layout is this engine's own.</summary>
        public Tensor get_state()
        {
            lock (_lock)
            {
                byte[] words = MemoryMarshal.AsBytes(_twister.Save().AsSpan()).ToArray();
                byte[] state = [.. words, .. BitConverter.GetBytes(_seed), .. BitConverter.GetBytes(_spare)];
                return Make.FromArray(state, ScalarType.Byte, [state.Length]);
            }
        }

        /// <summary>Goes on from a state that get_state returned.</summary>
        public void set_state(Tensor value)
        {
            byte[] state = value.DenseAs(ScalarType.Byte).Span<byte>().ToArray();
            if (state.Length != 625 * 4 + 16) throw new ArgumentException(Messages.GeneratorState(state.Length, 625 * 4 + 16));
            lock (_lock)
            {
                _twister.Restore(MemoryMarshal.Cast<byte, uint>(state.AsSpan(0, 625 * 4)));
                _seed = BitConverter.ToInt64(state, 625 * 4);
                _spare = BitConverter.ToDouble(state, 625 * 4 + 8);
            }
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
        internal void Draw(Action<MersenneTwister> draw)
        {
            lock (_lock) draw(_twister);
        }

        // Box and Muller's method gives two numbers; the second waits here for the next call.
        internal double NextNormal(MersenneTwister twister)
        {
            if (!double.IsNaN(_spare))
            {
                double waiting = _spare;
                _spare = double.NaN;
                return waiting;
            }
            double turn = 2 * Math.PI * Drawing.Uniform(twister);
            double radius = Math.Sqrt(-2 * Kernels.Special.Small.Log1p(-Drawing.Uniform(twister)));
            _spare = radius * Math.Sin(turn);
            return radius * Math.Cos(turn);
        }
    }
}
