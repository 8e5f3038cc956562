using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace QingCloud.Disclosure.Tests.Architecture;

/// <summary>Public types cannot be changed after they are made, nor can anything static in the library.</summary>
public sealed class ImmutabilityTests
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly Library = typeof(DisclosureAnalyzer).Assembly;

    [Fact]
    public void PublicTypes_HaveNoSettersButInit()
    {
        IEnumerable<string> settable =
            from type in Library.GetExportedTypes()
            from property in type.GetProperties(Everything)
            where property.SetMethod is { IsPrivate: false } setter && !IsInit(setter)
            select $"{type.Name}.{property.Name}";

        settable.Should().BeEmpty();
    }

    [Fact]
    public void PublicTypes_HaveNoPublicFieldsThatCanChange()
    {
        IEnumerable<string> fields =
            from type in Library.GetExportedTypes()
            where !type.IsEnum
            from field in type.GetFields(Everything)
            where field is { IsPublic: true, IsInitOnly: false, IsLiteral: false }
            select $"{type.Name}.{field.Name}";

        fields.Should().BeEmpty();
    }

    [Fact]
    public void PublicTypes_HandOutNoCollectionsThatCanChange()
    {
        IEnumerable<string> collections =
            from type in Library.GetExportedTypes()
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where IsChangeable(property.PropertyType)
            select $"{type.Name}.{property.Name}: {property.PropertyType.Name}";

        collections.Should().BeEmpty();
    }

    [Fact]
    public void PublicClasses_AreSealedOrAbstract()
    {
        IEnumerable<string> open = Library.GetExportedTypes().Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(type => type.Name);

        open.Should().BeEmpty();
    }

    [Fact]
    public void Library_HasNoStaticStateThatCanChange()
    {
        IEnumerable<string> state =
            from type in Library.GetTypes()
            where !IsGenerated(type)
            from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            where !IsGenerated(field) && !field.IsLiteral && (!field.IsInitOnly || IsChangeable(field.FieldType))
            where !(field.FieldType.IsArray && field.IsPrivate)
            select $"{type.FullName}.{field.Name}: {field.FieldType.Name}";

        state.Should().BeEmpty();
    }

    [Fact]
    public void Types_AreNotNamedForWhatTheyAreNot()
    {
        string[] words = ["Helper", "Manager", "Utils", "Utility", "Processor"];

        Library.GetTypes().Where(type => words.Any(word => type.Name.EndsWith(word, StringComparison.Ordinal))).Should().BeEmpty();
    }

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsChangeable(Type type)
    {
        if (type.IsArray)
        {
            return true;
        }

        Type? definition = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        return definition is not null && (definition == typeof(List<>) || definition == typeof(Dictionary<,>) || definition == typeof(HashSet<>)
            || definition == typeof(IList<>) || definition == typeof(IDictionary<,>) || definition == typeof(ISet<>) || definition == typeof(ImmutableArray<>.Builder));
    }

    private static bool IsGenerated(MemberInfo member) =>
        member.GetCustomAttribute<CompilerGeneratedAttribute>() is not null
        || member.Name.StartsWith('<')
        || (member.DeclaringType is { } outer && IsGenerated(outer))
        || (member is Type type && typeof(System.Text.Json.Serialization.JsonSerializerContext).IsAssignableFrom(type))
        || (member.DeclaringType is { } context && typeof(System.Text.Json.Serialization.JsonSerializerContext).IsAssignableFrom(context));
}
