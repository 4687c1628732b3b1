namespace GenerativeModels.Em.Experiments;

/// <summary>Where EM starts on Old Faithful.</summary>
public enum OldFaithfulStart
{
    /// <summary>One mean in each cloud, as in the tests of the chapter.</summary>
    Near,

    /// <summary>The means on either side of the line through the two clouds.</summary>
    Across,

    /// <summary>The means in the two empty corners of the picture, from where EM climbs another hill.</summary>
    Corners,
}
