using TorchSharp.Engine;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The scope that new tensors of this thread belong to; null outside any.</summary>
    public static DisposeScope? CurrentDisposeScope => DisposeScopeManager.Current;

    /// <summary>Opens a scope that releases its tensors when disposed.</summary>
    public static DisposeScope NewDisposeScope() => DisposeScopeManager.Begin();

    /// <summary>Evaluates in a scope of its own, of which only the result survives.</summary>
    public static Tensor WrappedTensorDisposeScope(Func<Tensor> expr)
    {
        using DisposeScope scope = NewDisposeScope();
        return expr().MoveToOuterDisposeScope();
    }

    /// <summary>Until disposed, operations of this thread are not differentiable.</summary>
    public static IDisposable no_grad() => GradMode.Set(false);

    /// <summary>Until disposed, operations of this thread are differentiable (or not).</summary>
    public static IDisposable enable_grad(bool enabled = true) => GradMode.Set(enabled);

    /// <summary>Until disposed, operations of this thread are differentiable (or not).</summary>
    public static IDisposable set_grad_enabled(bool mode = true) => GradMode.Set(mode);

    /// <summary>Until disposed, operations of this thread are for inference only.</summary>
    public static IDisposable inference_mode(bool mode = true) => GradMode.SetInference(mode);

    /// <summary>Whether operations of this thread are differentiable.</summary>
    public static bool is_grad_enabled() => GradMode.Enabled;

    /// <summary>Whether operations of this thread are for inference only.</summary>
    public static bool is_inference_mode_enabled() => GradMode.Inference;
}
