using System.Text;
using System.Text.RegularExpressions;

namespace GenerativeModels.Experiments.Configuration;

/// <summary>Writes nodes as YAML that <see cref="YamlReader"/> reads back as the same nodes.</summary>
internal static partial class YamlWriter
{
    /// <summary>A file's content.</summary>
    public static string Write(ConfigMap map)
    {
        var text = new StringBuilder();
        WriteEntries(text, map, "");
        return text.ToString();
    }

    /// <summary>A value in one line: <c>2</c>, <c>[1, 2]</c>, <c>{ a: 1 }</c>.</summary>
    public static string Inline(ConfigNode node) => node switch
    {
        ConfigList list => $"[{string.Join(", ", list.Items.Select(Inline))}]",
        ConfigMap { Entries.Count: 0 } => "{}",
        ConfigMap map => $"{{ {string.Join(", ", map.Entries.Select(entry => $"{Text(entry.Key)}: {Inline(entry.Value)}"))} }}",
        _ => Text((ConfigText)node),
    };

    private static void WriteEntries(StringBuilder text, ConfigMap map, string indent)
    {
        foreach (ConfigEntry entry in map.Entries)
        {
            text.Append(indent).Append(Text(entry.Key)).Append(':');
            if (entry.Value is ConfigMap { Entries.Count: > 0 } inner)
            {
                text.Append('\n');
                WriteEntries(text, inner, indent + "  ");
            }
            else
            {
                text.Append(' ').Append(Inline(entry.Value)).Append('\n');
            }
        }
    }

    private static string Text(ConfigText node) => !node.Quoted || Plain().IsMatch(node.Text) && !LooksLikeMore().IsMatch(node.Text)
        ? node.Text
        : $"\"{string.Concat(node.Text.Select(Escaped))}\"";

    private static string Escaped(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        < ' ' or (>= '\u007f' and <= '\u00a0') or '\u2028' or '\u2029' or '\ufeff' or '\ufffe' or '\uffff' => $"\\u{(int)character:x4}",
        _ => character.ToString(),
    };

    // Words and sentences that mean the same with quotes and without.
    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_-]*([ .,()-]+[A-Za-z0-9_]+)*[.)]?\z")]
    private static partial Regex Plain();

    [GeneratedRegex(@"^(null|true|false)\z", RegexOptions.IgnoreCase)]
    private static partial Regex LooksLikeMore();
}
