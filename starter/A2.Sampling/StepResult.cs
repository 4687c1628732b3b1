namespace GenerativeModels.Sampling;

/// <summary>One step of a Metropolis-Hastings chain.</summary>
/// <typeparam name="TState">What a state is.</typeparam>
/// <param name="State">Where the chain is after the step: at the proposed state, or at the old one again.</param>
/// <param name="Accepted">Whether the proposal was accepted.</param>
public sealed record StepResult<TState>(TState State, bool Accepted);
