namespace GenerativeModels.Numerics;

/// <summary>The draws of one kind in a <see cref="ScriptedRandom"/>.</summary>
internal sealed class ScriptedDraws<T>(string kind, IEnumerable<T>? script)
{
    private readonly T[] _script = script?.ToArray() ?? [];

    public string Kind { get; } = kind;

    public int Drawn { get; private set; }

    public int Remaining => _script.Length - Drawn;

    public T Next(string request) => Remaining > 0 ? _script[Drawn++] : throw new RandomDrawException(
        $"{Kind} draw {Drawn + 1} ({request}) has no scripted value: the script holds {_script.Length} of this kind. "
        + "Draw exactly as often, and through the same methods, as the exercise states.");
}
