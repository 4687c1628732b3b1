using Xunit.Sdk;

namespace GenerativeModels.Testing.Adapter;

/// <summary>Carries a failure's text to xunit, without a stack trace: the text says where to look.</summary>
internal sealed class TestFailedException(string text) : Exception(text), IAssertionException
{
    /// <inheritdoc />
    public override string? StackTrace => null;

    /// <inheritdoc />
    public override string ToString() => Message;
}
