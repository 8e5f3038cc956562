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
    internal static IEnumerable<Finding> Find(DocumentFigures document, CheckTally tally)
    {
        foreach (TableFigures table in document.Tables)
        {
            ColumnView? share = table.View.Columns.FirstOrDefault(column => column.Measure == Measure.Share && VerificationWords.Says(string.Concat(column.Path), "shareOfBalance"));
            if (share is null || Implied(table, share.Index) is not var (total, cells) || Subject(table) is not { } subject)
            {
                continue;
            }

            Scope own = NoteVerifier.Scope(table);
            ILookup<Scope, (TableFigures Table, CellAddress Cell)> totals = Totals(document, subject).ToLookup(found => NoteVerifier.Scope(found.Table));
            Scope other = own == Scope.Parent ? Scope.Consolidated : Scope.Parent;
            if (Find(totals[own], total) is { } right)
            {
                tally.Add(true, [.. cells.Select(cell => (table, cell)), right]);
            }
            else if (totals[own].Any() && Find(totals[other], total) is { } wrong)
            {
                tally.Add(false, [.. cells.Select(cell => (table, cell))]);
                yield return Finding(table, share, cells, totals[own].First(), wrong);
            }
        }
    }

    private static (TableFigures Table, CellAddress Cell)? Find(IEnumerable<(TableFigures Table, CellAddress Cell)> totals, Interval total) =>
        totals.Where(found => RequiredValue.Read(found.Table.Grid, found.Cell).Intersects(total)).Cast<(TableFigures, CellAddress)?>().FirstOrDefault();

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

    private static string? Subject(TableFigures table) =>
        VerificationWords.Of("balanceSubject").FirstOrDefault(subject => table.View.Context.SectionPath.Any(heading => NoteVerifier.IsHeadingOf(CharacterFolding.Fold(heading), subject)));

    // The gross closing totals that the note prints.
    private static IEnumerable<(TableFigures Table, CellAddress Cell)> Totals(DocumentFigures document, string subject) =>
        from table in document.Tables
        where table.View.Context.SectionPath.Any(heading => NoteVerifier.IsHeadingOf(CharacterFolding.Fold(heading), subject))
        from row in Enumerable.Range(0, table.Grid.RowCount)
        where table.Table.Rows[row].Role == RowRole.Total
        from column in Enumerable.Range(0, table.Grid.Columns.Length)
        where table.CellAt(new(row, column)).Figure is { Unit: FigureUnit.Money } && table.View.Columns[column].Measure is Measure.Balance or Measure.Closing or Measure.None or Measure.Amount
        select (table, new CellAddress(row, column));

    private static Finding Finding(TableFigures table, ColumnView share, ImmutableArray<CellAddress> cells, (TableFigures Table, CellAddress Cell) own, (TableFigures Table, CellAddress Cell) other) => new()
    {
        Rule = VerificationRules.Share,
        Severity = FindingSeverity.Error,
        Place = RelationFinding.PlaceOf(table, cells[0]),
        Table = table.Table.Id,
        Row = table.RowLabel(cells[0].Row),
        Column = table.ColumnLabel(share.Index),
        Message = $"The shares of {table.ColumnLabel(share.Index)} are over {other.Table.CellAt(other.Cell).Text}, the total of the other scope (line {other.Table.Table.Rows[other.Cell.Row].Line}), not over {own.Table.CellAt(own.Cell).Text} of their own.",
        Related = [RelationFinding.PlaceOf(own.Table, own.Cell), RelationFinding.PlaceOf(other.Table, other.Cell), .. cells.Skip(1).Select(cell => RelationFinding.PlaceOf(table, cell))],
        Correction = new(CorrectionKind.OtherOperand, "The column is that of the other scope."),
    };
}
