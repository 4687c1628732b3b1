using static TorchSharp.torch;

namespace TorchSharp.Tests;

internal static partial class Derivatives
{
    private static void Reductions()
    {
        Tensor x = Signed(2, 3, 2);
        One("sum", t => t.sum().square(), x);
        One("sum 1", t => t.sum(1).square(), x);
        One("sum 0 and 2", t => t.sum([0, 2], keepdim: true).square(), x);
        One("mean", t => t.mean().square(), x);
        One("mean 0 and 1", t => t.mean([0, 1]).square(), x);
        One("prod", t => t.prod(), x);
        One("prod 1", t => t.prod(1), x);
        One("prod of one zero", t => t.prod(), tensor(new double[] { 1.5, 0, -2 }));
        One("prod of two zeros", t => t.prod(1), tensor(new double[,] { { 1.5, 0, -2, 0 }, { 1, 2, 0, 3 } }));
        One("nansum", t => t.nansum().square(), x);
        One("nanmean", t => t.nanmean().square(), x);
        One("var", t => t.var(), x);
        One("var 1", t => t.var(1, unbiased: false, keepdim: true), x);
        One("std 0 and 2", t => t.std([0, 2]), x);
        One("var_mean", t => t.var_mean(1).var * t.var_mean(1).mean, x);
        One("logsumexp", t => t.logsumexp(1), x);
        One("logsumexp keeping", t => t.logsumexp(0, true), x);
        One("norm", t => t.norm(), x);
        One("norm 1", t => t.norm(1f).square(), x);
        One("vector_norm 3", t => linalg.vector_norm(t, 3, [1]), x);
        One("vector_norm 1.5", t => linalg.vector_norm(t, 1.5, [0]), x);
        One("vector_norm inf", t => linalg.vector_norm(t, double.PositiveInfinity, [1]).square(), x);
        One("amax", t => t.amax([0, 1]).square(), x);
        One("amin", t => t.amin([2], keepdim: true).square(), x);
        One("max", t => t.max().square(), x);
        One("max 1", t => t.max(1).values.square(), x);
        One("min 2", t => t.min(2, keepdim: true).values.square(), x);
        One("aminmax", t => t.aminmax(1).max * t.aminmax(1).min, x);
        One("median", t => t.median().square(), x);
        One("nanmedian", t => t.nanmedian().square(), x);
        One("kthvalue", t => t.kthvalue(2, 1).values.square(), x);
        One("mode", t => t.mode(1).values.square(), x);
        One("sort", t => t.sort(1, descending: true).Values * t, x);
        One("msort", t => t.msort() * t, x);
        One("topk", t => t.topk(2, 1).values.square(), x);
        One("quantile", t => t.quantile(tensor(new[] { 0.1, 0.55 }), 1).square(), x);
        One("quantile of all", t => t.reshape(-1).quantile(tensor(0.3), keepdim: true).square(), x);
        One("nanquantile", t => t.nanquantile(tensor(0.4), 2).square(), x);
        One("cov", t => t.reshape(3, 4).cov(), x);
        One("corrcoef", t => t.reshape(3, 4).corrcoef(), x);
        One("diff", t => t.diff(1, 1).square(), x);
        One("renorm", t => t.renorm(2, 0, 1.5f), x);
        One("normalize", t => nn.functional.normalize(t), x);
    }

