using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Relations;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification.Facts;

/// <summary>
/// Two tables of one form whose figures are mostly the same, such as the debtors of the group and of its parent: where a row has equal figures and one
/// that differs by a swap of rows or by a small slip, one of the two is wrong.
/// </summary>
internal static class TwinTables
{
    private const int FewestEqual = 6;
    private const int LargestTable = 60;

    internal static IEnumerable<Finding> Find(DocumentFigures document, CheckTally tally)
    {
        foreach (IGrouping<string, TableFigures> form in document.Tables.Where(table => table.Table.Rows.Length <= LargestTable).GroupBy(FormOf, StringComparer.Ordinal))
        {
            ImmutableArray<TableFigures> tables = [.. form];
            for (int i = 0; i < tables.Length; i++)
            {
                for (int j = i + 1; j < tables.Length; j++)
                {
                    foreach (Finding finding in Compare(tables[i], tables[j], tally))
                    {
                        yield return finding;
                    }
                }
            }
        }
    }

    /// <summary>The tables of one form of several documents: a figure that differs there may have been restated.</summary>
    internal static IEnumerable<Finding> FindBetween(ImmutableArray<DocumentFigures> documents, CheckTally tally)
    {
        for (int i = 0; i < documents.Length; i++)
        {
            ILookup<string, TableFigures> forms = documents[i].Tables.Where(table => table.Table.Rows.Length <= LargestTable).ToLookup(FormOf, StringComparer.Ordinal);
            foreach (TableFigures table in documents[(i + 1)..].SelectMany(document => document.Tables))
            {
                foreach (Finding finding in forms[FormOf(table)].SelectMany(first => Compare(first, table, tally)))
                {
                    yield return finding with { Rule = VerificationRules.BetweenDocuments, Severity = finding.Severity == FindingSeverity.Error ? FindingSeverity.Warning : finding.Severity };
                }
            }
        }
    }

    private static string FormOf(TableFigures table) =>
        string.Join('/', table.Table.Columns.Select(column => string.Join('|', column.Path))) + "#" + string.Join('/', table.View.Rows.Select(row => row.Label));

    private static IEnumerable<Finding> Compare(TableFigures first, TableFigures second, CheckTally tally)
    {
        List<CellAddress> equal = [];
        List<CellAddress> different = [];
        for (int row = 0; row < first.Grid.RowCount; row++)
        {
            for (int column = 0; column < first.Grid.Columns.Length; column++)
            {
                if (first.Grid[row, column].IsTelling && second.Grid[row, column].IsTelling)
                {
                    bool same = RequiredValue.Read(first.Grid, new(row, column)).Intersects(RequiredValue.Read(second.Grid, new(row, column)));
                    (same ? equal : different).Add(new(row, column));
                }
            }
        }

        bool isOtherScope = NoteVerifier.Scope(first) != NoteVerifier.Scope(second);
        if (equal.Count < FewestEqual || equal.Count * 10 < (equal.Count + different.Count) * (isOtherScope ? 8 : 6))
        {
            yield break;
        }

        foreach (CellAddress cell in equal)
        {
            tally.Add(true, (first, cell), (second, cell));
        }

        HashSet<CellAddress> told = [];
        foreach (CellAddress cell in different.Where(cell => equal.Any(other => other.Row == cell.Row)))
        {
            if (!told.Contains(cell) && Explain(first, second, cell, different, told) is { } correction)
            {
                yield return Finding(first, second, cell, correction);
            }
        }
    }

    private static Correction? Explain(TableFigures first, TableFigures second, CellAddress cell, List<CellAddress> different, HashSet<CellAddress> told)
    {
        foreach (CellAddress other in different.Where(other => other.Column == cell.Column && other.Row > cell.Row))
        {
            if (Value(first, cell).Intersects(Value(second, other)) && Value(first, other).Intersects(Value(second, cell)))
            {
                told.Add(other);
                return new(CorrectionKind.Swap, $"The figures of {second.RowLabel(cell.Row)} and {second.RowLabel(other.Row)} are swapped in one of the tables.");
            }
        }

        return NoteVerifier.Scope(first) == NoteVerifier.Scope(second) ? SlipFinder.Find(second, cell, Value(first, cell)) : null;
    }

    private static Interval Value(TableFigures table, CellAddress cell) => RequiredValue.Read(table.Grid, cell);

    private static Finding Finding(TableFigures first, TableFigures second, CellAddress cell, Correction correction) => new()
    {
        Rule = VerificationRules.TableAgainstTable,
        Severity = IsSure(first, cell) && IsSure(second, cell) ? FindingSeverity.Error : FindingSeverity.Doubtful,
        Place = RelationFinding.PlaceOf(second, cell),
        Table = second.Table.Id,
        Row = second.RowLabel(cell.Row),
        Column = second.ColumnLabel(cell.Column),
        Recomputed = Value(first, cell),
        Gap = Value(second, cell).GapTo(Value(first, cell)),
        Message = $"{second.RowLabel(cell.Row)}, {second.ColumnLabel(cell.Column)} is {second.CellAt(cell).Text}; the table of the same form in line {first.Table.Region.StartLine}, whose other figures are the same, has {first.CellAt(cell).Text}.",
        Related = [RelationFinding.PlaceOf(first, cell)],
        Correction = correction,
    };

    private static bool IsSure(TableFigures table, CellAddress cell) => table.CellAt(cell).Reading != CellReading.Ambiguous;
}
