using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification;

/// <summary>Numbers of tables whose separators are misplaced: 12,78.76.</summary>
internal static class NumberForms
{
    internal static IEnumerable<Finding> Find(TableFigures table)
    {
        for (int row = 0; row < table.Table.Rows.Length; row++)
        {
            for (int column = 0; column < table.Table.Columns.Length; column++)
            {
                TableCell cell = table.CellAt(new(row, column));
                if (cell.State == CellState.Reported && DirectedNumber.TryParse(cell.Text, out PrintedNumber number) && !number.IsRegular)
                {
                    yield return Finding(table, new(row, column), cell);
                }
            }
        }
    }

    private static Finding Finding(TableFigures table, CellAddress address, TableCell cell) => new()
    {
        Rule = VerificationRules.NumberForm,
        Severity = table.Table.Region.Layout == TableLayout.Glued || cell.Reading == CellReading.Ambiguous ? FindingSeverity.Doubtful : FindingSeverity.Error,
        Place = RelationFinding.PlaceOf(table, address),
        Table = table.Table.Id,
        Row = table.RowLabel(address.Row),
        Column = table.ColumnLabel(address.Column),
        Wording = FindingMessages.Separators.With(table.RowLabel(address.Row), table.ColumnLabel(address.Column), cell.Text),
    };
}
