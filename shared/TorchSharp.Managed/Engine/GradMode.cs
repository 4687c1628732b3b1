namespace TorchSharp.Engine;

/// <summary>Whether operations of this thread are to be differentiable.</summary>
internal static class GradMode
{
    [ThreadStatic]
    private static bool _disabled;

    [ThreadStatic]
    private static bool _inference;

    public static bool Enabled => !_disabled;

    public static bool Inference => _inference;

    public static IDisposable Set(bool enabled) => new Restore(enabled, _inference);

    public static IDisposable SetInference(bool inference) => new Restore(!inference && Enabled, inference);

    private sealed class Restore : IDisposable
    {
        private readonly bool _wasDisabled = _disabled;
        private readonly bool _wasInference = _inference;

        public Restore(bool enabled, bool inference) => (_disabled, _inference) = (!enabled, inference);

        public void Dispose() => (_disabled, _inference) = (_wasDisabled, _wasInference);
    }
}
