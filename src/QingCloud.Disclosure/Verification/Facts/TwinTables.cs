using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
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

    // The tables of one form that each is compared with: those before it, the nearest first.
    private const int MostTwins = 12;

    internal static IEnumerable<Finding> Find(DocumentFigures document, CheckTally tally)
    {
        Dictionary<int, List<TableFigures>> forms = [];
        foreach (TableFigures table in document.EachTable().Where(IsSmall))
        {
            List<TableFigures> twins = Twins(forms, table);
            foreach (TableFigures twin in twins)
            {
                foreach (Finding finding in Compare(twin, table, tally))
                {
                    yield return finding;
                }
            }

            Keep(twins, table);
        }
    }

    /// <summary>The tables of one form of several documents: a figure that differs there may have been restated.</summary>
    internal static IEnumerable<Finding> FindBetween(ImmutableArray<DocumentFigures> documents, CheckTally tally)
    {
        Dictionary<int, List<TableFigures>> forms = [];
        foreach (DocumentFigures document in documents.Length > 1 ? documents : [])
        {
            foreach (TableFigures table in document.EachTable().Where(IsSmall))
            {
                foreach (Finding finding in Twins(forms, table).SelectMany(first => Compare(first, table, tally)))
                {
                    yield return finding with { Rule = VerificationRules.BetweenDocuments, Severity = finding.Severity == FindingSeverity.Error ? FindingSeverity.Warning : finding.Severity };
                }
            }

            foreach (TableFigures table in document.EachTable().Where(IsSmall))
            {
                Keep(Twins(forms, table), table);
            }
        }
    }

    private static bool IsSmall(TableFigures table) => table.Table.Rows.Length <= LargestTable && table.Table.Columns.Length <= LargestTable;

    private static List<TableFigures> Twins(Dictionary<int, List<TableFigures>> forms, TableFigures table)
    {
        int form = FormOf(table);
        if (!forms.TryGetValue(form, out List<TableFigures>? twins))
        {
            forms.Add(form, twins = []);
        }

        return twins;
    }

    private static void Keep(List<TableFigures> twins, TableFigures table)
    {
        if (twins.Count == MostTwins)
        {
            twins.RemoveAt(0);
        }

        twins.Add(table);
    }

    // Headers and labels as one number; Compare sees to it that two tables with the same one are of the same form.
    private static int FormOf(TableFigures table)
    {
        HashCode hash = new();
        foreach (string part in table.Table.Columns.SelectMany(column => column.Path))
        {
            hash.Add(part, StringComparer.Ordinal);
        }

        foreach (RowView row in table.View.Rows)
        {
            hash.Add(row.Label, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    private static bool IsOfOneForm(TableFigures first, TableFigures second) =>
        first.Table.Columns.Length == second.Table.Columns.Length
        && first.View.Rows.Length == second.View.Rows.Length
        && first.Table.Columns.Zip(second.Table.Columns).All(pair => pair.First.Path.AsSpan().SequenceEqual(pair.Second.Path.AsSpan()))
        && first.View.Rows.Zip(second.View.Rows).All(pair => pair.First.Label == pair.Second.Label);

    private static IEnumerable<Finding> Compare(TableFigures first, TableFigures second, CheckTally tally)
    {
        if (!IsOfOneForm(first, second))
        {
            yield break;
        }

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

        bool isOtherScope = first.Scope != second.Scope;
        if (equal.Count < FewestEqual || equal.Count * 10 < (equal.Count + different.Count) * (isOtherScope ? 8 : 6))
        {
            yield break;
        }

        foreach (CellAddress cell in equal)
        {
            tally.Add(true, (first, cell), (second, cell));
        }

        HashSet<CellAddress> told = [];
        HashSet<int> tied = [.. equal.Select(cell => cell.Row)];
        foreach (CellAddress cell in different.Where(cell => tied.Contains(cell.Row)))
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
                return new(CorrectionKind.Swap, FindingMessages.SwappedFigures.With(second.RowLabel(cell.Row), second.RowLabel(other.Row)));
            }
        }

        return first.Scope == second.Scope ? SlipFinder.Find(second, cell, Value(first, cell)) : null;
    }

    private static Interval Value(TableFigures table, CellAddress cell) => RequiredValue.Read(table.Grid, cell);

    private static Finding Finding(TableFigures first, TableFigures second, CellAddress cell, Correction correction) => RelationFinding.At(
        VerificationRules.TableAgainstTable, second, cell, Value(first, cell), isSure: IsSure(first, cell) && IsSure(second, cell),
        FindingMessages.TwinTable.With(
            second.RowLabel(cell.Row), second.ColumnLabel(cell.Column), second.CellAt(cell).Text, first.Table.Region.StartLine, PrintedScale.Of(second, cell).Quote(first, cell))) with
    {
        Related = [RelationFinding.PlaceOf(first, cell)],
        Correction = correction,
    };

    private static bool IsSure(TableFigures table, CellAddress cell) => table.CellAt(cell).Reading != CellReading.Ambiguous;
}
