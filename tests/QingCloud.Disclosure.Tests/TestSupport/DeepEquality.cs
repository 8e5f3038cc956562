using System.Collections;
using System.Reflection;

namespace QingCloud.Disclosure.Tests.TestSupport;

/// <summary>Compares two graphs of immutable records by all their public properties, lists item by item.</summary>
internal static class DeepEquality
{
    /// <summary>The path of the first difference; null where the graphs are equal.</summary>
    internal static string? Difference(object? left, object? right, string path = "")
    {
        if (left is null || right is null)
        {
            return ReferenceEquals(left, right) ? null : $"{path}: {left ?? "null"} against {right ?? "null"}";
        }

        Type type = left.GetType();
        if (type != right.GetType())
        {
            return $"{path}: {type.Name} against {right.GetType().Name}";
        }

        if (left is IEnumerable list and not string)
        {
            return DifferenceOfLists([.. list.Cast<object?>()], [.. ((IEnumerable)right).Cast<object?>()], path);
        }

        if (!type.IsAssignableTo(typeof(object)) || IsValue(type))
        {
            return left.Equals(right) ? null : $"{path}: {left} against {right}";
        }

        return type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => Difference(property.GetValue(left), property.GetValue(right), $"{path}.{property.Name}"))
            .FirstOrDefault(difference => difference is not null);
    }

    private static string? DifferenceOfLists(object?[] left, object?[] right, string path) =>
        left.Length != right.Length
            ? $"{path}: {left.Length} items against {right.Length}"
            : left.Zip(right).Select((pair, i) => Difference(pair.First, pair.Second, $"{path}[{i}]")).FirstOrDefault(difference => difference is not null);

    private static bool IsValue(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal)
        || type.Namespace is "NodaTime" or "QingCloud.Disclosure.Quantities" or "QingCloud.Disclosure.Text";
}
