using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Receivables;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures.Impairment;

/// <summary>The same balances provided for in two ways, in one table: before and after a change of estimate (会计估计变更), or by the rates of others.</summary>
/// <param name="Before">The balances with the allowance of the method before, where a header says so (原计提比例, 变更前); else the table's second.</param>
/// <param name="After">The balances with the allowance of the method in use.</param>
/// <param name="IsTold">Whether the headers say which is which; where they do not, the order of the columns stands for it.</param>
public sealed record ChangeOfEstimate(ReceivablesAging Before, ReceivablesAging After, bool IsTold)
{
    private static readonly WordList BeforeWords = NameWords.Of("before");

    /// <summary>What the change adds to the allowance in total; null where a total is not a number.</summary>
    public MonetaryAmount? Effect =>
        After.Total?.Allowance?.Quantity is { } after && Before.Total?.Allowance?.Quantity is { } before ? after - before : null;

    internal static ImmutableArray<ChangeOfEstimate> In(DisclosureModels models)
    {
        ImmutableArray<ChangeOfEstimate>.Builder changes = ImmutableArray.CreateBuilder<ChangeOfEstimate>();
        foreach (var pair in models.ReceivablesAging.Where(aging => aging.Basis is not null).GroupBy(aging => (aging.TableId, aging.AsOf)))
        {
            ReceivablesAging[] ways = [.. pair];
            if (ways.Length == 2)
            {
                bool firstIsBefore = IsBefore(ways[0]) && !IsBefore(ways[1]);
                bool told = IsBefore(ways[0]) != IsBefore(ways[1]);
                changes.Add(firstIsBefore ? new(ways[0], ways[1], told) : new(ways[1], ways[0], told));
            }
        }

        return changes.DrainToImmutable();
    }

    private static bool IsBefore(ReceivablesAging way) => BeforeWords.IsIn(way.Basis!);
}
