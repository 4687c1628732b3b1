namespace GenerativeModels.Sampling.Experiments;

/// <summary>What one of the samplers finds at one temperature, and how quickly.</summary>
/// <param name="Sampler">Which.</param>
/// <param name="Temperature">T.</param>
/// <param name="Energy">The mean energy per site.</param>
/// <param name="Error">Its standard error.</param>
/// <param name="Time">Its integrated autocorrelation time in sweeps.</param>
/// <param name="Microseconds">For a sweep.</param>
public sealed record IsingSweepsPoint(IsingSampler Sampler, double Temperature, double Energy, double Error, double Time, double Microseconds);
