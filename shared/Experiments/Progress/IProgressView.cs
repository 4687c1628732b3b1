namespace GenerativeModels.Experiments.Progress;

/// <summary>Shows whoever watches how a run goes.</summary>
internal interface IProgressView
{
    /// <summary>Shows an experiment's progress while it runs.</summary>
    /// <param name="title"><c>[2/5] old-faithful: Gaussian mixture on Old Faithful</c>.</param>
    /// <param name="work">What runs; its exceptions come through.</param>
    void During(string title, Action work);

    /// <summary>A loop begins, or goes on with some steps done.</summary>
    void Loop(string name, int done, int count);

    /// <summary>So many steps of the loop are done.</summary>
    void Step(int done);

    /// <summary>The newest metrics.</summary>
    void Metrics(ReadOnlySpan<Metric> metrics);

    /// <summary>A line of text.</summary>
    void Say(string text);

    /// <summary>A line of text that should not be overlooked.</summary>
    void Warn(string text);

    /// <summary>A line of text: something did not go well.</summary>
    void Fail(string text);
}
