namespace TorchSharp;

public static partial class torch
{
    /// <summary>The default generator.</summary>
    public static class random
    {
        /// <summary>Starts the default generator again from a seed.</summary>
        public static Generator manual_seed(long seed) => torch.manual_seed(seed);

        /// <summary>The seed that the default generator started from.</summary>
        public static long initial_seed() => torch.initial_seed();

        /// <summary>Starts the default generator again from a seed that cannot be foreseen, and returns it.</summary>
        public static long seed() => torch.seed();

        /// <summary>What the default generator needs to go on from here.</summary>
        public static Tensor get_rng_state() => torch.get_rng_state();

        /// <summary>Lets the default generator go on from a state.</summary>
        public static void set_rng_state(Tensor new_state) => torch.set_rng_state(new_state);
    }
}
