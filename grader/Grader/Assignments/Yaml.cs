using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace GenerativeModels.Grader.Assignments;

/// <summary>Reads the kit's own YAML files; an unknown key or a wrong type is an error with file and line.</summary>
internal static class Yaml
{
    private static readonly IDeserializer Deserializer = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithEnforceRequiredMembers()
        .Build();

    /// <summary>The file as a <typeparamref name="T"/>.</summary>
    /// <exception cref="KitException">The file is missing, is no YAML, or does not fit.</exception>
    public static T Read<T>(string path, string shownPath)
    {
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new KitException($"{shownPath} cannot be read: {exception.Message}");
        }

        try
        {
            return Deserializer.Deserialize<T>(text) ?? throw new KitException($"{shownPath} is empty.");
        }
        catch (YamlException exception)
        {
            throw new KitException($"{shownPath}({exception.Start.Line}): {exception.InnerException?.Message ?? exception.Message}");
        }
    }
}
