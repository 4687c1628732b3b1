using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>The parameters, each once, with names such as "0.weight"; only this module's own without recurse.</summary>
            public virtual IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true)
            {
                var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
                foreach ((string own, Parameter parameter) in _internal_params)
                    if (seen.Add(parameter)) yield return (own, parameter);

                if (!recurse) yield break;
                foreach ((string part, Module module) in named_children())
                    foreach ((string inner, Parameter parameter) in module.named_parameters(true))
                        if (seen.Add(parameter)) yield return ($"{part}.{inner}", parameter);
            }

            /// <summary>The buffers, each once, with names such as "1.running_mean"; only this module's own without recurse.</summary>
            public virtual IEnumerable<(string name, Tensor buffer)> named_buffers(bool recurse = true, bool include_nonpersistent = true)
            {
                var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
                foreach ((string own, (Tensor buffer, bool persistent)) in _internal_buffers)
                    if ((persistent || include_nonpersistent) && seen.Add(buffer)) yield return (own, buffer);

                if (!recurse) yield break;
                foreach ((string part, Module module) in named_children())
                    foreach ((string inner, Tensor buffer) in module.named_buffers(true, include_nonpersistent))
                        if (seen.Add(buffer)) yield return ($"{part}.{inner}", buffer);
            }

            /// <summary>The parts of this module itself.</summary>
            public virtual IEnumerable<(string name, Module module)> named_children() => _internal_submodules;

            /// <summary>The parts, then the parts of the parts, and so on, with names such as "encoder.0".</summary>
            public virtual IEnumerable<(string name, Module module)> named_modules()
            {
                foreach ((string part, Module module) in named_children()) yield return (part, module);
                foreach ((string part, Module module) in named_children())
                    foreach ((string inner, Module deeper) in module.named_modules()) yield return ($"{part}.{inner}", deeper);
            }

            /// <summary>The parameters, each once.</summary>
            public virtual IEnumerable<Parameter> parameters(bool recurse = true) => named_parameters(recurse).Select(p => p.parameter);

            /// <summary>The buffers, each once.</summary>
            public virtual IEnumerable<Tensor> buffers(bool recurse = true, bool include_nonpersistent = true) =>
                named_buffers(recurse, include_nonpersistent).Select(b => b.buffer);

            /// <summary>The parts of this module itself.</summary>
            public virtual IEnumerable<Module> children() => named_children().Select(c => c.module);

            /// <summary>The parts, then the parts of the parts, and so on.</summary>
            public virtual IEnumerable<Module> modules() => named_modules().Select(m => m.module);

            /// <summary>True if there is a parameter of that name ("part.weight" looks into the part).</summary>
            public virtual bool has_parameter(string target) => get_parameter(target) is not null;

            /// <summary>True if there is a buffer of that name ("part.running_mean" looks into the part).</summary>
            public virtual bool has_buffer(string target) => get_buffer(target) is not null;

            /// <summary>The parameter of that name ("part.weight" looks into the part), or null.</summary>
            public virtual Parameter? get_parameter(string target)
            {
                ArgumentNullException.ThrowIfNull(target);
                return Owned(target) ?? InPart(target, (part, rest) => part.get_parameter(rest));
            }

            /// <summary>The buffer of that name ("part.running_mean" looks into the part), or null.</summary>
            public virtual Tensor? get_buffer(string target)
            {
                ArgumentNullException.ThrowIfNull(target);
                return OwnedBuffer(target) ?? InPart(target, (part, rest) => part.get_buffer(rest));
            }

            private T? InPart<T>(string target, Func<Module, string, T?> look) where T : Tensor
            {
                int dot = target.IndexOf('.');
                if (dot < 0) return null;
                return named_children().Where(c => c.name == target[..dot]).Select(c => look(c.module, target[(dot + 1)..])).FirstOrDefault(found => found is not null);
            }
        }
    }
}
