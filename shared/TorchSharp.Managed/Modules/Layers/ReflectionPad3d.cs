namespace TorchSharp.Modules;

/// <summary>Volumes with their mirror image around, the edge itself left out.</summary>
public sealed class ReflectionPad3d : PadBase
{
    internal ReflectionPad3d(params long[] padding) : base(nameof(ReflectionPad3d), PaddingModes.Reflect, 0, padding)
    {
    }
}
