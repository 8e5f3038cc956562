using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Statements;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification.Facts;

/// <summary>
/// Figures of the parent above those of the group. Balances within the group vanish in consolidation, so a parent's receivables or assets may well exceed the group's;
/// only what is held against others alone, such as cash, deposits paid and borrowings of banks, is compared. The share capital is the same in both.
/// </summary>
internal static class ParentWithinGroup
{
    internal static IEnumerable<Finding> Find(DocumentFigures document, CheckTally tally) => Statements(document, tally).Concat(Natures(document, tally));

    private static IEnumerable<Finding> Statements(DocumentFigures document, CheckTally tally)
    {
        ImmutableArray<(TableFigures Table, FinancialStatement Statement)> all =
            [.. document.EachTable().SelectMany(table => table.Statements.Where(statement => statement.Period is not null && statement.Kind == StatementKind.BalanceSheet).Select(statement => (table, statement)))];
        ILookup<ReportingPeriod, (TableFigures Table, FinancialStatement Statement)> ofGroup = all.Where(found => found.Statement.Scope != Scope.Parent).ToLookup(found => found.Statement.Period!);
        foreach ((TableFigures table, FinancialStatement parent) in all.Where(found => found.Statement.Scope == Scope.Parent))
        {
            foreach ((TableFigures other, FinancialStatement group) in ofGroup[parent.Period!].Take(1))
            {
                foreach ((string concept, bool isEqual) in VerificationWords.Of("parentWithin").Select(concept => (concept, false)).Concat(VerificationWords.Of("parentEqual").Select(concept => (concept, true))))
                {
                    if (parent[concept] is { Amount.Range: not null } own && group[concept] is { Amount.Range: not null } whole
                        && Check((table, own.Amount.Evidence.Cell), (other, whole.Amount.Evidence.Cell), isEqual, tally) is { } finding)
                    {
                        yield return finding;
                    }
                }
            }
        }
    }

    // 押金保证金, 代收代付款: balances by nature under the same headings, in columns of the same header.
    private static IEnumerable<Finding> Natures(DocumentFigures document, CheckTally tally)
    {
        foreach (TableFigures table in document.EachTable().Where(table => table.Scope == Scope.Parent))
        {
            foreach (RowView row in table.View.Rows.Where(row => VerificationWords.Says(row.Label, "thirdPartyNature")))
            {
                foreach ((TableFigures other, int otherRow) in document.Rows.Of(RowIndex.NameOf(row.Label)).Where(place => place.Table.Scope == Scope.Consolidated && IsTwin(table, place.Table)).Take(1))
                {
                    foreach (ColumnView column in table.View.Columns.Where(column => column.Role == ColumnRole.Value))
                    {
                        (CellAddress own, CellAddress whole) = (new(row.Index, column.Index), new(otherRow, column.Index));
                        if (table.Grid[own] is { IsTelling: true, IsRate: false } && other.Grid[whole] is { IsTelling: true, IsRate: false } && Check((table, own), (other, whole), false, tally) is { } finding)
                        {
                            yield return finding;
                        }
                    }
                }
            }
        }
    }

    private static bool IsTwin(TableFigures parent, TableFigures group) =>
        parent.Table.Columns.Length == group.Table.Columns.Length
        && parent.Table.Columns.Zip(group.Table.Columns).All(pair => pair.First.Path.AsSpan().SequenceEqual(pair.Second.Path.AsSpan()))
        && SubjectOf(parent) is { } subject && subject == SubjectOf(group);

    private static string? SubjectOf(TableFigures table) =>
        table.View.Context.SectionPath.Select(CharacterFolding.Fold).LastOrDefault(heading => VerificationWords.Of("balanceSubject").Contains(heading));

    private static Finding? Check((TableFigures Table, CellAddress Cell) own, (TableFigures Table, CellAddress Cell) whole, bool isEqual, CheckTally tally)
    {
        (Interval a, Interval b) = (RequiredValue.Read(own.Table.Grid, own.Cell), RequiredValue.Read(whole.Table.Grid, whole.Cell));
        bool holds = isEqual ? a.Intersects(b) : a.Low <= b.High;
        if (holds)
        {
            return null;
        }

        tally.Add(false, own, whole);
        LocalizedText than = PrintedScale.Of(own.Table, own.Cell).Quote(whole.Table, whole.Cell);
        return RelationFinding.At(
            VerificationRules.ParentWithinGroup, own.Table, own.Cell, isEqual ? b : new Interval(Math.Min(0, b.High), b.High), isSure: false,
            (isEqual ? FindingMessages.ParentEqualsGroup : FindingMessages.ParentWithinGroup).With(own.Table.RowLabel(own.Cell.Row), own.Table.CellAt(own.Cell).Text, than, whole.Table.Table.Rows[whole.Cell.Row].Line)) with
        {
            Severity = own.Table.CellAt(own.Cell).Reading == CellReading.Ambiguous || whole.Table.CellAt(whole.Cell).Reading == CellReading.Ambiguous ? FindingSeverity.Doubtful : FindingSeverity.Warning,
            Related = [RelationFinding.PlaceOf(whole.Table, whole.Cell)],
            Correction = SlipFinder.Find(own.Table, own.Cell, b),
        };
    }
}
