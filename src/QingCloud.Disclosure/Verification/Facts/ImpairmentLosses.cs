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
    // A balance has a dozen charges in its notes; a loss is sought among so many.
    private const int MostCharges = 64;

    internal static IEnumerable<Finding> Find(DocumentFigures document, CheckTally tally)
    {
        foreach (TableFigures table in document.EachTable().Where(table => table.View.Context.SectionPath.Any(heading => VerificationWords.Of("impairmentLoss").Contains(heading))))
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
        List<(CellAddress Cell, Figure? Charge, bool IsFound)> losses = [];
        for (int row = 0; column >= 0 && row < table.Grid.RowCount; row++)
        {
            CellAddress cell = new(row, column);
            if (table.Grid[cell].IsTelling && table.Table.Rows[row].Role == RowRole.Item && Subject(table.RowLabel(row)) is { } subject)
            {
                ImmutableArray<Figure> charges = document.Notes.Charges(subject, Disclosures.Scope.Consolidated);
                Interval loss = RequiredValue.Read(table.Grid, cell).Abs();
                Figure? same = charges.Take(MostCharges).Where(charge => charge.Value.Abs().Intersects(loss)).Cast<Figure?>().FirstOrDefault();
                losses.Add((cell, same ?? charges.Cast<Figure?>().LastOrDefault(), same is not null));
            }
        }

        bool ties = losses.Any(loss => loss.IsFound) || TotalTies(table, column, [.. losses.Where(loss => loss.Charge is not null).Select(loss => loss.Charge!.Value)]);
        foreach ((CellAddress cell, Figure? charge, bool isFound) in losses)
        {
            if (charge is not { } place || !(isFound || ties))
            {
                continue;
            }

            tally.Add(isFound, (table, cell), (place.Table, place.Cell));
            if (!isFound)
            {
                yield return Finding(table, cell, place);
            }
        }
    }

    // All charges together are the total of the losses, so that the notes are the right ones.
    private static bool TotalTies(TableFigures table, int column, ImmutableArray<Figure> charges)
    {
        Interval sum = charges.Aggregate(Interval.Point(0), (all, charge) => all + charge.Value).Abs();
        return charges.Length >= 2 && Enumerable.Range(0, table.Grid.RowCount).Any(row =>
            table.Table.Rows[row].Role == RowRole.Total && table.Grid[row, column].IsTelling && RequiredValue.Read(table.Grid, new(row, column)).Abs().Intersects(sum));
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

    private static Finding Finding(TableFigures table, CellAddress cell, Figure charge) => new()
    {
        Rule = VerificationRules.TableAgainstTable,
        Severity = table.CellAt(cell).Reading == CellReading.Ambiguous ? FindingSeverity.Doubtful : FindingSeverity.Error,
        Place = RelationFinding.PlaceOf(table, cell),
        Table = table.Table.Id,
        Row = table.RowLabel(cell.Row),
        Column = table.ColumnLabel(cell.Column),
        Recomputed = charge.Value.Abs(),
        Gap = RequiredValue.Read(table.Grid, cell).Abs().GapTo(charge.Value.Abs()),
        Wording = FindingMessages.ImpairmentLoss.With(
            table.RowLabel(cell.Row), table.CellAt(cell).Text, PrintedScale.Of(table, cell).Quote(charge.Table, charge.Cell), charge.Table.Table.Rows[charge.Cell.Row].Line),
        Related = [RelationFinding.PlaceOf(charge.Table, charge.Cell)],
    };
}
