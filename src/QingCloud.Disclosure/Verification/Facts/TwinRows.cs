using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification.Facts;

/// <summary>
/// Rows of one name in two tables whatever their form, such as 合计 of revenue by product and of revenue by customer: where two or more periods have the
/// same figure in both and one has not, one of the two is wrong.
/// </summary>
internal static class TwinRows
{
    private const int FewestEqual = 2;
    private const int FewestDigits = 4;
    private const int ShortestName = 2;
    private const int MostColumns = 24;

    internal static IEnumerable<Finding> Find(DocumentFigures document, CheckTally tally)
    {
        HashSet<(TableFigures, CellAddress)> told = [];
        foreach (IReadOnlyList<(TableFigures Table, int Row)> rows in document.Rows.Groups(ShortestName))
        {
            RowAmounts[] amounts = [.. rows.Select(Amounts)];
            for (int i = 1; i < amounts.Length; i++)
            {
                for (int j = 0; j < i; j++)
                {
                    if (Compare(amounts[j], amounts[i], tally) is { } finding && told.Add((rows[i].Table, new(rows[i].Row, 0))))
                    {
                        yield return finding;
                    }
                }
            }
        }
    }

    /// <summary>Rows of one name in two filings: a figure that differs there may have been restated.</summary>
    internal static IEnumerable<Finding> FindBetween(ImmutableArray<DocumentFigures> documents, CheckTally tally)
    {
        HashSet<(TableFigures, CellAddress)> told = [];
        for (int i = 1; i < documents.Length; i++)
        {
            foreach (IReadOnlyList<(TableFigures Table, int Row)> rows in documents[i].Rows.Groups(ShortestName, fewest: 1))
            {
                string name = RowIndex.NameOf(rows[0].Table.RowLabel(rows[0].Row));
                RowAmounts[] amounts = [.. rows.Select(Amounts)];
                foreach ((RowAmounts own, RowAmounts other) in documents.Take(i).SelectMany(document => document.Rows.Of(name)).Select(Amounts).SelectMany(other => amounts.Select(own => (own, other))))
                {
                    if (Compare(other, own, tally) is { } finding && told.Add((own.Table, new(own.Row, 0))))
                    {
                        yield return finding with { Rule = VerificationRules.BetweenDocuments, Severity = finding.Severity == FindingSeverity.Error ? FindingSeverity.Warning : finding.Severity };
                    }
                }
            }
        }
    }

    private static Finding? Compare(RowAmounts first, RowAmounts second, CheckTally tally)
    {
        if (first.Table == second.Table || first.Table.Scope != second.Table.Scope || Math.Min(first.Single.Length, second.Single.Length) < FewestEqual)
        {
            return null;
        }

        List<(CellAddress First, CellAddress Second)> equal = [];
        (CellAddress First, CellAddress Second)? different = null;
        foreach (RowAmount amount in second.Single)
        {
            if (first.Find(amount) is not { } before)
            {
                continue;
            }

            if (before.Value.Intersects(amount.Value))
            {
                equal.Add((before.Cell, amount.Cell));
            }
            else if (different is null)
            {
                different = (before.Cell, amount.Cell);
            }
            else
            {
                return null;
            }
        }

        if (equal.Count < FewestEqual || equal.Select(pair => first.Table.CellAt(pair.First).Text).Distinct().Count() < FewestEqual)
        {
            return null;
        }

        foreach ((CellAddress a, CellAddress b) in equal)
        {
            tally.Add(true, (first.Table, a), (second.Table, b));
        }

        return different is var (one, other) ? Finding(first.Table, one, second.Table, other) : null;
    }

    // The figures of amounts of one period and one kind, where the row has just one.
    private static RowAmounts Amounts((TableFigures Table, int Row) place)
    {
        (TableFigures table, int row) = place;
        List<RowAmount> amounts = [];
        foreach (ColumnView column in table.View.Columns.AsSpan(0, Math.Min(MostColumns, table.View.Columns.Length)))
        {
            CellAddress cell = new(row, column.Index);
            if (column is { Role: ColumnRole.Value, Period: { } period } && IsLong(table, cell))
            {
                amounts.Add(new(period, column.Measure == Measure.None ? Measure.Amount : column.Measure, cell, RequiredValue.Read(table.Grid, cell)));
            }
        }

        return new(table, row, [.. amounts.Where(amount => amounts.TrueForAll(other => ReferenceEquals(other, amount) || !other.IsLike(amount)))]);
    }

    private static bool IsLong(TableFigures table, CellAddress cell)
    {
        if (table.Grid[cell] is not { IsTelling: true, IsRate: false } || table.CellAt(cell) is not { Reading: not CellReading.Ambiguous } printed)
        {
            return false;
        }

        int digits = 0;
        foreach (char character in printed.Text)
        {
            digits += char.IsAsciiDigit(character) ? 1 : 0;
        }

        return digits >= FewestDigits;
    }

    private static Finding Finding(TableFigures first, CellAddress before, TableFigures second, CellAddress after)
    {
        Interval expected = RequiredValue.Read(first.Grid, before);
        bool isSure = first.CellAt(before).Reading != CellReading.Inferred || second.CellAt(after).Reading != CellReading.Inferred;
        return RelationFinding.At(
            VerificationRules.TableAgainstTable, second, after, expected, isSure,
            FindingMessages.TwinRow.With(
                second.RowLabel(after.Row), second.ColumnLabel(after.Column), second.CellAt(after).Text, first.Table.Rows[before.Row].Line, PrintedScale.Of(second, after).Quote(first, before))) with
        {
            Related = [RelationFinding.PlaceOf(first, before)],
            Correction = SlipFinder.Find(second, after, expected),
        };
    }

    /// <summary>A row with the amounts of which it has just one of their period and kind.</summary>
    private sealed record RowAmounts(TableFigures Table, int Row, ImmutableArray<RowAmount> Single)
    {
        internal RowAmount? Find(RowAmount amount)
        {
            foreach (RowAmount own in Single)
            {
                if (own.IsLike(amount))
                {
                    return own;
                }
            }

            return null;
        }
    }

    /// <summary>A figure of a row, with what it is of.</summary>
    private sealed record RowAmount(ReportingPeriod Period, Measure Measure, CellAddress Cell, Interval Value)
    {
        internal bool IsLike(RowAmount other) => Measure == other.Measure && Period == other.Period;
    }
}
