namespace GenerativeModels.Sampling;

/// <summary>An Ising model: p(s) is proportional to exp(-β E(s)), with E(s) = -J Σ_bonds s_i s_j - h Σ_i s_i (equations 2.7 and 2.8).</summary>
/// <param name="Beta">β = 1 / T, the inverse temperature; at least 0.</param>
/// <param name="Coupling">J: above 0 neighbours like to agree.</param>
/// <param name="Field">h: above 0 spins like to be +1.</param>
public sealed record IsingModel(double Beta, double Coupling = 1, double Field = 0);
