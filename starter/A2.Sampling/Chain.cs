namespace GenerativeModels.Sampling;

/// <summary>What a Markov chain went through.</summary>
/// <typeparam name="TState">What a state is.</typeparam>
/// <param name="States">The state after each step; the start is not among them.</param>
/// <param name="AcceptanceRate">The fraction of steps that accepted their proposal, in [0, 1].</param>
public sealed record Chain<TState>(IReadOnlyList<TState> States, double AcceptanceRate);
