using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace QingCloud.Disclosure.Tests.PublicApi;

/// <summary>The exported members of an assembly, one a line, with nullability marks and generic constraints.</summary>
internal static class PublicApiText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    internal static string Of(Assembly assembly)
    {
        StringBuilder text = new();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{Keyword(type)} {Name(type)}{Bases(type)}{Constraints(type.GetGenericArguments())}\n");
            IEnumerable<string> members = type.IsEnum
                ? Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt32(Enum.Parse(type, name), CultureInfo.InvariantCulture)}")
                : type.GetMembers(Declared).Where(IsVisible).Select(Member).Order(StringComparer.Ordinal);
            foreach (string member in members)
            {
                text.Append("  ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodInfo method => IsVisible(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) && !method.Name.StartsWith('<')
            && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null,
        MethodBase method => IsVisible(method),
        FieldInfo field => field.IsPublic || field.IsFamily,
        PropertyInfo property => property.GetMethod is { } getter && IsVisible(getter) && property.Name != "EqualityContract",
        _ => false,
    };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Keyword(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsSealed: true } => "sealed class",
        { IsAbstract: true } => "abstract class",
        _ => "class",
    };

    private static string Bases(Type type)
    {
        IEnumerable<Type> bases = type.GetInterfaces().Where(face => face.IsPublic && !type.IsEnum).Prepend(type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum) ? parent : null!)
            .Where(candidate => candidate is not null);
        string joined = string.Join(", ", bases.Select(Name).Order(StringComparer.Ordinal));
        return joined.Length > 0 ? $" : {joined}" : "";
    }

    private static string Member(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo method => $"{Static(method)}{Name(method.ReturnType)}{Mark(Nullability.Create(method.ReturnParameter), method.ReturnType)} {method.Name}{Generics(method)}({Parameters(method)}){Constraints(method.GetGenericArguments())}",
        PropertyInfo property => $"{Static(property.GetMethod!)}{Required(property)}{Name(property.PropertyType)}{Mark(Nullability.Create(property), property.PropertyType)} {property.Name}{Index(property)} {{ get;{Setter(property)} }}",
        FieldInfo field => $"{(field.IsLiteral ? "const " : field.IsStatic ? "static readonly " : "")}{Name(field.FieldType)} {field.Name}",
        _ => member.Name,
    };

    private static string Static(MethodBase method) => method.IsStatic ? "static " : "";

    private static string Required(PropertyInfo property) => property.GetCustomAttribute<RequiredMemberAttribute>() is null ? "" : "required ";

    private static string Setter(PropertyInfo property) => property.SetMethod is { } setter && IsVisible(setter) ? " init;" : "";

    private static string Index(PropertyInfo property) =>
        property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{string.Join(", ", parameters.Select(Parameter))}]" : "";

    private static string Generics(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter) =>
        $"{Name(parameter.ParameterType)}{Mark(Nullability.Create(parameter), parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? " = " + Default(parameter) : "")}";

    private static string Default(ParameterInfo parameter) => parameter.DefaultValue switch
    {
        null => "default",
        string text => $"\"{text}\"",
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Mark(NullabilityInfo info, Type type) =>
        !type.IsValueType && (info.ReadState == NullabilityState.Nullable || info.WriteState == NullabilityState.Nullable) ? "?" : "";

    private static string Constraints(Type[] arguments)
    {
        StringBuilder text = new();
        foreach (Type argument in arguments.Where(argument => argument.IsGenericParameter))
        {
            List<string> parts = [.. argument.GetGenericParameterConstraints().Select(Name)];
            GenericParameterAttributes attributes = argument.GenericParameterAttributes;
            if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
            {
                parts.Insert(0, "class");
            }

            if (parts.Count > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $" where {argument.Name} : {string.Join(", ", parts)}");
            }
        }

        return text.ToString();
    }

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying) + "?";
        }

        if (type.IsByRef || type.IsArray)
        {
            return Name(type.GetElementType()!) + (type.IsByRef ? "&" : "[]");
        }

        string space = type.Namespace?.StartsWith("QingCloud", StringComparison.Ordinal) == true && !type.IsGenericParameter ? type.Namespace["QingCloud.Disclosure".Length..].TrimStart('.') + "." : "";
        string name = type.Name.Split('`')[0];
        return space.TrimStart('.') + name + (type.IsGenericType ? $"<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : "");
    }
}
