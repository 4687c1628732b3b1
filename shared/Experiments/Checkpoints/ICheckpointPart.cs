namespace GenerativeModels.Experiments.Checkpoints;

/// <summary>A part of what a loop keeps: knows how to become bytes, and how to come back.</summary>
internal interface ICheckpointPart
{
    /// <summary>Tells the parts of a state apart.</summary>
    string Name { get; }

    /// <summary><c>variable</c>, <c>list</c>, <c>module</c>, <c>optimizer</c> or <c>generator</c>.</summary>
    string Kind { get; }

    /// <summary>What it is now.</summary>
    byte[] Save();

    /// <summary>Puts back what <see cref="Save"/> gave. Throws anything if the bytes do not fit.</summary>
    void Load(byte[] bytes);
}
