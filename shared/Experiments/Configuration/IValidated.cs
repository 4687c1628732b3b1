namespace GenerativeModels.Experiments.Configuration;

/// <summary>Settings that have to fit each other: a record of settings can implement this beside its ranges.</summary>
public interface IValidated
{
    /// <summary>What does not fit: a sentence each, found against allowed and what to do. None where everything fits. Called when every value alone is in its range.</summary>
    IEnumerable<string> Problems();
}
