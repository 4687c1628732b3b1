using System.Reflection;
using TorchSharp.Engine;
using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>Adds a parameter under a name.</summary>
            public virtual void register_parameter(string name, Parameter param)
            {
                ArgumentNullException.ThrowIfNull(param);
                if (!_internal_params.ContainsKey(name)) _internal_params.Add(name, param);
                else throw new InvalidOperationException(Messages.RegisteredTwice("register_parameter", "parameter", name, GetName()));
            }

            /// <summary>Adds a tensor that is not learned; if persistent, it is saved with the module.</summary>
            public virtual void register_buffer(string name, Tensor tensor, bool persistent = true)
            {
                ArgumentNullException.ThrowIfNull(tensor);
                if (!_internal_buffers.ContainsKey(name)) _internal_buffers.Add(name, (tensor, persistent));
                else throw new InvalidOperationException(Messages.RegisteredTwice("register_buffer", "buffer", name, GetName()));
            }

            /// <summary>Adds a part under a name; null removes the part of that name.</summary>
            public virtual void register_module(string name, Module submodule)
            {
                if (submodule is null)
                {
                    _internal_submodules.Remove(name);
                    return;
                }
                if (string.IsNullOrEmpty(name) || name.Contains('.'))
                    throw new ArgumentException(Messages.BadModuleName(name));
                if (_internal_submodules.ContainsKey(name))
                    throw new InvalidOperationException(Messages.RegisteredTwice("register_module", "module", name, GetName()));
                submodule.RegisterComponents();
                _internal_submodules.Add(name, submodule);
            }

            /// <summary>Adds a part under a name.</summary>
            public void add_module(string name, Module module) => register_module(name, module);

            /// <summary>Registers what the fields hold: modules, parameters, and other tensors as buffers.</summary>
            protected virtual void RegisterComponents()
            {
                if (_registered) return;
                foreach (FieldInfo field in Fields(GetType()))
                {
                    string fieldName = field.ComponentName();
                    if (_internal_submodules.ContainsKey(fieldName) || _internal_params.ContainsKey(fieldName) || _internal_buffers.ContainsKey(fieldName))
                        continue;
                    switch (field.GetValue(this))
                    {
                        case Module module: register_module(fieldName, module); break;
                        case Parameter parameter: register_parameter(fieldName, parameter); break;
                        case Tensor tensor: register_buffer(fieldName, tensor); break;
                    }
                }
                _registered = true;
            }

            /// <summary>Adds, exchanges or (null) removes a parameter.</summary>
            protected void ConditionallyRegisterParameter(string name, Tensor value) => ConditionallyRegisterParameter(name, value as Parameter);

            /// <summary>Adds, exchanges or (null) removes a parameter.</summary>
            protected void ConditionallyRegisterParameter(string name, Parameter? value)
            {
                if (value is null) _internal_params.Remove(name);
                else _internal_params[name] = value;
            }

            /// <summary>Adds, exchanges or (null) removes a buffer.</summary>
            protected void ConditionallyRegisterBuffer(string name, Tensor? value, bool persistent = true)
            {
                if (value is null) _internal_buffers.Remove(name);
                else _internal_buffers[name] = (value, persistent);
            }

            /// <summary>Removes all parts.</summary>
            protected void ClearModules() => _internal_submodules.clear();

            /// <summary>The given device and dtype, or the defaults.</summary>
            protected static (Device device, ScalarType dtype) GetDefaultDeviceAndType(Device? device = null, ScalarType? dtype = null) =>
                (InitializeDevice(device), dtype ?? get_default_dtype());

            // Parameters and buffers of the engine's own layers: they belong to the layer, whatever scope is open.
            private protected Parameter? Owned(string name) => _internal_params.TryGetValue(name, out Parameter? value) ? value : null;

            private protected void Own(string name, Parameter? value) =>
                ConditionallyRegisterParameter(name, value?.DetachFromDisposeScope() as Parameter);

            private protected Tensor? OwnedBuffer(string name) => _internal_buffers.TryGetValue(name, out (Tensor, bool) value) ? value.Item1 : null;

            private protected void OwnBuffer(string name, Tensor? value) => ConditionallyRegisterBuffer(name, value?.DetachFromDisposeScope());

            // The fields of the type itself come first, then what only its base types can see.
            private static IEnumerable<FieldInfo> Fields(Type type)
            {
                var seen = new HashSet<string>();
                for (Type? t = type; t is not null && t != typeof(object); t = t.BaseType)
                    foreach (FieldInfo field in t.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance))
                        if (seen.Add(field.Name)) yield return field;
            }
        }
    }
}
