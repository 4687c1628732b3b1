namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>A module of one input.</summary>
        public abstract class Module<T, TResult> : HookableModule<Func<Module<T, TResult>, T, T>, Func<Module<T, TResult>, T, TResult, TResult>>, IModule<T, TResult>
        {
            /// <summary>A module with a name.</summary>
            protected Module(string name) : base(name)
            {
            }

            /// <summary>What the module computes, without hooks; use <see cref="call"/>.</summary>
            public abstract TResult forward(T input);

            /// <summary>The result of the module, hooks included.</summary>
            public TResult call(T input)
            {
                RunModulePreHooks();
                foreach (Func<Module<T, TResult>, T, T> hook in pre_hooks.Values) input = hook(this, input) ?? input;
                TResult result = forward(input);
                foreach (Func<Module<T, TResult>, T, TResult, TResult> hook in post_hooks.Values) result = hook(this, input, result) ?? result;
                RunModulePostHooks();
                return result;
            }
        }
    }
}
