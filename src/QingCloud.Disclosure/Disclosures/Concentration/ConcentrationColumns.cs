using System.Collections.Immutable;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Concentration;

/// <summary>The columns of one list of names: its amounts and what stands beside them, up to the next list's.</summary>
/// <param name="Name">The column of names.</param>
/// <param name="Amount">The column of amounts.</param>
/// <param name="Group">All columns of the list.</param>
internal sealed record ConcentrationColumns(ColumnView Name, ColumnView Amount, PeriodGroup Group)
{
    /// <summary>The columns of figures that no field of a line is for.</summary>
    internal IEnumerable<ColumnView> Others =>
        Group.Columns.Where(column => column.Role == ColumnRole.Value && column != Amount && (!HasField(column.Measure) || Group.Find(column.Measure) != column));

    /// <summary>The lists of a table: one for each period of its amounts.</summary>
    internal static IEnumerable<ConcentrationColumns> Of(TableView view)
    {
        ImmutableArray<ColumnView> amounts =
        [
            .. view.Columns.Where(column => IsAmount(column.Measure)
                && !view.Columns.Take(column.Index).Any(earlier => IsAmount(earlier.Measure) && earlier.Period == column.Period)),
        ];
        for (int i = 0; i < amounts.Length; i++)
        {
            ColumnView amount = amounts[i];
            int start = i == 0 ? 0 : amount.Index;
            int end = i + 1 < amounts.Length ? amounts[i + 1].Index : view.Columns.Length;
            ColumnView? name = view.Columns.LastOrDefault(column => column.Index < amount.Index && column.Measure == Measure.Name)
                ?? view.Columns.FirstOrDefault(column => column.Role == ColumnRole.Stub && column.Measure != Measure.Rank);
            if (name is not null)
            {
                yield return new(name, amount, new(amount.Period, [.. view.Columns.Where(column => column.Index >= start && column.Index < end && column.Measure is not (Measure.Name or Measure.Rank))]));
            }
        }
    }

    private static bool IsAmount(Measure measure) => measure is Measure.Amount or Measure.Revenue or Measure.Closing or Measure.Balance or Measure.Receivable;

    private static bool HasField(Measure measure) =>
        measure is Measure.Share or Measure.ContractAmount or Measure.ContractAssets or Measure.ReceivablesAndContractAssets or Measure.Receivable
            or Measure.Allowance or Measure.Collected or Measure.Paid or Measure.Outstanding or Measure.RegisteredCapital or Measure.Age;
}
