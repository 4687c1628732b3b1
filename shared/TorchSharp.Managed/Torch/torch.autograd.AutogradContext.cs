using TorchSharp.Engine;

namespace TorchSharp;

public static partial class torch
{
    public static partial class autograd
    {
        /// <summary>What a function of the user's own keeps between its forward and its backward pass.</summary>
        public class AutogradContext : IDisposable
        {
            private readonly Dictionary<string, object> _data = [];
            private List<Tensor>? _toSave;
            private List<Saved?> _saved = [];

            internal AutogradContext()
            {
            }

            internal List<Tensor> Dirty { get; private set; } = [];

            internal List<Tensor> NotDifferentiable { get; private set; } = [];

            /// <summary>Keeps tensors for the backward pass. To be called at most once.</summary>
            public void save_for_backward(List<Tensor> tensors) => _toSave = tensors;

            /// <summary>Keeps something that is not a tensor for the backward pass.</summary>
            public void save_data(string key, object value) => _data[key] = value;

            /// <summary>Tells which inputs were changed in place.</summary>
            public void mark_dirty(List<Tensor> tensors) => Dirty = [.. tensors];

            /// <summary>Tells which outputs take no gradient.</summary>
            public void mark_non_differentiable(List<Tensor> tensors) => NotDifferentiable = [.. tensors];

            /// <summary>Whether a gradient that is not there is handed over as zeros (the default).</summary>
            public void set_materialize_grads(bool value) => MaterializeGrads = value;

            /// <summary>Whether a gradient that is not there is handed over as zeros.</summary>
            public bool MaterializeGrads { get; private set; } = true;

            /// <summary>The tensors that were kept, if they were not changed in place since.</summary>
            public List<Tensor> get_saved_variables() => _saved.ConvertAll(s => s?.Value!);

            /// <summary>What was kept under a key; null if nothing was.</summary>
            public object get_data(string key) => _data.GetValueOrDefault(key)!;

            /// <summary>Does nothing: the garbage collector owns what is kept.</summary>
            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            /// <summary>Does nothing: the garbage collector owns what is kept.</summary>
            protected virtual void Dispose(bool disposing)
            {
            }

            internal void Keep()
            {
                _saved = _toSave?.ConvertAll(t => t is null || t.IsInvalid ? null : (Saved)t) ?? [];
                _toSave = null;
            }
        }
    }
}
