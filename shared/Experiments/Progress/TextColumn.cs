using Spectre.Console;
using Spectre.Console.Rendering;

namespace GenerativeModels.Experiments.Progress;

/// <summary>A column of progress with any text.</summary>
internal sealed class TextColumn(Func<ProgressTask, string> text) : ProgressColumn
{
    /// <summary>Gives way where the terminal is narrow.</summary>
    public bool Shrinks { get; init; }

    protected override bool NoWrap => true;

    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
        new Text(text(task)) { Overflow = Shrinks ? Overflow.Ellipsis : null };
}
