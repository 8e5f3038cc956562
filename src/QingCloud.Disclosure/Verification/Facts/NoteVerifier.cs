using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Statements;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;
using QingCloud.Disclosure.Verification.Relations;
using Period = NodaTime.Period;

namespace QingCloud.Disclosure.Verification.Facts;

/// <summary>
/// Statement items against their notes. A note is known by its heading and scope; it ties where one of the statement's two periods is printed in it. Only
/// then, and only if the other period is printed nowhere in the note, its figure beside the one that ties is wrong.
/// </summary>
internal static class NoteVerifier
{
    // A statement has a hundred and fifty lines; what goes on is no statement.
    private const int MostLines = 400;
    private const int FewestDays = 80;

    internal static IEnumerable<Finding> Verify(DocumentFigures document, CheckTally tally)
    {
        foreach (TableFigures table in document.EachTable())
        {
            ImmutableArray<FinancialStatement> periods = table.Statements;
            if (periods.Length != 2 || !AreComparable(periods[0].Period, periods[1].Period))
            {
                continue;
            }

            Dictionary<int, StatementLine> others = [];
            foreach (StatementLine line in periods[1].Lines)
            {
                others.TryAdd(line.Amount.Evidence.Cell.Row, line);
            }

            foreach (StatementLine line in periods[0].Lines.Where(line => line.Concept is not null).Take(MostLines))
            {
                if (others.GetValueOrDefault(line.Amount.Evidence.Cell.Row) is { } other && Check(document, table, line, other, tally) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    private static Finding? Check(DocumentFigures document, TableFigures statement, StatementLine now, StatementLine before, CheckTally tally)
    {
        if (now.Amount.Range is not { } a || before.Amount.Range is not { } b || a.GapTo(Interval.Point(0)) == 0 || b.GapTo(Interval.Point(0)) == 0)
        {
            return null;
        }

        FigureIndex notes = document.Notes.Money(CharacterFolding.Fold(now.Name), statement.Scope);
        ImmutableArray<Figure> ofNow = notes.Of(a).RemoveAll(figure => figure.Table == statement);
        ImmutableArray<Figure> ofBefore = notes.Of(b).RemoveAll(figure => figure.Table == statement);
        Tally(statement, now, ofNow, tally);
        Tally(statement, before, ofBefore, tally);
        return (ofNow.IsEmpty, ofBefore.IsEmpty) switch
        {
            (true, false) => Beside(statement, now, a, ofBefore, tally),
            (false, true) => Beside(statement, before, b, ofNow, tally),
            _ => null,
        };
    }

    // 2018年12月31日 beside 2019年1月1日 is a balance before and after new rules.
    private static bool AreComparable(ReportingPeriod? one, ReportingPeriod? other) =>
        one is null || other is null || Math.Abs(Period.DaysBetween(one.End, other.End)) >= FewestDays;

    private static void Tally(TableFigures statement, StatementLine line, ImmutableArray<Figure> tied, CheckTally tally)
    {
        if (!tied.IsEmpty)
        {
            tally.Add(true, (statement, line.Amount.Evidence.Cell), (tied[0].Table, tied[0].Cell));
        }
    }

    // The figure of the other period in the row and the kind of column that tie; in a total row, where there is one.
    private static Finding? Beside(TableFigures statement, StatementLine line, Interval expected, ImmutableArray<Figure> tied, CheckTally tally)
    {
        foreach ((TableFigures note, CellAddress cell) in tied.OrderByDescending(tie => tie.Table.Table.Rows[tie.Cell.Row].Role == RowRole.Total))
        {
            if (note.Table.Rows[cell.Row].Role != RowRole.Total || Sibling(note, cell) is not { } sibling || !note.Grid[sibling].IsTelling)
            {
                continue;
            }

            // A table of restatements that has the statement's figure and the note's side by side explains the difference.
            Interval printed = RequiredValue.Read(note.Grid, sibling);
            if (statement.Document.Rows.HasBoth(line.Name, expected, printed))
            {
                return null;
            }

            tally.Add(false, (note, sibling), (statement, line.Amount.Evidence.Cell));
            bool isSure = note.CellAt(sibling).Reading is CellReading.Explicit or CellReading.Proven && line.Amount.Evidence.Reading is CellReading.Explicit or CellReading.Proven;
            return RelationFinding.At(
                VerificationRules.NoteAgainstStatement, note, sibling, expected, isSure,
                FindingMessages.NoteAgainstStatement.With(
                    line.Name, PrintedScale.Of(note, sibling).Quote(statement, line.Amount.Evidence.Cell), line.Amount.Evidence.Line, note.CellAt(sibling).Text, note.CellAt(cell).Text)) with
            {
                Related = [RelationFinding.PlaceOf(statement, line.Amount.Evidence.Cell), RelationFinding.PlaceOf(note, cell)],
                Correction = OfOtherScope(statement, line, printed) ?? SlipFinder.Find(note, sibling, expected),
            };
        }

        return null;
    }

    // The group's figure in the parent's note: the column was copied.
    private static Correction? OfOtherScope(TableFigures statement, StatementLine line, Interval printed)
    {
        bool isCopied = statement.Document.Rows.Of(RowIndex.NameOf(line.Name)).Any(place =>
            place.Table.Scope != statement.Scope && !place.Table.Statements.IsEmpty && place.Table.Statements.Any(other => other.Lines.Any(same => same.Concept == line.Concept && same.Amount.Range is { } range && range.Intersects(printed))));
        return isCopied ? new(CorrectionKind.OtherOperand, FindingMessages.FigureOfOtherScope) : null;
    }

    private static CellAddress? Sibling(TableFigures table, CellAddress cell)
    {
        ImmutableArray<string> path = table.Table.Columns[cell.Column].Path;
        ImmutableArray<int> others = [.. Enumerable.Range(0, table.Table.Columns.Length).Where(column => column != cell.Column && IsOtherPeriod(table.Table.Columns[column].Path, path))];
        return others.Length == 1 ? new(cell.Row, others[0]) : null;
    }

    private static bool IsOtherPeriod(ImmutableArray<string> a, ImmutableArray<string> b) =>
        a.Length == b.Length && a.Length > 0 && a[0] != b[0] && a.AsSpan()[1..].SequenceEqual(b.AsSpan()[1..]) && PeriodParser.FindFirst(a[0], out _) && PeriodParser.FindFirst(b[0], out _);
}
