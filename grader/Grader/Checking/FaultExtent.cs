namespace GenerativeModels.Grader.Checking;

/// <summary>How much goes with a fault.</summary>
internal enum FaultExtent
{
    /// <summary>The body around it; without one the whole file, for where syntax is broken nobody knows what belongs to what.</summary>
    BodyOrFile,

    /// <summary>The body around it; without one the smallest declaration around it: a field, a using, an attribute.</summary>
    BodyOrDeclaration,

    /// <summary>The declaration that it is.</summary>
    Declaration,
}
