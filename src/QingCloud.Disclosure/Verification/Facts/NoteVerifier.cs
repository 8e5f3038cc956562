using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Statements;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification.Facts;

/// <summary>
/// Statement items against their notes. A note is known by its heading and scope; it ties where one of the statement's two periods is printed in it. Only
/// then, and only if the other period is printed nowhere in the note, its figure beside the one that ties is wrong.
/// </summary>
internal static class NoteVerifier
{
    private const int LongestAddition = 6;

    internal static IEnumerable<Finding> Verify(DocumentFigures document, CheckTally tally)
    {
        foreach (TableFigures table in document.Tables)
        {
            ImmutableArray<FinancialStatement> periods = [.. FinancialStatementReader.Read(table.View)];
            if (periods.Length != 2)
            {
                continue;
            }

            foreach (StatementLine line in periods[0].Lines.Where(line => line.Concept is not null))
            {
                StatementLine? other = periods[1].Lines.FirstOrDefault(candidate => candidate.Amount.Evidence.Cell.Row == line.Amount.Evidence.Cell.Row);
                if (other is not null && Check(document, table, line, other, tally) is { } finding)
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

        ImmutableArray<TableFigures> notes = [.. document.Tables.Where(table => table != statement && IsNoteOf(table, statement, now.Name))];
        ImmutableArray<(TableFigures Table, CellAddress Cell)> ofNow = [.. notes.SelectMany(table => Cells(table, a))];
        ImmutableArray<(TableFigures Table, CellAddress Cell)> ofBefore = [.. notes.SelectMany(table => Cells(table, b))];
        foreach (((TableFigures, CellAddress)[] found, CellAddress cell) in ((IEnumerable<((TableFigures, CellAddress)[], CellAddress)>)[([.. ofNow], now.Amount.Evidence.Cell), ([.. ofBefore], before.Amount.Evidence.Cell)]).Where(pair => pair.Item1.Length > 0))
        {
            tally.Add(true, (statement, cell), found[0]);
        }

        return (ofNow.IsEmpty, ofBefore.IsEmpty) switch
        {
            (true, false) => Beside(statement, now, a, ofBefore, tally),
            (false, true) => Beside(statement, before, b, ofNow, tally),
            _ => null,
        };
    }

    // The figure of the other period in the row and the kind of column that tie; in a total row, where there is one.
    private static Finding? Beside(TableFigures statement, StatementLine line, Interval expected, ImmutableArray<(TableFigures Table, CellAddress Cell)> tied, CheckTally tally)
    {
        foreach ((TableFigures note, CellAddress cell) in tied.OrderByDescending(tie => tie.Table.Table.Rows[tie.Cell.Row].Role == RowRole.Total))
        {
            if (note.Table.Rows[cell.Row].Role != RowRole.Total || Sibling(note, cell) is not { } sibling || !note.Grid[sibling].IsTelling)
            {
                continue;
            }

            tally.Add(false, (note, sibling), (statement, line.Amount.Evidence.Cell));
            Interval printed = RequiredValue.Read(note.Grid, sibling);
            bool isSure = note.CellAt(sibling).Reading is CellReading.Explicit or CellReading.Proven && line.Amount.Evidence.Reading is CellReading.Explicit or CellReading.Proven;
            return new()
            {
                Rule = VerificationRules.NoteAgainstStatement,
                Severity = isSure ? FindingSeverity.Error : FindingSeverity.Doubtful,
                Place = RelationFinding.PlaceOf(note, sibling),
                Table = note.Table.Id,
                Row = note.RowLabel(sibling.Row),
                Column = note.ColumnLabel(sibling.Column),
                Recomputed = expected,
                Gap = printed.GapTo(expected),
                Message = $"{line.Name} is {line.Amount.Evidence.Text} in the statement (line {line.Amount.Evidence.Line}); its note has {note.CellAt(sibling).Text}, while the other period agrees ({note.CellAt(cell).Text}).",
                Related = [RelationFinding.PlaceOf(statement, line.Amount.Evidence.Cell), RelationFinding.PlaceOf(note, cell)],
                Correction = SlipFinder.Find(note, sibling, expected),
            };
        }

        return null;
    }

    internal static CellAddress? Sibling(TableFigures table, CellAddress cell)
    {
        ImmutableArray<string> path = table.Table.Columns[cell.Column].Path;
        ImmutableArray<int> others = [.. Enumerable.Range(0, table.Table.Columns.Length).Where(column => column != cell.Column && IsOtherPeriod(table.Table.Columns[column].Path, path))];
        return others.Length == 1 ? new(cell.Row, others[0]) : null;
    }

    private static bool IsOtherPeriod(ImmutableArray<string> a, ImmutableArray<string> b) =>
        a.Length == b.Length && a.Length > 0 && a[0] != b[0] && a.AsSpan()[1..].SequenceEqual(b.AsSpan()[1..]) && PeriodParser.FindFirst(a[0], out _) && PeriodParser.FindFirst(b[0], out _);

    // 应收账款, or 其他应收款项目列示, under the notes of the same scope.
    private static bool IsNoteOf(TableFigures table, TableFigures statement, string item)
    {
        string name = CharacterFolding.Fold(item);
        return table.View.Context.SectionPath.Any(heading => IsHeadingOf(CharacterFolding.Fold(heading), name)) && Scope(table) == Scope(statement);
    }

    internal static bool IsHeadingOf(string heading, string name) =>
        heading == name || (name.Length >= 2 && heading.StartsWith(name, StringComparison.Ordinal) && heading.Length <= name.Length + LongestAddition && heading.EndsWith("列示", StringComparison.Ordinal));

    internal static Scope Scope(TableFigures table) => Surroundings.ScopeOf(table.View.Context) ?? Disclosures.Scope.Consolidated;

    private static IEnumerable<(TableFigures, CellAddress)> Cells(TableFigures table, Interval value)
    {
        for (int row = 0; row < table.Grid.RowCount; row++)
        {
            for (int column = 0; column < table.Grid.Columns.Length; column++)
            {
                if (table.CellAt(new(row, column)).Figure is { Unit: FigureUnit.Money } figure && figure.Range.Intersects(value))
                {
                    yield return (table, new(row, column));
                }
            }
        }
    }
}
