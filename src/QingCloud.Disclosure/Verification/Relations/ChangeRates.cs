using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Relations;

namespace QingCloud.Disclosure.Verification.Relations;

/// <summary>
/// Changes beside their rates (费用变动, 费用变动率) for successive periods: the first pair implies the base, the base and the first change the next base, and
/// so the next rate. A rate of the right size and the wrong sign is an error that needs no further proof.
/// </summary>
internal static class ChangeRates
{
    private const int FewestKept = 3;

    internal static IEnumerable<Finding> Find(TableFigures table, CheckTally tally)
    {
        foreach (ImmutableArray<(int Change, int Rate)> series in Series(table))
        {
            for (int row = 0; row < table.Grid.RowCount; row++)
            {
                for (int i = 1; i < series.Length; i++)
                {
                    if (Check(table, row, series[i - 1], series[i], tally) is { } finding)
                    {
                        yield return finding;
                    }
                }
            }
        }
    }

    // The columns of one item, in the order of the page: as many changes as rates, under heads of which one is the other and 率.
    private static IEnumerable<ImmutableArray<(int Change, int Rate)>> Series(TableFigures table)
    {
        ImmutableArray<int> columns = [.. Enumerable.Range(0, table.Table.Columns.Length).Where(column => table.Table.Columns[column] is { Role: ColumnRole.Value, Path.Length: 2 })];
        foreach (IGrouping<string, int> rates in columns.Where(column => VerificationWords.Ends(Head(table, column), "changeRateEnding")).GroupBy(column => Head(table, column)))
        {
            ImmutableArray<int> changes = [.. columns.Where(column => IsChangeOf(Head(table, column), rates.Key))];
            ImmutableArray<(int, int)> pairs = [.. rates.Select(rate => (changes.FirstOrDefault(change => Leaf(table, change) == Leaf(table, rate), -1), rate)).Where(pair => pair.Item1 >= 0)];
            if (pairs.Length >= 2 && changes.Length == pairs.Length)
            {
                yield return pairs;
            }
            else if (Before(table, columns, [.. rates]) is { } shown)
            {
                yield return shown;
            }
        }
    }

    // Where the heads do not say of what the rates are, the figures may: as many columns of the same names right before them, of which most rows have the rates.
    private static ImmutableArray<(int Change, int Rate)>? Before(TableFigures table, ImmutableArray<int> columns, ImmutableArray<int> rates)
    {
        int first = columns.IndexOf(rates[0]) - rates.Length;
        if (first < 0 || rates.Length < 2)
        {
            return null;
        }

        ImmutableArray<(int Change, int Rate)> pairs = [.. rates.Select((rate, index) => (columns[first + index], rate))];
        bool isBeside = columns[first] + rates.Length == rates[0] && pairs.All(pair => Leaf(table, pair.Change) == Leaf(table, pair.Rate)) && pairs.Select(pair => Head(table, pair.Change)).Distinct().Count() == 1;
        ImmutableArray<bool> kept = !isBeside ? [] : [.. Enumerable.Range(0, table.Grid.RowCount).SelectMany(row => Enumerable.Range(1, pairs.Length - 1).Select(index => IsKept(table, row, pairs[index - 1], pairs[index]))).OfType<bool>()];
        return kept.Count(isKept => isKept) is var held && held >= FewestKept && held * 2 > kept.Length ? pairs : null;
    }

    // Null where the figures say nothing.
    private static bool? IsKept(TableFigures table, int row, (int Change, int Rate) first, (int Change, int Rate) next) =>
        Cells(row, first, next) is var cells && cells.All(cell => table.Grid[cell].IsTelling && table.Grid[cell].IsRate == (cell.Column == first.Rate || cell.Column == next.Rate)) && Required(table, cells) is { } required
            ? RequiredValue.Read(table.Grid, cells[3]).Intersects(required.Rate)
            : null;

    private static CellAddress[] Cells(int row, (int Change, int Rate) first, (int Change, int Rate) next) =>
        [new(row, first.Change), new(row, first.Rate), new(row, next.Change), new(row, next.Rate)];

    // The base that the first change and its rate imply, and the rate of the next change on the base after it.
    private static (Interval Base, Interval Rate)? Required(TableFigures table, CellAddress[] cells)
    {
        Interval change = RequiredValue.Read(table.Grid, cells[0]);
        return change.DividedBy(RequiredValue.Read(table.Grid, cells[1])) is { } @base && RequiredValue.Read(table.Grid, cells[2]).DividedBy(@base + change) is { } required ? (@base, required) : null;
    }

    private static string Head(TableFigures table, int column) => table.Table.Columns[column].Path[0];

    private static string Leaf(TableFigures table, int column) => table.Table.Columns[column].Path[1];

    // 管理费用费用变动 is printed for 管理费用变动 beside 管理费用变动率: the item's name is what they share.
    private static bool IsChangeOf(string change, string rate)
    {
        string item = rate[..^1];
        return change == item || (change.EndsWith("变动", StringComparison.Ordinal) && item.EndsWith("变动", StringComparison.Ordinal) && change.StartsWith(item[..^2], StringComparison.Ordinal));
    }

    private static Finding? Check(TableFigures table, int row, (int Change, int Rate) first, (int Change, int Rate) next, CheckTally tally)
    {
        CellAddress[] cells = Cells(row, first, next);
        if (!cells.All(cell => table.Grid[cell].IsTelling) || Required(table, cells) is not var (@base, required))
        {
            return null;
        }

        Interval printed = RequiredValue.Read(table.Grid, cells[3]);
        bool isWrongSign = @base.Low > 0 && (-printed).Intersects(required) && !printed.Intersects(required);
        if (isWrongSign || printed.Intersects(required))
        {
            tally.Add(!isWrongSign, [.. cells.Select(cell => (table, cell))]);
        }

        return !isWrongSign ? null : RelationFinding.At(
            VerificationRules.Growth, table, cells[3], required, isSure: true,
            FindingMessages.ChangeRate.With(
                table.RowLabel(row), table.ColumnLabel(next.Rate), table.CellAt(cells[2]).Text, table.CellAt(cells[0]).Text, table.CellAt(cells[1]).Text,
                PrintedScale.Of(table, cells[3]).Write(required), table.CellAt(cells[3]).Text)) with
        {
            Related = [.. cells.Take(3).Select(address => RelationFinding.PlaceOf(table, address))],
            Correction = new(CorrectionKind.Sign, FindingMessages.OtherSignOfChange),
        };
    }
}
