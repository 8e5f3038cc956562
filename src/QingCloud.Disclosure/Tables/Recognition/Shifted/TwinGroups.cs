using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Recognition.Shifted;

/// <summary>Groups of columns with the same names below, such as 期末 and 期初: the values of a row fill one or the other, or both alike.</summary>
internal sealed class TwinGroups
{
    private const int Uneven = 150;

    private readonly ImmutableArray<(int First, int Second, int Length)> _twins;

    private TwinGroups(ImmutableArray<(int First, int Second, int Length)> twins) => _twins = twins;

    internal static TwinGroups Of(ImmutableArray<ImmutableArray<string>> paths)
    {
        ImmutableArray<(int, int, int)>.Builder twins = ImmutableArray.CreateBuilder<(int, int, int)>();
        for (int first = 1; first < paths.Length; first++)
        {
            int length = GroupLength(paths, first);
            int second = first + length;
            if (length > 1 && second < paths.Length && GroupLength(paths, second) == length && HasSameNames(paths, first, second, length))
            {
                twins.Add((first, second, length));
            }
        }

        return new(twins.DrainToImmutable());
    }

    /// <summary>The placements with those that fill twin groups unevenly made worse.</summary>
    internal ImmutableArray<Placement> Weigh(ImmutableArray<Placement> placements) =>
        _twins.IsEmpty ? placements : Placement.ByCost([.. placements.Select(Weigh)]);

    private Placement Weigh(Placement placement)
    {
        foreach ((int first, int second, int length) in _twins)
        {
            ReadOnlySpan<int> columns = placement.Columns.AsSpan();
            bool usesBoth = columns.ContainsAnyInRange(first, first + length - 1) && columns.ContainsAnyInRange(second, second + length - 1);
            if (usesBoth && IsUneven(columns, first, second, length))
            {
                placement = placement with { Cost = placement.Cost + Uneven };
            }
        }

        return placement;
    }

    private static bool IsUneven(ReadOnlySpan<int> columns, int first, int second, int length)
    {
        for (int i = 0; i < length; i++)
        {
            if (columns.Contains(first + i) != columns.Contains(second + i))
            {
                return true;
            }
        }

        return false;
    }

    private static int GroupLength(ImmutableArray<ImmutableArray<string>> paths, int start)
    {
        if (paths[start].Length < 2 || (start > 1 && paths[start - 1].Length > 1 && paths[start - 1][0] == paths[start][0]))
        {
            return 0;
        }

        int end = start;
        while (end < paths.Length && paths[end].Length > 1 && paths[end][0] == paths[start][0])
        {
            end++;
        }

        return end - start;
    }

    private static bool HasSameNames(ImmutableArray<ImmutableArray<string>> paths, int first, int second, int length) =>
        Enumerable.Range(0, length).All(i => paths[first + i].Skip(1).SequenceEqual(paths[second + i].Skip(1)));
}