    private static void Shapes()
    {
        Tensor x = Signed(2, 3, 2), y = Signed(2, 2, 2);
        void View(string name, Func<Tensor, Tensor> f) => One(name, t => f(t).square(), x);

        View("alias", t => t.alias());
        View("view", t => t.view(3, 4));
        View("reshape", t => t.transpose(0, 1).reshape(4, 3));
        View("flatten", t => t.flatten(1));
        View("unflatten", t => t.unflatten(1, 3, 1));
        View("transpose", t => t.transpose(0, 2));
        View("permute", t => t.permute(1, 2, 0) * t.reshape(3, 2, 2));
        View("movedim", t => t.movedim([0], [2]));
        View("T", t => t.reshape(3, 4).T);
        View("mT", t => t.mT);
        View("squeeze", t => t.unsqueeze(1).squeeze(1));
        View("expand", t => t.unsqueeze(0).expand(2, 2, 3, 2));
        View("broadcast_to", t => t.narrow(1, 0, 1).broadcast_to(4, 2, 3, 2));
        View("select", t => t.select(1, -1));
        View("narrow", t => t.narrow(1, 1, 2));
        View("slice", t => t.slice(1, 0, 3, 2));
        View("diagonal", t => t.diagonal(1, 0, 1));
        View("unfold", t => t.reshape(12).unfold(0, 5, 2));
        View("as_strided", t => t.as_strided([3, 4], [2, 1], 1));
        View("split", t => t.split([1, 2], 1)[1]);
        View("chunk", t => t.chunk(2, 1)[0]);
        View("unbind", t => t.unbind(2)[1]);
        View("tensor_split", t => t.tensor_split([1], 1)[1]);
        View("clone", t => t.clone());
        View("contiguous", t => t.transpose(0, 1).contiguous());
        View("flip", t => t.flip(0, 2) * t);
        View("roll", t => t.roll([1, 1], [0, 1]) * t);
        View("rot90", t => t.rot90(1, (0, 1)));
        View("repeat", t => t.repeat(2, 1, 3));
        View("tile", t => t.tile([2, 2]));
        View("repeat_interleave", t => t.repeat_interleave(tensor(new long[] { 1, 0, 3 }), 1));
        View("tril", t => t.tril(-1));
        View("triu", t => t.triu());
        View("diag of a vector", t => t.reshape(12).diag(1));
        View("diag of a matrix", t => t.reshape(3, 4).diag(1));
        View("diag_embed", t => t.diag_embed(1, 0, 2));
        View("trace", t => t.reshape(3, 4).trace());
        View("index by slices", t => t[TensorIndex.Slice(1), TensorIndex.Ellipsis, TensorIndex.None, TensorIndex.Single(0)]);
        View("select_scatter", t => t.select_scatter(t.select(0, 1) * 2, 0, 0));
        View("slice_scatter", t => t.slice_scatter(t.slice(1, 0, 2, 1) * 2, 1, 1, 3));
        View("diagonal_scatter", t => t.diagonal_scatter(t.diagonal() * 2));
        Two("cat", (a, b) => cat([a, b, a], 1).square(), x, y);
        Two("stack", (a, b) => stack([a, a * b.narrow(1, 0, 1)], 1).square(), x, y);
        Two("hstack", (a, b) => hstack([a, b]).square(), x, y);
        Two("block_diag", (a, b) => block_diag(a.reshape(3, 4), b.reshape(4, 2)).square(), x, y);
        Two("meshgrid and cartesian_prod", (a, b) => cartesian_prod(a.reshape(-1), b.reshape(-1)).square(), Signed(3), Signed(2));
        One("combinations", t => combinations(t, 2).prod(1), Signed(4));
        One("vander", t => t.vander(4), Signed(3));
    }

