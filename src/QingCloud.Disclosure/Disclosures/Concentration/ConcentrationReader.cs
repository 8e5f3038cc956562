using System.Collections.Immutable;
using System.Globalization;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Concentration;

/// <summary>Reads top customers, suppliers and debtors. Each period of a table has its own name column: the one before its amounts.</summary>
internal static class ConcentrationReader
{
    internal static IEnumerable<ConcentrationSchedule> Read(TableView view)
    {
        // 钢材 | 采购数量 | 采购单价 | 采购金额 names goods, not suppliers.
        bool areGoods = !view.Has(Measure.Name) && view.Has(Measure.Quantity) && view.Has(Measure.UnitPrice);
        if (view.IsTransposed || areGoods || SideOf(view) is null)
        {
            yield break;
        }

        ImmutableArray<ConcentrationColumns> sets = [.. ConcentrationColumns.Of(view)];
        foreach (ConcentrationColumns columns in sets)
        {
            yield return ReadColumns(view, columns);
        }
    }

    private static ConcentrationSide? SideOf(TableView view) => view.Table.Kind switch
    {
        TableKind.Suppliers => ConcentrationSide.Suppliers,
        TableKind.Customers => ConcentrationSide.Customers,
        // 公司名称 | 期末余额 | 账龄: debtors by name, whatever their ages.
        TableKind.ReceivablesAging when view.Has(Measure.Name) && view.Rows.All(row => row.Bucket is null) => ConcentrationSide.Debtors,
        _ => null,
    };

    private static ConcentrationSchedule ReadColumns(TableView view, ConcentrationColumns columns)
    {
        ImmutableArray<ConcentrationLine>.Builder lines = ImmutableArray.CreateBuilder<ConcentrationLine>();
        ConcentrationLine? total = null;
        foreach (RowView row in view.Rows.Where(row => row.Role != RowRole.Heading))
        {
            string printed = new FigureReader(view).Words(row, columns.Name) ?? row.Label;
            if (row.Role is RowRole.Total or RowRole.Subtotal)
            {
                total = ReadLine(view, columns, row, null, row.Label);
            }
            else
            {
                lines.Add(ReadLine(view, columns, row, RankOf(view, row) ?? lines.Count + 1, printed));
            }
        }

        ReportingPeriod? own = columns.Amount.Period ?? view.Context.PeriodOf(view.Table);
        ReportingPeriod? period = own ?? (!view.Context.IsPeriodicReport ? null : IsDebtors(view, columns) ? view.Context.PeriodEnd : view.Context.DocumentPeriod);
        return new()
        {
            TableId = view.Table.Id,
            Side = IsDebtors(view, columns) ? ConcentrationSide.Debtors : SideOf(view)!.Value,
            Period = period,
            Lines = lines.ToImmutable(),
            Total = total,
            Missing = [.. Gaps.Of(period, lines.Select(line => line.Amount)), .. own is null && period is not null ? ["period (taken as the report's)"] : Array.Empty<string>(), .. total is null ? ["total"] : Array.Empty<string>()],
        };
    }

    // A balance of customers is what they owe.
    private static bool IsDebtors(TableView view, ConcentrationColumns columns) =>
        SideOf(view) == ConcentrationSide.Debtors
        || (view.Table.Kind == TableKind.Customers && columns.Amount.Measure is Measure.Closing or Measure.Balance or Measure.Receivable && view.BalanceSubject is not null);

    private static ConcentrationLine ReadLine(TableView view, ConcentrationColumns columns, RowView row, int? rank, string name)
    {
        LineReader line = new(view, columns.Group, row);
        FigureReader figures = new(view);
        return new(rank, name, figures.Amount(row, columns.Amount), line.Rate(Measure.Share))
        {
            ContractAmount = line.Amount(Measure.ContractAmount),
            ContractAssets = line.Amount(Measure.ContractAssets),
            ReceivablesAndContractAssets = line.Amount(Measure.ReceivablesAndContractAssets),
            Balance = columns.Amount.Measure == Measure.Receivable ? null : line.Amount(Measure.Receivable),
            Allowance = line.Amount(Measure.Allowance),
            Collected = line.Amount(Measure.Collected),
            Paid = line.Amount(Measure.Paid),
            Outstanding = line.Amount(Measure.Outstanding),
            RegisteredCapital = line.Amount(Measure.RegisteredCapital),
            Ages = AgesOf(view, columns, row),
            Others = [.. columns.Others.Where(column => ScheduleReader.IsFigure(view.CellAt(row, column))).Select(column => new ScheduleFigure(column.Path, column.Period, figures.Any(row, column)))],
        };
    }

    private static ImmutableArray<AgedAmount> AgesOf(TableView view, ConcentrationColumns columns, RowView row)
    {
        FigureReader figures = new(view);
        string? unit = view.Table.Columns[columns.Amount.Index].Unit;
        if (columns.Group.Find(Measure.Age) is { } age
            && AgedAmountReader.Read(view.CellAt(row, age), figures.EvidenceOf(row, age), unit) is { IsEmpty: false } ages)
        {
            return ages;
        }

        foreach (ColumnView column in columns.Group.Columns.Where(column => view.CellAt(row, column).State == CellState.Text))
        {
            TableCell cell = view.CellAt(row, column);
            if (AgedAmountReader.ReadTail(cell, figures.EvidenceOf(row, column), unit, view.CellAt(row, columns.Amount).Text) is { IsEmpty: false } found)
            {
                return found;
            }
        }

        return [];
    }

    private static int? RankOf(TableView view, RowView row) =>
        view.Find(Measure.Rank) is { } column && int.TryParse(view.CellAt(row, column).Text, NumberStyles.None, CultureInfo.InvariantCulture, out int rank) ? rank : null;
}
