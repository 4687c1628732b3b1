using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The matrix product, batches broadcast.</summary>
        public Tensor matmul(Tensor target) => Operations.Products.MatMul(this, target);

        /// <summary>The product of two matrices.</summary>
        public Tensor mm(Tensor target) => Operations.Products.Mm(this, target);

        /// <summary>The products of two batches of matrices.</summary>
        public Tensor bmm(Tensor batch2) => Operations.Products.Bmm(this, batch2);

        /// <summary>A matrix times a vector.</summary>
        public Tensor mv(Tensor target) => Operations.Products.Mv(this, target);

        /// <summary>The inner product of two vectors.</summary>
        public Tensor dot(Tensor target) => Operations.Products.Dot("dot", this, target);

        /// <summary>The inner product of two vectors.</summary>
        public Tensor vdot(Tensor target) => Operations.Products.Dot("vdot", this, target);

        /// <summary>The inner product along the last dimensions.</summary>
        public Tensor inner(Tensor vec2) => Composites.Inner(this, vec2);

        /// <summary>Every product of an element of each vector.</summary>
        public Tensor outer(Tensor vec2) => Operations.Products.Outer("outer", this, vec2);

        /// <summary>Every product of an element of each vector.</summary>
        public Tensor ger(Tensor vec2) => Operations.Products.Outer("ger", this, vec2);

        /// <summary>beta · x + alpha · mat1 · mat2.</summary>
        public Tensor addmm(Tensor mat1, Tensor mat2, float beta = 1, float alpha = 1) =>
            Operations.Products.AddTo("addmm", this, mat1.mm(mat2), beta, alpha);

        /// <summary>beta · x + alpha · mat1 · mat2, in place.</summary>
        public Tensor addmm_(Tensor mat1, Tensor mat2, float beta = 1, float alpha = 1) => copy_(addmm(mat1, mat2, beta, alpha));

        /// <summary>beta · x + alpha · mat · vec.</summary>
        public Tensor addmv(Tensor mat, Tensor vec, float beta = 1, float alpha = 1) =>
            Operations.Products.AddTo("addmv", this, mat.mv(vec), beta, alpha);

        /// <summary>beta · x + alpha · mat · vec, in place.</summary>
        public Tensor addmv_(Tensor mat, Tensor vec, float beta = 1, float alpha = 1) => copy_(addmv(mat, vec, beta, alpha));

        /// <summary>beta · x + alpha · the outer product.</summary>
        public Tensor addr(Tensor vec1, Tensor vec2, float beta = 1, float alpha = 1) =>
            Operations.Products.AddTo("addr", this, vec1.outer(vec2), beta, alpha);

        /// <summary>beta · x + alpha · the outer product, in place.</summary>
        public Tensor addr_(Tensor vec1, Tensor vec2, float beta = 1, float alpha = 1) => copy_(addr(vec1, vec2, beta, alpha));

        /// <summary>beta · x + alpha · batch1 · batch2, matrix by matrix.</summary>
        public Tensor baddbmm(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) =>
            Operations.Products.AddTo("baddbmm", this, batch1.bmm(batch2), beta, alpha);

        /// <summary>beta · x + alpha · the sum of the products of two batches.</summary>
        public Tensor addbmm(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) =>
            Operations.Products.AddTo("addbmm", this, batch1.bmm(batch2).sum(dim: 0), beta, alpha);

        /// <summary>beta · x + alpha · the sum of the products of two batches, in place.</summary>
        public Tensor addbmm_(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) => copy_(addbmm(batch1, batch2, beta, alpha));

        /// <summary>The product summed over dimensions of both.</summary>
        public Tensor tensordot(Tensor b, long[] dims1, long[] dims2) => Operations.Products.TensorDot(this, b, dims1, dims2);

        /// <summary>The product summed over dimensions of both.</summary>
        public Tensor tensordot(Tensor b, (long, long)[] dims) =>
            Operations.Products.TensorDot(this, b, dims.Select(d => d.Item1).ToArray(), dims.Select(d => d.Item2).ToArray());

        /// <summary>The product summed over dimensions of both.</summary>
        public Tensor tensordot(Tensor b, long dims = 2) => Composites.TensorDot(this, b, dims);

        /// <summary>The Kronecker product.</summary>
        public Tensor kron(Tensor other) => Composites.Kron(this, other);
    }
}
