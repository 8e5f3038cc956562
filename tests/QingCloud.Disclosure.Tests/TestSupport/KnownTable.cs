using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tests.TestSupport;

/// <summary>A table whose content is known: what a reader should give back.</summary>
/// <param name="Columns">The header path of each column.</param>
/// <param name="Rows">The rows, each with a text for each column.</param>
internal sealed record KnownTable(ImmutableArray<ImmutableArray<string>> Columns, ImmutableArray<ImmutableArray<string>> Rows)
{
    internal int HeaderRows => Columns.Max(path => path.Length);

    /// <summary>The header row by row: a group's name in its first column, blanks under and beside it.</summary>
    internal ImmutableArray<ImmutableArray<string>> HeaderGrid()
    {
        ImmutableArray<ImmutableArray<string>>.Builder rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        for (int level = 0; level < HeaderRows; level++)
        {
            rows.Add([.. Enumerable.Range(0, Columns.Length).Select(column => StartsGroup(column, level) ? Columns[column][level] : "")]);
        }

        return rows.ToImmutable();
    }

    /// <summary>Whether a column is the first of the cell that heads it at a level.</summary>
    internal bool StartsGroup(int column, int level) =>
        Columns[column].Length > level
        && (column == 0 || Columns[column - 1].Length <= level || !Columns[column - 1].Take(level + 1).SequenceEqual(Columns[column].Take(level + 1)) || level == Columns[column].Length - 1);

    /// <summary>How many columns the cell covers that heads a column at a level.</summary>
    internal int ColumnsOf(int column, int level) => level == Columns[column].Length - 1 ? 1 : Enumerable.Range(column, Columns.Length - column)
        .TakeWhile(other => Columns[other].Length > level && Columns[other].Take(level + 1).SequenceEqual(Columns[column].Take(level + 1))).Count();

    /// <summary>How many header rows the cell covers that heads a column at a level.</summary>
    internal int RowsOf(int column, int level) => level == Columns[column].Length - 1 ? HeaderRows - level : 1;
}
