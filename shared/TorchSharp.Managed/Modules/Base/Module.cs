using TorchSharp.Modules;
using TorchSharp.Utils;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>
        /// A function with parameters, buffers and parts that are modules themselves. Derive from one of the generic
        /// modules, assign the parts to fields, and call <see cref="RegisterComponents"/> at the end of the constructor.
        /// </summary>
        public partial class Module : IDisposable
        {
            /// <summary>The parts, by name.</summary>
            protected OrderedDict<string, Module> _internal_submodules = new();

            /// <summary>The tensors that are not learned, by name, and whether they are saved.</summary>
            protected OrderedDict<string, (Tensor, bool)> _internal_buffers = new();

            /// <summary>The parameters of this module itself, by name.</summary>
            protected OrderedDict<string, Parameter> _internal_params = new();

            /// <summary>What the module is called.</summary>
            protected string? name;

            private bool _training = true;
            private bool _registered;
            private bool _disposed;

            /// <summary>A module with a name.</summary>
            protected Module(string name) => this.name = name;

            /// <summary>True in training, where dropout drops and batch norm looks at the batch; false after <see cref="eval"/>.</summary>
            public virtual bool training => _training;

            /// <summary>What the module is called.</summary>
            public virtual string GetName() => name ?? GetType().Name;

            /// <summary>Switches this module and its parts to training, or to evaluation.</summary>
            public virtual void train(bool train = true)
            {
                _training = train;
                foreach ((_, Module part) in named_children()) part.train(train);
            }

            /// <summary>Switches this module and its parts to evaluation.</summary>
            public virtual void eval() => train(false);

            /// <summary>Calls a function with every part, and with this module last.</summary>
            public virtual Module apply(Action<Module> fn)
            {
                foreach ((_, Module part) in named_children()) part.apply(fn);
                fn(this);
                return this;
            }

            /// <summary>Drops the gradients of all parameters, or sets them to zero.</summary>
            public virtual void zero_grad(bool set_to_none = true)
            {
                foreach (Parameter parameter in parameters())
                {
                    if (set_to_none) parameter.grad = null;
                    else parameter.ZeroGrad();
                }
            }

            /// <summary>Releases the parameters and buffers of this module and its parts.</summary>
            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            /// <summary>Releases the parameters and buffers of this module and its parts.</summary>
            protected virtual void Dispose(bool disposing)
            {
                if (!disposing || _disposed) return;
                _disposed = true;
                foreach ((_, Parameter parameter) in named_parameters(false)) parameter.Dispose();
                foreach ((_, Tensor buffer) in named_buffers(false)) buffer.Dispose();
                foreach ((_, Module part) in named_children()) part.Dispose();
            }
        }
    }
}
