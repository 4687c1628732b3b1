namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>A module that calls others before and after its forward function.</summary>
        public class HookableModule<TPreHook, TPostHook> : Module
        {
            /// <summary>Called before forward; what they return replaces the inputs.</summary>
            protected Dictionary<string, TPreHook> pre_hooks = [];

            /// <summary>Called after forward; what they return replaces the result.</summary>
            protected Dictionary<string, TPostHook> post_hooks = [];

            /// <summary>Called with the module alone, before everything.</summary>
            protected Dictionary<string, Action<Module>> module_pre_hooks = [];

            /// <summary>Called with the module alone, after everything.</summary>
            protected Dictionary<string, Action<Module>> module_post_hooks = [];

            /// <summary>A module with a name.</summary>
            protected HookableModule(string name) : base(name)
            {
            }

            /// <summary>Calls the hook after each forward; it may return another result, or null to keep it.</summary>
            public HookRemover register_forward_hook(TPostHook hook) => Add(post_hooks, hook);

            /// <summary>Calls the hook before each forward; it may return other inputs, or null to keep them.</summary>
            public HookRemover register_forward_pre_hook(TPreHook hook) => Add(pre_hooks, hook);

            /// <summary>Calls the hook after each forward.</summary>
            public HookRemover register_forward_hook(Action<Module> hook) => Add(module_post_hooks, hook);

            /// <summary>Calls the hook before each forward.</summary>
            public HookRemover register_forward_pre_hook(Action<Module> hook) => Add(module_pre_hooks, hook);

            private protected void RunModulePreHooks()
            {
                foreach (Action<Module> hook in module_pre_hooks.Values) hook(this);
            }

            private protected void RunModulePostHooks()
            {
                foreach (Action<Module> hook in module_post_hooks.Values) hook(this);
            }

            private HookRemover Add<T>(Dictionary<string, T> hooks, T hook)
            {
                string key = Guid.NewGuid().ToString();
                hooks.Add(key, hook);
                return new HookRemover(this, key);
            }

            private void Remove(string key)
            {
                pre_hooks.Remove(key);
                post_hooks.Remove(key);
                module_pre_hooks.Remove(key);
                module_post_hooks.Remove(key);
            }

            /// <summary>Takes a hook away again.</summary>
            public class HookRemover
            {
                private readonly HookableModule<TPreHook, TPostHook> _module;
                private readonly string _key;

                /// <summary>For a hook of a module.</summary>
                public HookRemover(HookableModule<TPreHook, TPostHook> module, string key) => (_module, _key) = (module, key);

                /// <summary>Takes the hook away.</summary>
                public void remove() => _module.Remove(_key);
            }
        }
    }
}
