using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>Header cells of columns so far, and what they cost.</summary>
internal sealed class HeaderPaths
{
    private readonly HeaderPaths? _above;
    private readonly HeaderCell[] _children = [];
    private readonly int[] _counts = [];
    private HeaderPath[]? _paths;

    internal HeaderPaths(double cost, HeaderPath[] paths)
    {
        Cost = cost;
        Columns = paths.Length;
        _paths = paths;
    }

    /// <summary>Gives the cells of a line to the columns above it.</summary>
    /// <param name="cost">The cost of the cells and of the groups.</param>
    /// <param name="above">The columns above.</param>
    /// <param name="children">The cells of the line.</param>
    /// <param name="counts">How many of them each column gets; one that gets none stays as it is.</param>
    internal HeaderPaths(double cost, HeaderPaths above, HeaderCell[] children, int[] counts)
    {
        Cost = cost;
        (_above, _children, _counts) = (above, children, counts);
        foreach (int count in counts)
        {
            Columns += Math.Max(1, count);
        }
    }

    /// <summary>The cost of the cells and of the groups.</summary>
    internal double Cost { get; }

    internal int Columns { get; }

    /// <summary>The cells of each column.</summary>
    internal HeaderPath[] Paths => _paths ??= Spread();

    /// <summary>The lowest cell of each column.</summary>
    internal HeaderCell[] Ends => field ??= Array.ConvertAll(Paths, path => path.End);

    /// <summary>The labels in the corner of a stacked header that name its levels and no column: 库龄.</summary>
    internal ImmutableArray<string> Levels { get; init; } = [];

    /// <summary>Whether two headers let expect the same of each of their columns.</summary>
    internal bool ExpectsSame(HeaderPaths other)
    {
        for (int i = 0; i < Paths.Length; i++)
        {
            if (Paths[i].Expectation(i == 0) != other.Paths[i].Expectation(i == 0))
            {
                return false;
            }
        }

        return true;
    }

    private HeaderPath[] Spread()
    {
        HeaderPath[] spread = new HeaderPath[Columns];
        int column = 0;
        int child = 0;
        for (int i = 0; i < _counts.Length; i++)
        {
            HeaderPath path = _above!.Paths[i];
            if (_counts[i] == 0)
            {
                spread[column++] = path;
            }

            for (int j = 0; j < _counts[i]; j++)
            {
                spread[column++] = new(_children[child++], path);
            }
        }

        return spread;
    }
}
