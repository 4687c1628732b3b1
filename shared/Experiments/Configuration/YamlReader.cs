using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GenerativeModels.Experiments.Configuration;

/// <summary>Reads YAML into nodes that know their places.</summary>
internal sealed class YamlReader
{
    private const int Deepest = 20;
    private const char ByteOrderMark = '\ufeff';

    private readonly IParser _parser;
    private readonly Func<Mark, Place> _place;
    private readonly Problems _problems;

    private YamlReader(string text, Func<Mark, Place> place, Problems problems) =>
        (_parser, _place, _problems) = (new Parser(new StringReader(text.TrimStart(ByteOrderMark))), place, problems);

    /// <summary>The only document of a file; null where it holds nothing but comments.</summary>
    /// <param name="text">The file's content.</param>
    /// <param name="shown">The file as messages show it.</param>
    /// <param name="problems">Takes keys that stand twice.</param>
    /// <exception cref="UsageException">It is no YAML, or more than a config needs: anchors, tags, a second document.</exception>
    public static ConfigNode? Read(string text, string shown, Problems problems)
    {
        try
        {
            return new YamlReader(text, mark => new Place(shown, (int)mark.Line, (int)mark.Column), problems).ReadDocument();
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException)
        {
            throw new UsageException(YamlMessages.Explain(exception, text, shown));
        }
    }

    /// <summary>The value of a setting on the command line.</summary>
    /// <param name="text">A number, a word, <c>[1, 2]</c>.</param>
    /// <param name="source">The option as messages show it.</param>
    /// <param name="offset">How many characters of <paramref name="source"/>'s setting come before the value.</param>
    /// <param name="problems">Takes keys that stand twice.</param>
    /// <exception cref="UsageException">It is no YAML.</exception>
    public static ConfigNode ReadValue(string text, string source, int offset, Problems problems)
    {
        try
        {
            return new YamlReader(text, mark => new Place(source, 0, offset + (int)mark.Column), problems).ReadDocument()
                ?? new ConfigText(new Place(source, 0, offset + 1), "", Quoted: false);
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException)
        {
            throw new UsageException($"{new Place(source, 0, offset + 1)}: '{text}' cannot be read. Write a number, a word, or a list such as [1, 2]; put the whole setting in quotes.");
        }
    }

    private ConfigNode? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            return null;
        }

        _parser.Consume<DocumentStart>();
        ConfigNode node = ReadNode(0);
        _parser.Consume<DocumentEnd>();
        return _parser.TryConsume<DocumentStart>(out var second)
            ? throw new UsageException($"{_place(second.Start)}: a second document begins here ('---'). A config file holds one; put the other into a file of its own.")
            : node;
    }

    private ConfigNode ReadNode(int depth)
    {
        ParsingEvent next = _parser.Consume<ParsingEvent>();
        Place place = _place(next.Start);
        if (next is AnchorAlias || next is NodeEvent { Anchor.IsEmpty: false })
        {
            throw new UsageException($"{place}: anchors and aliases (& and *) are not used in configs. Write the value itself; put a text that begins with & or * into quotes.");
        }

        if (next is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } })
        {
            throw new UsageException($"{place}: tags (!) are not used in configs. Write the value alone; put a text that begins with ! into quotes.");
        }

        if (depth > Deepest)
        {
            throw new UsageException($"{place}: this is nested more than {Deepest} deep. A config needs four or five levels.");
        }

        return next switch
        {
            Scalar scalar => new ConfigText(place, scalar.Value, scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any)),
            SequenceStart => ReadList(place, depth),
            _ => ReadMap(place, depth),
        };
    }

    private ConfigList ReadList(Place place, int depth)
    {
        List<ConfigNode> items = [];
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(depth + 1));
        }

        return new ConfigList(place, items);
    }

    private ConfigMap ReadMap(Place place, int depth)
    {
        List<ConfigEntry> entries = [];
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            ConfigNode key = ReadNode(depth + 1);
            ConfigNode value = ReadNode(depth + 1);
            if (key is not ConfigText text)
            {
                _problems.Add(key.Place, $"{key.Shown} stands in place of a key. A key is a word, as in 'seed: 1'.");
            }
            else if (entries.FirstOrDefault(entry => entry.Key.Text == text.Text) is { } first)
            {
                _problems.Add(key.Place, $"'{text.Text}' stands here again; it is already in line {first.Key.Place.Line}. Keep one of the two.");
            }
            else
            {
                entries.Add(new ConfigEntry(text, value));
            }
        }

        return new ConfigMap(place, entries);
    }
}
