using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification.Facts;

/// <summary>
/// Growth whose base the table does not print: where another table has the item under nearly the same name with the same amount for the period, its
/// figure of the year before is the base.
/// </summary>
internal static class GrowthElsewhere
{
    private const int ShortestName = 4;
    private const int LongestName = 80;

    // The rows of one name that are looked at, the columns of the tables they stand in, the growths of one table.
    private const int MostRows = 32;
    private const int MostColumns = 40;
    private const int MostPairs = 8;

    internal static IEnumerable<Finding> Find(DocumentFigures document, CheckTally tally)
    {
        ImmutableArray<(TableFigures Table, int Amount, int Growth, ReportingPeriod Period)> pairs =
            [.. document.Tables.SelectMany(table => Pairs(table).Take(MostPairs).Select(pair => (table, pair.Amount, pair.Growth, pair.Period)))];
        Dictionary<string, List<(TableFigures Table, int Row)>> rows = pairs.IsEmpty ? [] : RowsByName(document);
        foreach ((TableFigures table, int amount, int growth, ReportingPeriod period) in pairs)
        {
            for (int row = 0; row < table.Grid.RowCount; row++)
            {
                if (Check(table, row, amount, growth, period, rows, tally) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    private static Dictionary<string, List<(TableFigures Table, int Row)>> RowsByName(DocumentFigures document)
    {
        Dictionary<string, List<(TableFigures Table, int Row)>> rows = new(StringComparer.Ordinal);
        foreach (TableFigures table in document.Tables.Where(table => table.Table.Columns.Length <= MostColumns))
        {
            for (int row = 0; row < table.Grid.RowCount; row++)
            {
                string name = NameOf(table.RowLabel(row));
                if (!rows.TryGetValue(name, out List<(TableFigures, int)>? of))
                {
                    rows.Add(name, of = []);
                }

                if (of.Count < MostRows)
                {
                    of.Add((table, row));
                }
            }
        }

        return rows;
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

    private static Finding? Check(TableFigures table, int row, int amount, int growth, ReportingPeriod period, Dictionary<string, List<(TableFigures Table, int Row)>> rows, CheckTally tally)
    {
        (CellAddress now, CellAddress rate) = (new(row, amount), new(row, growth));
        string name = NameOf(table.RowLabel(row));
        if (name.Length < ShortestName || !IsAmount(table, now) || !table.Grid[rate].IsRate || !table.Grid[rate].IsNumber)
        {
            return null;
        }

        foreach ((TableFigures other, int otherRow) in (rows.GetValueOrDefault(name) ?? []).Where(place => place.Table != table))
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

    // 管理费用(剔除股份支付)合计(万元) and 剔除股份支付管理费用合计: the same letters, whatever their order, the unit left out.
    private static string NameOf(string label)
    {
        string folded = CharacterFolding.Fold(label.Length > LongestName ? label[..LongestName] : label);
        int bracket = folded.EndsWith("元)", StringComparison.Ordinal) ? folded.LastIndexOf('(') : -1;
        return string.Concat((bracket < 0 ? folded : folded[..bracket]).Where(char.IsLetter).Order());
    }

    private static Finding Finding(TableFigures table, CellAddress now, CellAddress rate, Interval required, TableFigures other, CellAddress before) => new()
    {
        Rule = VerificationRules.Growth,
        Severity = table.CellAt(rate).Reading == CellReading.Ambiguous ? FindingSeverity.Doubtful : FindingSeverity.Error,
        Place = RelationFinding.PlaceOf(table, rate),
        Table = table.Table.Id,
        Row = table.RowLabel(rate.Row),
        Column = table.ColumnLabel(rate.Column),
        Recomputed = required,
        Gap = Value(table, rate).GapTo(required),
        Message = $"{table.RowLabel(rate.Row)}, {table.ColumnLabel(rate.Column)}: {table.CellAt(now).Text} after {other.CellAt(before).Text} (line {other.Table.Rows[before.Row].Line}) is {PrintedScale.Of(table, rate).Write(required)}; printed {table.CellAt(rate).Text}.",
        Related = [RelationFinding.PlaceOf(table, now), RelationFinding.PlaceOf(other, before)],
        Correction = SlipFinder.Find(table, rate, required),
    };
}
