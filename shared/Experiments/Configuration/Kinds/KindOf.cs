using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace GenerativeModels.Experiments.Configuration.Kinds;

/// <summary>Tells what a property's value can be, from its type and its attributes.</summary>
internal static class KindOf
{
    /// <summary>The kind of a property.</summary>
    /// <exception cref="InvalidOperationException">A setting cannot have this type.</exception>
    public static ValueKind Property(PropertyInfo property)
    {
        NullabilityInfo nullability = new NullabilityInfoContext().Create(property);
        return nullability.WriteState == NullabilityState.Nullable
            ? new OptionalKind(Type(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, property))
            : Type(property.PropertyType, property);
    }

    private static ValueKind Type(Type type, PropertyInfo property)
    {
        if (Element(type) is { } element)
        {
            var (least, most) = Length(property);
            return new ListKind(Type(element, property), element, type.IsAssignableFrom(element.MakeArrayType()), least, most);
        }

        ValueKind kind = type switch
        {
            _ when type == typeof(int) || type == typeof(long) => new WholeNumberKind(type, NumberRange.Of(property)),
            _ when type == typeof(double) => new NumberKind(NumberRange.Of(property)),
            _ when type == typeof(bool) => new TruthKind(),
            _ when type == typeof(string) => new TextKind(),
            { IsEnum: true } => new ChoiceKind(type),
            { IsClass: true, IsAbstract: false } when type.GetMethod("<Clone>$") is not null => new RecordKind(type),
            _ => throw new InvalidOperationException(
                $"{property.DeclaringType!.Name}.{property.Name} is of type {type.Name}. A setting can be int, long, double, bool, string, an enum, a record, or a list of these."),
        };
        return property.GetCustomAttribute<AllowedValuesAttribute>() is { } allowed ? new ChoiceKind(allowed.Values.OfType<object>(), kind) : kind;
    }

    // T[], List<T>, IReadOnlyList<T> and its like.
    private static Type? Element(Type type) => type switch
    {
        { IsArray: true } => type.GetElementType(),
        { IsGenericType: true } when type.GetGenericArguments() is [var element] && type.IsAssignableFrom(typeof(List<>).MakeGenericType(element)) => element,
        _ => null,
    };

    private static (int Least, int Most) Length(PropertyInfo property)
    {
        LengthAttribute? both = property.GetCustomAttribute<LengthAttribute>();
        return (
            property.GetCustomAttribute<MinLengthAttribute>()?.Length ?? both?.MinimumLength ?? 0,
            property.GetCustomAttribute<MaxLengthAttribute>()?.Length ?? both?.MaximumLength ?? int.MaxValue);
    }
}
