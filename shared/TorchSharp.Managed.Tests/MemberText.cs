using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace TorchSharp.Tests;

/// <summary>Public members in one line each: kind, types, name, parameter names, defaults, tuple names.</summary>
internal static class MemberText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Of(Type type)
    {
        if (type.IsEnum)
        {
            foreach (FieldInfo f in type.GetFields(BindingFlags.Public | BindingFlags.Static)) yield return $"{f.Name}={f.GetRawConstantValue()}";
            yield break;
        }
        foreach (FieldInfo f in type.GetFields(Declared).Where(f => f.IsPublic || f.IsFamily))
            yield return $"field {(f.IsLiteral ? "const " : f.IsStatic ? "static " : "")}{(f.IsInitOnly ? "readonly " : "")}{Name(f.FieldType)} {f.Name}";
        foreach (ConstructorInfo c in type.GetConstructors(Declared).Where(Visible)) yield return $"new({Parameters(c)})";
        foreach (PropertyInfo p in type.GetProperties(Declared).Where(p => Visible(p.GetMethod) || Visible(p.SetMethod)))
            yield return $"property {Static(p.GetMethod ?? p.SetMethod!)}{Name(p.PropertyType)}{Tuples(p)} {p.Name}[{string.Join(", ", p.GetIndexParameters().Select(Parameter))}]"
                + (Visible(p.GetMethod) ? " get" : "") + (Visible(p.SetMethod) ? " set" : "");
        foreach (MethodInfo m in type.GetMethods(Declared).Where(Visible).Where(m => !m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal)))
            yield return $"{Static(m)}{Name(m.ReturnType)}{Tuples(m.ReturnParameter)} {m.Name}{Generics(m)}({Parameters(m)})";
    }

    public static string Name(string member)
    {
        string head = member.Split('(', '[', '=')[0];
        return head[(head.LastIndexOf(' ') + 1)..];
    }

    // What may be called: a member whose every call is a compile error is not there.
    private static bool Visible(MethodBase? m) =>
        m is not null && (m.IsPublic || m.IsFamily || m.IsFamilyOrAssembly) && m.GetCustomAttribute<ObsoleteAttribute>()?.IsError != true;

    private static string Static(MethodBase m) => m.IsStatic ? "static " : "";

    private static string Generics(MethodInfo m) => m.IsGenericMethod ? $"<{m.GetGenericArguments().Length}>" : "";

    private static string Parameters(MethodBase m)
    {
        string all = string.Join(", ", m.GetParameters().Select(Parameter));
        return m.IsDefined(typeof(ExtensionAttribute), false) ? "this " + all : all;
    }

    private static string Parameter(ParameterInfo p)
    {
        string text = (p.IsDefined(typeof(ParamArrayAttribute), false) ? "params " : "") + (p.IsOut ? "out " : "") + Name(p.ParameterType) + Tuples(p) + " " + p.Name;
        return p.HasDefaultValue ? text + " = " + (Convert.ToString(p.RawDefaultValue, CultureInfo.InvariantCulture) ?? "null") : text;
    }

    private static string Tuples(ICustomAttributeProvider p)
    {
        object? names = p.GetCustomAttributes(typeof(TupleElementNamesAttribute), false).FirstOrDefault();
        return names is TupleElementNamesAttribute t ? "{" + string.Join(",", t.TransformNames) + "}" : "";
    }

    private static string Name(Type type)
    {
        if (type.IsGenericParameter) return type.Name;
        if (type.IsArray) return Name(type.GetElementType()!) + "[" + new string(',', type.GetArrayRank() - 1) + "]";
        if (type.IsByRef) return Name(type.GetElementType()!) + "&";
        if (!type.IsGenericType) return type.FullName ?? type.Name;
        return type.GetGenericTypeDefinition().FullName + "<" + string.Join(",", type.GetGenericArguments().Select(Name)) + ">";
    }
}
