using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification.Facts;

/// <summary>
/// Growth whose base the table does not print: where another table has the item under nearly the same name with the same amount for the period, its
/// figure of the year before is the base.
/// </summary>
internal static class GrowthElsewhere
{
    private const int ShortestName = 4;

    // The columns and the growths of a table that are looked at.
    private const int MostColumns = 40;
    private const int MostPairs = 8;

    internal static IEnumerable<Finding> Find(DocumentFigures document, CheckTally tally)
    {
        ImmutableArray<(TableFigures Table, int Amount, int Growth, ReportingPeriod Period)> pairs =
            [.. document.EachTable().SelectMany(table => Pairs(table).Take(MostPairs).Select(pair => (table, pair.Amount, pair.Growth, pair.Period)))];
        foreach ((TableFigures table, int amount, int growth, ReportingPeriod period) in pairs)
        {
            for (int row = 0; row < table.Grid.RowCount; row++)
            {
                if (Check(table, row, amount, growth, period, document.Rows, tally) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    // A column of amounts and one of growth of the same period, in a table that has no column of the year before.
    private static IEnumerable<(int Amount, int Growth, ReportingPeriod Period)> Pairs(TableFigures table)
    {
        ImmutableArray<ColumnView> columns = table.View.Columns;
        foreach (ColumnView growth in columns.Take(MostColumns).Where(column => column is { Measure: Measure.Growth, Period: not null, Index: > 0 }))
        {
            ColumnView amount = columns[growth.Index - 1];
            bool hasBase = columns.Take(MostColumns).Any(column => column.Period == growth.Period!.YearBefore() && column.Measure == amount.Measure);
            if (amount.Period == growth.Period && amount.Measure != Measure.Growth && !hasBase)
            {
                yield return (amount.Index, growth.Index, growth.Period!);
            }
        }
    }

    private static Finding? Check(TableFigures table, int row, int amount, int growth, ReportingPeriod period, RowIndex rows, CheckTally tally)
    {
        (CellAddress now, CellAddress rate) = (new(row, amount), new(row, growth));
        string name = RowIndex.NameOf(table.RowLabel(row));
        if (name.Length < ShortestName || !IsAmount(table, now) || !table.Grid[rate].IsRate || !table.Grid[rate].IsNumber)
        {
            return null;
        }

        foreach ((TableFigures other, int otherRow) in rows.Of(name).Where(place => place.Table != table))
        {
            if (Cell(other, otherRow, period) is { } same && Cell(other, otherRow, period.YearBefore()) is { } before
                && Value(other, same) == Value(table, now) && Value(other, before) is { Low: > 0 } @base && (Value(table, now) - @base).DividedBy(@base) is { } required)
            {
                bool holds = required.Intersects(Value(table, rate));
                tally.Add(holds, (table, rate), (table, now), (other, before));
                return holds ? null : Finding(table, now, rate, required, other, before);
            }
        }

        return null;
    }

    private static CellAddress? Cell(TableFigures table, int row, ReportingPeriod period)
    {
        ImmutableArray<CellAddress> cells = [.. table.View.Columns.Where(column => column.Period == period).Select(column => new CellAddress(row, column.Index)).Where(cell => IsAmount(table, cell))];
        return cells.Length == 1 ? cells[0] : null;
    }

    private static bool IsAmount(TableFigures table, CellAddress cell) =>
        table.Grid[cell] is { IsTelling: true, IsRate: false } && table.CellAt(cell).Reading != CellReading.Ambiguous;

    private static Interval Value(TableFigures table, CellAddress cell) => RequiredValue.Read(table.Grid, cell);

    private static Finding Finding(TableFigures table, CellAddress now, CellAddress rate, Interval required, TableFigures other, CellAddress before) => RelationFinding.At(
        VerificationRules.Growth, table, rate, required, isSure: table.CellAt(rate).Reading != CellReading.Ambiguous,
        FindingMessages.GrowthElsewhere.With(
            table.RowLabel(rate.Row), table.ColumnLabel(rate.Column), table.CellAt(now).Text, PrintedScale.Of(table, now).Quote(other, before), other.Table.Rows[before.Row].Line,
            PrintedScale.Of(table, rate).Write(required), table.CellAt(rate).Text)) with
    {
        Related = [RelationFinding.PlaceOf(table, now), RelationFinding.PlaceOf(other, before)],
        Correction = SlipFinder.Find(table, rate, required),
    };
}
