using System.Collections;

namespace GenerativeModels.Experiments.Configuration.Kinds;

/// <summary>A list of values of one kind.</summary>
/// <param name="element">What each is.</param>
/// <param name="elementType">Its type.</param>
/// <param name="asArray">Whether the property takes an array; else a <see cref="List{T}"/>.</param>
/// <param name="least">The least number of elements.</param>
/// <param name="most">The greatest.</param>
internal sealed class ListKind(ValueKind element, Type elementType, bool asArray, int least, int most) : ValueKind
{
    public override string Words => $"a list{Length}, each {element.Words}";

    private string Length => (least, most) switch
    {
        (0, int.MaxValue) => "",
        (_, int.MaxValue) => $" of at least {Elements(least)}",
        (0, _) => $" of at most {Elements(most)}",
        _ when least == most => $" of {Elements(least)}",
        _ => $" of {least} to {Elements(most)}",
    };

    public override object? Read(ConfigNode node, string name, object? given, Problems problems)
    {
        if (node is not ConfigList list)
        {
            return Refuse(node, name, problems, " Write it in brackets: [..., ...].");
        }

        if (list.Items.Count < least || list.Items.Count > most)
        {
            problems.Add(node.Place, $"{name} has {Elements(list.Items.Count)}; expected {Words}.");
            return null;
        }

        int before = problems.Count;
        object?[] values = [.. list.Items.Select((item, i) => element.Read(item, $"{name}, element {i + 1},", null, problems))];
        return problems.Count == before ? Typed(values) : null;
    }

    public override ConfigNode Write(object? value) => new ConfigList(default, [.. ((IEnumerable)value!).Cast<object?>().Select(element.Write)]);

    private IList Typed(object?[] values)
    {
        var array = Array.CreateInstance(elementType, values.Length);
        Array.Copy(values, array, values.Length);
        return asArray ? array : (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(elementType), array)!;
    }

    private static string Elements(int count) => count == 1 ? "1 element" : $"{count} elements";
}
