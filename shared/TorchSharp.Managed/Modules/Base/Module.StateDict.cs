using TorchSharp.Engine;
using TorchSharp.Modules;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>Parameters and persistent buffers by name: the tensors themselves, not copies.</summary>
            public virtual Dictionary<string, Tensor> state_dict(Dictionary<string, Tensor>? destination = null, string? prefix = null)
            {
                destination ??= [];
                foreach ((string key, Parameter parameter) in named_parameters()) destination.TryAdd(Key(key), parameter);
                foreach ((string key, Tensor buffer) in named_buffers(include_nonpersistent: false)) destination.TryAdd(Key(key), buffer);

                // What several parts share was listed once above; here come its other names.
                foreach ((string part, Module module) in _internal_submodules) module.state_dict(destination, Key(part));
                return destination;

                string Key(string key) => string.IsNullOrEmpty(prefix) ? key : $"{prefix}.{key}";
            }

            /// <summary>
            /// Copies values into the parameters and buffers. If strict, the names must be the same on both sides; names in
            /// skip are left alone. Nothing is changed if anything does not fit.
            /// </summary>
            public virtual (IList<string> missing_keys, IList<string> unexpected_keyes) load_state_dict(
                Dictionary<string, Tensor> source, bool strict = true, IList<string>? skip = null)
            {
                Dictionary<string, Tensor> own = state_dict();
                List<string> unexpected = source.Keys.Where(k => !own.ContainsKey(k) && skip?.Contains(k) != true).ToList();
                List<string> missing = own.Keys.Where(k => !source.ContainsKey(k) && skip?.Contains(k) != true).ToList();
                if (strict && (missing.Count > 0 || unexpected.Count > 0))
                    throw new InvalidOperationException(Messages.StateNames(GetName(), missing, unexpected));

                List<(Tensor Target, Tensor Value)> pairs = source.Where(s => own.ContainsKey(s.Key) && skip?.Contains(s.Key) != true)
                    .Select(s => (own[s.Key], Fitting(s.Key, s.Value, own[s.Key]))).ToList();
                using (no_grad())
                    foreach ((Tensor target, Tensor value) in pairs) target.copy_(value);
                return (missing, unexpected);
            }

            private static Tensor Fitting(string key, Tensor value, Tensor target) =>
                value.Layout.TryExpand(target.Layout.Shape) is not null
                    ? value
                    : throw new ArgumentException(Messages.StateShape("load_state_dict", key, value.Layout.Shape, target.Layout.Shape));
        }
    }
}
