using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification.Facts;

/// <summary>
/// The losses of 信用减值损失 and 资产减值损失 by balance against the charges in the notes of those balances. Where some losses are printed in their notes
/// and one is not, though the note has charges of the period, the loss and its note contradict each other.
/// </summary>
internal static class ImpairmentLosses
{
    internal static IEnumerable<Finding> Find(DocumentFigures document, CheckTally tally)
    {
        foreach (TableFigures table in document.Tables.Where(table => table.View.Context.SectionPath.Any(heading => VerificationWords.Of("impairmentLoss").Contains(heading))))
        {
            foreach (Finding finding in Of(document, table, tally))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Of(DocumentFigures document, TableFigures table, CheckTally tally)
    {
        int column = Enumerable.Range(0, table.Table.Columns.Length).FirstOrDefault(index => table.Table.Columns[index].Role == ColumnRole.Value, -1);
        List<(CellAddress Cell, (TableFigures Table, CellAddress Cell)? Charge, bool IsFound)> losses = [];
        for (int row = 0; column >= 0 && row < table.Grid.RowCount; row++)
        {
            CellAddress cell = new(row, column);
            if (table.Grid[cell].IsTelling && table.Table.Rows[row].Role == RowRole.Item && Subject(table.RowLabel(row)) is { } subject)
            {
                ImmutableArray<(TableFigures Table, CellAddress Cell)> charges = [.. Charges(document, subject)];
                (TableFigures, CellAddress)? same = charges.Where(charge => Value(charge.Table, charge.Cell).Abs().Intersects(Value(table, cell).Abs())).Cast<(TableFigures, CellAddress)?>().FirstOrDefault();
                losses.Add((cell, same ?? charges.Cast<(TableFigures, CellAddress)?>().LastOrDefault(), same is not null));
            }
        }

        bool ties = losses.Any(loss => loss.IsFound) || TotalTies(table, column, [.. losses.Where(loss => loss.Charge is not null).Select(loss => loss.Charge!.Value)]);
        foreach ((CellAddress cell, (TableFigures Table, CellAddress Cell)? charge, bool isFound) in losses)
        {
            if (charge is not { } place || !(isFound || ties))
            {
                continue;
            }

            tally.Add(isFound, (table, cell), place);
            if (!isFound)
            {
                yield return Finding(table, cell, place);
            }
        }
    }

    // All charges together are the total of the losses, so that the notes are the right ones.
    private static bool TotalTies(TableFigures table, int column, ImmutableArray<(TableFigures Table, CellAddress Cell)> charges)
    {
        Interval sum = charges.Aggregate(Interval.Point(0), (all, charge) => all + Value(charge.Table, charge.Cell)).Abs();
        return charges.Length >= 2 && Enumerable.Range(0, table.Grid.RowCount).Any(row =>
            table.Table.Rows[row].Role == RowRole.Total && table.Grid[row, column].IsTelling && Value(table, new(row, column)).Abs().Intersects(sum));
    }

    // 其他应收款坏账损失, 存货跌价损失: what the loss is of.
    private static string? Subject(string label)
    {
        string folded = CharacterFolding.Fold(label);
        foreach (string ending in VerificationWords.Of("lossOf"))
        {
            int at = folded.IndexOf(ending, StringComparison.Ordinal);
            if (at >= 2)
            {
                return folded[..at];
            }
        }

        return null;
    }

    // Total rows and columns of charges in the roll-forwards of the balance's note.
    private static IEnumerable<(TableFigures Table, CellAddress Cell)> Charges(DocumentFigures document, string subject)
    {
        foreach (TableFigures table in document.Tables)
        {
            if (NoteVerifier.Scope(table) != Disclosures.Scope.Consolidated || !table.View.Context.SectionPath.Any(heading => NoteVerifier.IsHeadingOf(CharacterFolding.Fold(heading), subject)))
            {
                continue;
            }

            for (int row = 0; row < table.Grid.RowCount; row++)
            {
                for (int column = 0; column < table.Grid.Columns.Length; column++)
                {
                    bool isCharge = table.View.Columns[column].Measure == Disclosures.Measure.Charge || table.View.Rows[row].Measure == Disclosures.Measure.Charge;
                    if (isCharge && table.CellAt(new(row, column)).Figure is { Unit: FigureUnit.Money } && table.Grid[row, column].IsTelling)
                    {
                        yield return (table, new(row, column));
                    }
                }
            }
        }
    }

    private static Interval Value(TableFigures table, CellAddress cell) => RequiredValue.Read(table.Grid, cell);

    private static Finding Finding(TableFigures table, CellAddress cell, (TableFigures Table, CellAddress Cell) charge) => new()
    {
        Rule = VerificationRules.TableAgainstTable,
        Severity = table.CellAt(cell).Reading == CellReading.Ambiguous ? FindingSeverity.Doubtful : FindingSeverity.Error,
        Place = RelationFinding.PlaceOf(table, cell),
        Table = table.Table.Id,
        Row = table.RowLabel(cell.Row),
        Column = table.ColumnLabel(cell.Column),
        Recomputed = Value(charge.Table, charge.Cell).Abs(),
        Gap = Value(table, cell).Abs().GapTo(Value(charge.Table, charge.Cell).Abs()),
        Message = $"{table.RowLabel(cell.Row)} is {table.CellAt(cell).Text}; the note of the balance has a charge of {charge.Table.CellAt(charge.Cell).Text} (line {charge.Table.Table.Rows[charge.Cell.Row].Line}); the notes of all balances together agree with the losses.",
        Related = [RelationFinding.PlaceOf(charge.Table, charge.Cell)],
    };
}
