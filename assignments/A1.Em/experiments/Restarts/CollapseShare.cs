namespace GenerativeModels.Em.Experiments;

/// <summary>How often a component collapses.</summary>
/// <param name="Points">To how many points the mixture was fitted.</param>
/// <param name="Without">The share of runs without regularisation that ended NotFinite.</param>
/// <param name="With">The share of runs with it.</param>
public sealed record CollapseShare(int Points, double Without, double With);
