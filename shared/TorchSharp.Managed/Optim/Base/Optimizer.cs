using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Optimisers: they change parameters by their gradients.</summary>
    public static partial class optim
    {
        /// <summary>Changes parameters by their gradients, one <see cref="step"/> at a time.</summary>
        public abstract partial class Optimizer : IDisposable
        {
            /// <summary>The groups of parameters, each with options of its own.</summary>
            protected IList<ParamGroup> _parameter_groups = [];

            /// <summary>For derived optimisers; this engine has no native object behind the handle.</summary>
            protected Optimizer(IntPtr handle)
            {
            }

            /// <summary>The groups of parameters, for schedulers to set the learning rate of.</summary>
            public virtual IEnumerable<ILearningRateController> ParamGroups => _parameter_groups;

            /// <summary>Sets every gradient to zero.</summary>
            public virtual void zero_grad()
            {
                foreach (Parameter parameter in parameters()) parameter.ZeroGrad();
            }

            /// <summary>One step; the closure, if there is one, computes the loss and its gradients first.</summary>
            public virtual Tensor? step(Func<Tensor>? closure = null) => closure?.Invoke();

            /// <summary>The parameters of all groups.</summary>
            public virtual IEnumerable<Parameter> parameters() => _parameter_groups.SelectMany(g => g.Parameters);

            /// <summary>Adds a group of parameters; options that it leaves open are the optimiser's.</summary>
            public virtual void add_param_group(ParamGroup param_group) => _parameter_groups.Add(param_group);

            /// <summary>Releases the optimiser's own tensors.</summary>
            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            /// <summary>Releases the optimiser's own tensors.</summary>
            protected virtual void Dispose(bool disposing)
            {
                if (disposing) Release();
            }

            private protected virtual void Release()
            {
            }

            /// <summary>The options of each group and the state of each parameter.</summary>
            public class StateDictionary
            {
                internal StateDictionary()
                {
                }

                /// <summary>The options of each group.</summary>
                public List<OptimizerOptions> Options { get; private set; } = [];

                /// <summary>The state of each parameter.</summary>
                public List<OptimizerState> State { get; private set; } = [];

                /// <summary>For each group, where the states of its parameters stand.</summary>
                public List<List<int>> StateIndexRef { get; private set; } = [];
            }
        }
    }
}
