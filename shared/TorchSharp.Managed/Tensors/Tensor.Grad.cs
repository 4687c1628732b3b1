using TorchSharp.Engine;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        private bool _requiresGrad;
        private bool _derived;

        /// <summary>Whether derivatives with respect to this tensor are wanted.</summary>
        public bool requires_grad
        {
            get => _requiresGrad || _derived;
            set
            {
                if (value && !dtype.IsFloating())
                    throw new InvalidOperationException(Messages.GradOfIntegers(dtype));
                if (!value && _derived)
                    throw new InvalidOperationException(Messages.NotALeaf());
                _requiresGrad = value;
            }
        }

        /// <summary>True unless an operation computed this tensor from one that requires derivatives.</summary>
        public bool is_leaf => !_derived;

        /// <summary>The derivative with respect to this tensor, once computed.</summary>
        public Tensor? grad { get; set; }

        /// <summary>Sets <see cref="requires_grad"/> and returns this tensor.</summary>
        public Tensor requires_grad_(bool requires_grad = true)
        {
            this.requires_grad = requires_grad;
            return this;
        }

        /// <summary>Sets <see cref="requires_grad"/> and returns this tensor.</summary>
        public Tensor with_requires_grad(bool requires_grad = true) => requires_grad_(requires_grad);

        /// <summary>The same memory, cut off from the computation it came from.</summary>
        public Tensor detach() => View(Layout);

        /// <summary>Cuts this tensor off from the computation it came from.</summary>
        public Tensor detach_()
        {
            _derived = _requiresGrad = false;
            return this;
        }

        internal void MarkDerived() => _derived = true;
    }
}
