namespace TorchSharp.Engine;

internal static partial class Messages
{
    public static string Released() =>
        "The memory of this tensor was given back to the engine, but something still uses it. This is a mistake in the engine; please report it.";
}
