namespace GenerativeModels.Variational.Experiments;

/// <summary>An autoencoder on points of the plane.</summary>
/// <param name="Name">What the data are.</param>
/// <param name="Points">The data: [N, 2].</param>
/// <param name="Samples">What the model makes up: [N, 2].</param>
/// <param name="Nelbos">The negative ELBO after each epoch, in nats for each point.</param>
/// <param name="Kls">Its KL.</param>
/// <param name="Entropy">The entropy of the law of the data: no loss can be lower in expectation.</param>
/// <param name="ActiveUnits">How many of the two latent dimensions are in use at the end.</param>
public sealed record CollapseRun(string Name, Tensor Points, Tensor Samples, IReadOnlyList<double> Nelbos, IReadOnlyList<double> Kls, double Entropy, int ActiveUnits);
