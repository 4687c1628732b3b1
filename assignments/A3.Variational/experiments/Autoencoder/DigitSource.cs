namespace GenerativeModels.Variational.Experiments;

/// <summary>Where the digits come from.</summary>
public enum DigitSource
{
    /// <summary>The generator that comes with the kit.</summary>
    Shipped,

    /// <summary>MNIST, if it has been fetched.</summary>
    Mnist,
}
