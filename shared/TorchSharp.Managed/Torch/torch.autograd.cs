using TorchSharp.Engine;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Derivatives of computations.</summary>
    public static partial class autograd
    {
        /// <summary>
        /// The derivatives of outputs, weighted by grad_outputs (1 for scalars), with respect to inputs; nothing is added to any grad.
        /// With create_graph they can be differentiated again. An input that no output depends on is an error, or null with allow_unused.
        /// </summary>
        public static IList<Tensor> grad(IList<Tensor> outputs, IList<Tensor> inputs, IList<Tensor>? grad_outputs = null, bool retain_graph = false, bool create_graph = false, bool allow_unused = false)
        {
            if (inputs.Count == 0) throw new ArgumentException(Messages.NoInputs(), nameof(inputs));
            CheckRoots(outputs, grad_outputs);
            Tensor?[] gradients = Backward.Run(outputs, grad_outputs!, inputs, retain_graph, create_graph);
            for (int i = 0; i < gradients.Length; i++)
            {
                if (gradients[i] is null && !allow_unused) throw new InvalidOperationException(Messages.InputIsUnused(i, inputs[i].Layout.Shape));
                if (gradients[i] is Tensor g) gradients[i] = g.AsItWas(g.Buffer, g.Layout);
            }
            return gradients!;
        }

        /// <summary>
        /// Computes the derivatives of tensors, weighted by grad_tensors (1 for scalars), and adds them to the grad of every leaf
        /// they depend on, or of inputs only. retain_graph, by default create_graph, keeps what is needed to do it again.
        /// </summary>
        public static void backward(IList<Tensor> tensors, IList<Tensor>? grad_tensors = null, bool? retain_graph = null, bool create_graph = false, IList<Tensor>? inputs = null)
        {
            CheckRoots(tensors, grad_tensors);
            Tensor?[] gradients = Backward.Run(tensors, grad_tensors!, inputs, retain_graph ?? create_graph, create_graph);
            for (int i = 0; i < gradients.Length; i++)
                if (gradients[i] is Tensor g) Backward.Accumulate(inputs![i], g);
        }

        /// <summary>The same for one tensor.</summary>
        public static void backward(Tensor tensor, IList<Tensor>? grad_tensors = null, bool? retain_graph = null, bool create_graph = false, IList<Tensor>? inputs = null) =>
            backward([tensor], grad_tensors, retain_graph, create_graph, inputs);

        /// <summary>The same for one tensor, with its weights.</summary>
        public static void backward(Tensor tensor, Tensor grad_tensor, bool? retain_graph = null, bool create_graph = false, IList<Tensor>? inputs = null) =>
            backward([tensor], [grad_tensor], retain_graph, create_graph, inputs);

        /// <summary>Until disposed, a NaN in the backward pass is an error that names the operation.</summary>
        public static AnomalyMode detect_anomaly(bool check_nan = true) => new(true, check_nan);

        /// <summary>Until disposed, a NaN in the backward pass is an error that names the operation (or not).</summary>
        public static AnomalyMode set_detect_anomaly(bool mode, bool check_nan = true) => new(mode, check_nan);

        private static void CheckRoots(IList<Tensor> tensors, IList<Tensor>? gradients)
        {
            if (tensors.Count == 0) throw new ArgumentException(Messages.NoRoots());
            if (gradients is not null && gradients.Count != tensors.Count)
                throw new ArgumentException(Messages.RootGradientCount(gradients.Count, tensors.Count));
        }
    }
}
