using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification.Facts;

/// <summary>The rows of all tables of a document by what they are called.</summary>
internal sealed class RowIndex
{
    // The rows of one name that are looked at, and the columns of the tables they stand in.
    private const int MostRows = 32;
    private const int MostColumns = 40;
    private const int LongestName = 80;

    private readonly Dictionary<string, List<(TableFigures Table, int Row)>> _rows = new(StringComparer.Ordinal);

    internal RowIndex(ImmutableArray<TableFigures> tables)
    {
        foreach (TableFigures table in tables.Where(table => table.Table.Columns.Length <= MostColumns))
        {
            for (int row = 0; row < table.Grid.RowCount; row++)
            {
                string name = NameOf(table.RowLabel(row));
                if (!_rows.TryGetValue(name, out List<(TableFigures, int)>? of))
                {
                    _rows.Add(name, of = []);
                }

                if (of.Count < MostRows)
                {
                    of.Add((table, row));
                }
            }
        }
    }

    /// <summary>The rows of a name, in the order of the document.</summary>
    internal IReadOnlyList<(TableFigures Table, int Row)> Of(string name) => _rows.GetValueOrDefault(name) ?? [];

    /// <summary>The rows of each name that two or more rows have, or fewer, in the order of the document.</summary>
    internal IEnumerable<IReadOnlyList<(TableFigures Table, int Row)>> Groups(int shortestName, int fewest = 2) =>
        _rows.Where(group => group.Key.Length >= shortestName && group.Value.Count >= fewest).Select(group => group.Value);

    /// <summary>Whether some row of a name has two figures side by side, as a table of restatements has the old and the new.</summary>
    internal bool HasBoth(string label, Interval one, Interval other) =>
        Of(NameOf(label)).Any(place => Has(place.Table, place.Row, one) && Has(place.Table, place.Row, other));

    /// <summary>管理费用(剔除股份支付)合计(万元) and 剔除股份支付管理费用合计: the same letters, whatever their order, the unit left out.</summary>
    internal static string NameOf(string label)
    {
        string folded = CharacterFolding.Fold(label.Length > LongestName ? label[..LongestName] : label);
        int bracket = folded.EndsWith("元)", StringComparison.Ordinal) ? folded.LastIndexOf('(') : -1;
        char[] letters = [.. (bracket < 0 ? folded : folded[..bracket]).Where(char.IsLetter)];
        Array.Sort(letters);
        return new(letters);
    }

    private static bool Has(TableFigures table, int row, Interval value)
    {
        for (int column = 0; column < table.Grid.Columns.Length; column++)
        {
            CellAddress cell = new(row, column);
            if (table.Grid[cell] is { IsTelling: true, IsRate: false } && RequiredValue.Read(table.Grid, cell).Intersects(value))
            {
                return true;
            }
        }

        return false;
    }
}
