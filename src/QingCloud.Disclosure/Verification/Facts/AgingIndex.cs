using System.Collections.Immutable;
using NodaTime;
using QingCloud.Disclosure.Disclosures.Receivables;

namespace QingCloud.Disclosure.Verification.Facts;

/// <summary>An aging of a table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Aging">The balances by age at one date.</param>
internal readonly record struct TableAging(TableFigures Table, ReceivablesAging Aging);

/// <summary>The balances by age that a document prints with their dates.</summary>
internal sealed class AgingIndex
{
    // A filing has a dozen tables of balances at one date.
    private const int MostOfDate = 64;

    private readonly Dictionary<LocalDate, List<TableAging>> _byDate = [];
    private readonly SortedSet<LocalDate> _dates = [];

    internal AgingIndex(IEnumerable<TableFigures> tables)
    {
        All = [.. tables.SelectMany(table => table.View.Models.Aging.Where(aging => aging.AsOf is not null).Select(aging => new TableAging(table, aging)))];
        foreach (TableAging aging in All)
        {
            if (!_byDate.TryGetValue(aging.Aging.AsOf!.End, out List<TableAging>? ofDate))
            {
                _byDate.Add(aging.Aging.AsOf!.End, ofDate = []);
                _dates.Add(aging.Aging.AsOf!.End);
            }

            if (ofDate.Count < MostOfDate)
            {
                ofDate.Add(aging);
            }
        }
    }

    /// <summary>All of them, in the order of the document.</summary>
    internal ImmutableArray<TableAging> All { get; }

    /// <summary>The dates before one, the latest first.</summary>
    internal IEnumerable<LocalDate> DatesBefore(LocalDate date) => _dates.GetViewBetween(LocalDate.MinIsoValue, date.PlusDays(-1)).Reverse();

    /// <summary>Those of a date, in the order of the document.</summary>
    internal IReadOnlyList<TableAging> At(LocalDate date) => _byDate.GetValueOrDefault(date) ?? [];
}
