using TorchSharp.Engine;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    // A tensor's history: the node that computed it, or none for a leaf. A view knows what it is a view of; when that
    // is written to, the view's own history is out of date and is made anew the next time it is asked for.
    public partial class Tensor
    {
        private bool _requiresGrad;
        private Node? _node;
        private int _output;
        private Tensor? _grad;
        private Tensor? _leaf;
        private int _rebased;           // how often this tensor's history was replaced by an in-place operation
        private int _rebasedSeen;       // for a view: the same of its base, when this view's history was made

        /// <summary>Whether derivatives with respect to this tensor are wanted.</summary>
        public bool requires_grad
        {
            get => _requiresGrad || History.Node is not null;
            set
            {
                if (value && !dtype.IsFloating())
                    throw new InvalidOperationException(Messages.GradOfIntegers(dtype));
                if (!value && !is_leaf)
                    throw new InvalidOperationException(Messages.NotALeaf());
                _requiresGrad = value;
            }
        }

        /// <summary>True unless an operation computed this tensor from one that requires derivatives.</summary>
        public bool is_leaf => History.Node is null;

        /// <summary>The derivative with respect to this tensor, once computed.</summary>
        public Tensor? grad
        {
            get => _grad?.AsItWas(_grad.Buffer, _grad.Layout);
            set
            {
                if (value is not null && (value.dtype != dtype || !Shapes.Same(value.Layout.Shape, Layout.Shape)))
                    throw new ArgumentException(Messages.GradDoesNotFit(value.dtype, value.Layout.Shape, dtype, Layout.Shape));
                _grad = value?.AsItWas(value.Buffer, value.Layout);
            }
        }

        /// <summary>Sets <see cref="requires_grad"/> and returns this tensor.</summary>
        public Tensor requires_grad_(bool requires_grad = true)
        {
            this.requires_grad = requires_grad;
            return this;
        }

        /// <summary>Sets <see cref="requires_grad"/> and returns this tensor.</summary>
        public Tensor with_requires_grad(bool requires_grad = true) => requires_grad_(requires_grad);

        /// <summary>Keeps the gradient of a computed tensor in <see cref="grad"/>. Leaves do so anyway.</summary>
        public void retain_grad()
        {
            if (!requires_grad) throw new InvalidOperationException(Messages.NothingToDifferentiate("retain_grad", Layout.Shape));
            (Node? node, int output) = History;
            if (node is not null && node.Retained?.Exists(r => ReferenceEquals(r.Tensor, this)) != true) (node.Retained ??= []).Add((output, this));
        }

        /// <summary>
        /// Computes the derivatives of this scalar with respect to every leaf that it depends on and adds them to their <see cref="grad"/>.
        /// </summary>
        public void backward() => torch.autograd.backward([this]);

        /// <summary>
        /// Computes the derivatives of this tensor, weighted by grad_tensors, and adds them to the <see cref="grad"/> of leaves (or of inputs only).
        /// </summary>
        public void backward(IList<Tensor>? grad_tensors = null, bool retain_graph = false, bool create_graph = false, IList<Tensor>? inputs = null) =>
            torch.autograd.backward([this], grad_tensors, retain_graph, create_graph, inputs);

        /// <summary>The same memory, cut off from the computation it came from.</summary>
        public Tensor detach() => View(Layout);

        /// <summary>Cuts this tensor off from the computation it came from.</summary>
        public Tensor detach_()
        {
            if (ViewBase is not null) throw new InvalidOperationException(Messages.DetachOfView());
            _node = null;
            _requiresGrad = false;
            return this;
        }

        /// <summary>The tensor whose memory this one sees, if writing to one concerns the other's history.</summary>
        internal Tensor? ViewBase { get; private set; }

        /// <summary>The gradient itself, not another handle to it.</summary>
        internal Tensor? Grad
        {
            get => _grad;
            set => _grad = value;
        }

        /// <summary>The node that computed this tensor and which of its outputs it is.</summary>
        internal (Node? Node, int Output) History
        {
            get
            {
                if (ViewBase is not null && _rebasedSeen != ViewBase._rebased) Renew();
                return (_node, _output);
            }
        }

        /// <summary>A copy of the value with the value's history: what a derivative keeps of a tensor that is about to be overwritten.</summary>
        internal Tensor Snapshot()
        {
            Tensor copy = Make.Copy(this, dtype);
            (copy._node, copy._output) = History;
            return copy;
        }

        internal void SetHistory(Node node, int output)
        {
            (_node, _output) = (node, output);
            if (ViewBase is not null) _rebasedSeen = ViewBase._rebased;
        }

        internal void Rebase(Node node, int output = 0)
        {
            List<(int, Tensor)>? retained = _node?.Retained;
            SetHistory(node, output);
            _rebased++;
            if (retained?.RemoveAll(r => ReferenceEquals(r.Item2, this)) > 0) (node.Retained ??= []).Add((output, this));
        }

        internal void SawHistoryOfBase() => _rebasedSeen = ViewBase!._rebased;

        internal void BecomeViewOf(Tensor x)
        {
            ViewBase = x.ViewBase ?? x;
            _rebasedSeen = ViewBase._rebased;
        }

        /// <summary>The tensor whose grad takes this one's gradient: itself, unless it is another handle to a leaf.</summary>
        internal Tensor Leaf => _leaf ?? this;

        // Another object for the same value: the memory, layout and history that this one has or had.
        internal Tensor AsItWas(TensorBuffer buffer, Layout layout) => new(buffer, layout)
        {
            _requiresGrad = _requiresGrad,
            _node = _node,
            _output = _output,
            ViewBase = ViewBase,
            _rebasedSeen = _rebasedSeen,
            _leaf = Leaf,
        };

        private void Renew()
        {
            Tensor whole = ViewBase!;
            _rebasedSeen = whole._rebased;
            if (!whole.requires_grad) return;
            Layout part = Layout, all = whole.Layout;
            int length = Buffer.Length;
            _output = 0;
            _node = new SeparateNode("view", [Edge.To(whole)], g => Memory.Reread(g, part, all, length));
        }
    }
}
