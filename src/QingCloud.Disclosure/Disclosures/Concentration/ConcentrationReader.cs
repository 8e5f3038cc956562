using System.Collections.Immutable;
using System.Globalization;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Concentration;

/// <summary>Reads top customers, suppliers and debtors. Each period of a table has its own name column: the one before its amounts.</summary>
internal static class ConcentrationReader
{
    internal static IEnumerable<ConcentrationSchedule> Read(TableView view)
    {
        if (SideOf(view) is not { } side)
        {
            yield break;
        }

        foreach (ColumnView amount in view.Columns.Where(IsAmount))
        {
            if (view.Columns.Take(amount.Index).Any(earlier => IsAmount(earlier) && earlier.Period == amount.Period))
            {
                continue;
            }

            ColumnView? name = view.Columns.LastOrDefault(column => column.Index < amount.Index && column.Measure == Measure.Name)
                ?? view.Columns.FirstOrDefault(column => column.Role == ColumnRole.Stub && column.Measure != Measure.Rank);
            if (name is not null)
            {
                yield return ReadColumns(view, side, name, amount);
            }
        }
    }

    private static ConcentrationSide? SideOf(TableView view) => view.Table.Kind switch
    {
        TableKind.Suppliers => ConcentrationSide.Suppliers,
        TableKind.Customers when Surroundings.SubjectOf(view) is not null => ConcentrationSide.Debtors,
        TableKind.Customers => ConcentrationSide.Customers,
        _ => null,
    };

    private static ConcentrationSchedule ReadColumns(TableView view, ConcentrationSide side, ColumnView name, ColumnView amount)
    {
        FigureReader figures = new(view);
        ColumnView? share = view.Columns.FirstOrDefault(column => column.Index > amount.Index && column.Measure == Measure.Share);
        ImmutableArray<ConcentrationLine>.Builder lines = ImmutableArray.CreateBuilder<ConcentrationLine>();
        ConcentrationLine? total = null;
        foreach (RowView row in view.Rows)
        {
            if (row.Role is RowRole.Total or RowRole.Subtotal)
            {
                total = new(null, row.Label, figures.Amount(row, amount), figures.Rate(row, share));
            }
            else if (row.Role != RowRole.Heading)
            {
                string printed = figures.Words(row, name) ?? row.Label;
                lines.Add(new(RankOf(view, row) ?? lines.Count + 1, printed, figures.Amount(row, amount), figures.Rate(row, share)));
            }
        }

        return new()
        {
            TableId = view.Table.Id,
            Side = side,
            Period = amount.Period ?? view.Context.PeriodOf(view.Table),
            Lines = lines.DrainToImmutable(),
            Total = total,
            Missing = total is null ? ["total"] : [],
        };
    }

    private static int? RankOf(TableView view, RowView row) =>
        view.Find(Measure.Rank) is { } column && int.TryParse(view.CellAt(row, column).Text, NumberStyles.None, CultureInfo.InvariantCulture, out int rank) ? rank : null;

    private static bool IsAmount(ColumnView column) =>
        column.Measure is Measure.Amount or Measure.Revenue or Measure.Closing or Measure.Balance;
}
