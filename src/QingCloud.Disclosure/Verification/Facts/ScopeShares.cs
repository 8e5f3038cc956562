using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification.Facts;

/// <summary>
/// Shares of 期末余额合计数 in the parent's or the group's top debtors: the total that all shares imply is the balance of their own scope. Where it is that
/// of the other scope, the column was copied.
/// </summary>
internal static class ScopeShares
{
    private const int MostTotals = 256;

    internal static IEnumerable<Finding> Find(DocumentFigures document, CheckTally tally)
    {
        foreach (TableFigures table in document.EachTable())
        {
            ColumnView? share = table.View.Columns.FirstOrDefault(column => column.Measure == Measure.Share && VerificationWords.Says(string.Concat(column.Path), "shareOfBalance"));
            if (share is null || Implied(table, share.Index) is not var (total, cells) || Subject(document, table) is not { } subject)
            {
                continue;
            }

            Scope own = table.Scope;
            ImmutableArray<Figure> ofOwn = document.Notes.Totals(subject, own);
            if (Find(ofOwn, total) is { } right)
            {
                tally.Add(true, [.. cells.Select(cell => (table, cell)), (right.Table, right.Cell)]);
            }
            else if (!ofOwn.IsEmpty && Find(document.Notes.Totals(subject, own == Scope.Parent ? Scope.Consolidated : Scope.Parent), total) is { } wrong)
            {
                tally.Add(false, [.. cells.Select(cell => (table, cell))]);
                yield return Finding(table, share, cells, ofOwn[0], wrong);
            }
        }
    }

    private static Figure? Find(ImmutableArray<Figure> totals, Interval total) =>
        totals.Take(MostTotals).Where(found => found.Value.Intersects(total)).Cast<Figure?>().FirstOrDefault();

    // The total that amounts over their shares have in common.
    private static (Interval Total, ImmutableArray<CellAddress> Cells)? Implied(TableFigures table, int share)
    {
        int amount = Enumerable.Range(0, share).LastOrDefault(column => table.Table.Columns[column].Role == ColumnRole.Value && Enumerable.Range(0, table.Grid.RowCount).Any(row => table.Grid[row, column] is { IsTelling: true, IsRate: false }), -1);
        Interval? total = null;
        ImmutableArray<CellAddress>.Builder cells = ImmutableArray.CreateBuilder<CellAddress>();
        for (int row = 0; amount >= 0 && row < table.Grid.RowCount; row++)
        {
            if (!table.Grid[row, share].IsTelling || !table.Grid[row, amount].IsTelling || !table.Grid[row, share].IsRate
                || RequiredValue.Read(table.Grid, new(row, amount)).DividedBy(RequiredValue.Read(table.Grid, new(row, share))) is not { } implied)
            {
                continue;
            }

            cells.Add(new(row, share));
            total = total is { } so ? so.Intersection(implied) : implied;
            if (total is null)
            {
                return null;
            }
        }

        return cells.Count >= 3 ? (total!.Value, cells.DrainToImmutable()) : null;
    }

    private static string? Subject(DocumentFigures document, TableFigures table) =>
        VerificationWords.Of("balanceSubject").FirstOrDefault(subject => document.Notes.Names(table, subject));

    private static Finding Finding(TableFigures table, ColumnView share, ImmutableArray<CellAddress> cells, Figure own, Figure other) => new()
    {
        Rule = VerificationRules.Share,
        Severity = FindingSeverity.Error,
        Place = RelationFinding.PlaceOf(table, cells[0]),
        Table = table.Table.Id,
        Row = table.RowLabel(cells[0].Row),
        Column = table.ColumnLabel(share.Index),
        Wording = FindingMessages.ScopeShare.With(
            table.ColumnLabel(share.Index), other.Table.CellAt(other.Cell).Text, other.Table.Table.Rows[other.Cell.Row].Line, PrintedScale.Of(other.Table, other.Cell).Quote(own.Table, own.Cell)),
        Related = [RelationFinding.PlaceOf(own.Table, own.Cell), RelationFinding.PlaceOf(other.Table, other.Cell), .. cells.Skip(1).Select(cell => RelationFinding.PlaceOf(table, cell))],
        Correction = new(CorrectionKind.OtherOperand, FindingMessages.OtherScope),
    };
}