    private static void Selections()
    {
        Tensor x = Signed(3, 4), s = Signed(2, 4), twice = tensor(new long[] { 2, 0, 2 });
        Tensor index = tensor(new long[,] { { 0, 2, 1, 0 }, { 2, 2, 0, 1 } });
        Tensor mask = x.gt(0.1);
        One("index by a tensor", t => t[twice].square(), x);
        One("index by two tensors", t => t[twice, tensor(new long[] { 1, 3, 1 })].square(), x);
        One("index by tensors apart", t => t.reshape(3, 2, 2)[TensorIndex.Tensor(twice), TensorIndex.Colon, TensorIndex.Tensor(tensor(new long[] { 1, 0, 1 }))].square(), x);
        One("index by a mask", t => t[mask].square(), x);
        One("index_select", t => t.index_select(0, twice).square(), x);
        One("gather", t => t.gather(0, index).square(), x);
        One("take", t => t.take(index).square(), x);
        One("take_along_dim", t => t.take_along_dim(index.t(), 1).square(), x.narrow(0, 0, 3).contiguous().reshape(4, 3));
        One("masked_select", t => t.masked_select(mask).square(), x);
        One("masked_fill", t => t.masked_fill(mask, 1.5).square(), x);
        One("index_fill", t => t.index_fill(1, twice, 1.5).square(), x);
        Two("masked_scatter", (a, b) => a.masked_scatter(mask, b).square(), x, Signed(12));
        Two("scatter", (a, b) => a.scatter(0, index.narrow(0, 0, 1), b).square(), x, s);
        Two("scatter_add", (a, b) => a.scatter_add(0, index, b).square(), x, s);
        Two("index_add", (a, b) => a.index_add(0, tensor(new long[] { 2, 2 }), b, 1.5).square(), x, s);
        Two("index_copy", (a, b) => a.index_copy(0, tensor(new long[] { 2, 0 }), b).square(), x, s);
        Two("index_put by slices", (a, b) => Put(a, b, TensorIndex.Slice(1), TensorIndex.Colon), x, s);
        Two("index_put by a tensor", (a, b) => Put(a, b, TensorIndex.Tensor(tensor(new long[] { 2, 0 }))), x, s);
        Two("index_put by a mask", (a, b) => Put(a, b, TensorIndex.Tensor(mask)), x, tensor(0.7));
        Two("index_put accumulating", (a, b) => (a * 1).index_put_(b, [TensorIndex.Tensor(tensor(new long[] { 2, 2 }))], accumulate: true).square(), x, s);
    }

    private static Tensor Put(Tensor a, Tensor value, params TensorIndex[] indices) => (a * 1).index_put_(value, indices).square();

    private static void InPlace()
    {
        Tensor x = Signed(2, 3), y = Numbers(0.4, 2, 2, 3);
        Two("add_", (a, b) => (a * 1).add_(b).square(), x, y);
        Two("mul_", (a, b) => (a * 1).mul_(b), x, y);
        Two("div_", (a, b) => (a * 1).div_(b), x, y);
        Two("pow_", (a, b) => (b * 1).pow_(a), x, y);
        Two("copy_", (a, b) => (a * 1).copy_(b).square() * a, x, y.narrow(0, 0, 1).contiguous());
        One("sin_", a => (a * 1).sin_(), x);
        One("exp_", a => (a * 1).exp_(), x);
        One("tanh_", a => (a * 1).tanh_(), x);
        One("relu_", a => (a * 1).relu_() * a, x);
        One("leaky_relu_", a => (a * 1).leaky_relu_(0.2) * a, x);
        One("clamp_", a => (a * 1).clamp_(-1.03, 0.97) * a, x);
        One("zero_", a => (a * 1).zero_() + a * a, x);
        One("mul_ by itself", a => Itself(a * 1), x);
        One("add_ to a part", a => Part(a * 1, v => v.add_(a.narrow(1, 1, 2))), x);
        One("mul_ of a part", a => Part(a * 1, v => v.mul_(a.narrow(1, 0, 2))), x);
        One("sigmoid_ of a part", a => Part(a * 1, v => v.sigmoid_()), x);
        One("zero_ of a part", a => Part(a * 1, v => v.zero_()), x);
        One("write to the base under a view", a => Under(a * 1), x);
        One("write to a part of zeros", a => Part(zeros(2, 3, dtype: ScalarType.Float64), v => v.copy_(a.narrow(1, 0, 2).sin())), x);
        One("write to a part of a transpose", a => Part((a * 1).t().contiguous().t(), v => v.mul_(v)), x);
        One("unsqueeze_", a => (a * 1).unsqueeze_(1).square() * a, x);
        One("transpose_", a => (a * 1).transpose_(0, 1).square() * a.t(), x);
    }

    private static Tensor Itself(Tensor a) => a.mul_(a);

    private static Tensor Part(Tensor whole, Action<Tensor> write)
    {
        Tensor part = whole.narrow(1, 1, 2);
        write(part);
        return whole.square() + part.sum() * whole;
    }

    private static Tensor Under(Tensor whole)
    {
        Tensor part = whole.t().narrow(0, 1, 2);
        whole.mul_(whole);
        return part.square();
    }
}
