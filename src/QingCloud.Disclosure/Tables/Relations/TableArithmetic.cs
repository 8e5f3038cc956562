using System.Collections.Immutable;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Relations;

/// <summary>A table's figures for exact arithmetic with the relations that they show: found once for all who ask.</summary>
internal sealed class TableArithmetic
{
    private readonly ImmutableArray<TableRow> _rows;

    private TableArithmetic(NumericGrid grid, ImmutableArray<FoundRelation> relations, ImmutableArray<TableRow> rows)
    {
        (Grid, Relations, _rows) = (grid, relations, rows);
    }

    internal NumericGrid Grid { get; }

    internal ImmutableArray<FoundRelation> Relations { get; }

    /// <summary>What is known of the table, or found now; a table changed since then is looked at anew.</summary>
    internal static TableArithmetic Of(Table table, DocumentReading? reading = null)
    {
        if (table.Arithmetic is { } known && known._rows == table.Rows)
        {
            return known;
        }

        NumericGrid grid = NumericGrid.From(table, reading);
        return new(grid, RelationFinder.Find(grid), table.Rows);
    }

    /// <summary>The same for the rows after their readings were confirmed, which changes no figure.</summary>
    internal TableArithmetic For(ImmutableArray<TableRow> rows) => new(Grid, Relations, rows);
}
