namespace GenerativeModels.Em;

/// <summary>How much freedom the K covariance matrices of a Gaussian mixture have.</summary>
public enum CovarianceType
{
    /// <summary>Each component has a full symmetric matrix of its own.</summary>
    Full,

    /// <summary>All components share one full symmetric matrix.</summary>
    Tied,

    /// <summary>Each component has a diagonal matrix of its own: a variance for each dimension.</summary>
    Diagonal,

    /// <summary>Each component has one variance, the same in all dimensions.</summary>
    Spherical,
}
