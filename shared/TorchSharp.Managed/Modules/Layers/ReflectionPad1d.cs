namespace TorchSharp.Modules;

/// <summary>Sequences with their mirror image around, the edge itself left out.</summary>
public sealed class ReflectionPad1d : PadBase
{
    internal ReflectionPad1d(params long[] padding) : base(nameof(ReflectionPad1d), PaddingModes.Reflect, 0, padding)
    {
    }
}
