using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.GrossMargin;
using QingCloud.Disclosure.Disclosures.Impairment;
using QingCloud.Disclosure.Disclosures.Receivables;
using QingCloud.Disclosure.Disclosures.Revenue;
using QingCloud.Disclosure.Disclosures.Statements;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>The models of a table that the rules compare with others, read when first asked for: for the document's models and for the rules once.</summary>
/// <param name="view">The table.</param>
internal sealed class TableModels(TableView view)
{
    private ImmutableArray<FinancialStatement> _statements;
    private ImmutableArray<RevenueBreakdown> _revenue;
    private ImmutableArray<GrossMarginSchedule> _grossMargin;
    private ImmutableArray<ReceivablesAging> _aging;
    private ImmutableArray<AllowanceLine> _allowances;
    private ImmutableArray<AllowanceRollforward> _rollforwards;

    internal ImmutableArray<FinancialStatement> Statements => Kept(ref _statements, FinancialStatementReader.Read);

    internal ImmutableArray<RevenueBreakdown> Revenue => Kept(ref _revenue, RevenueBreakdownReader.Read);

    internal ImmutableArray<GrossMarginSchedule> GrossMargin => Kept(ref _grossMargin, GrossMarginScheduleReader.Read);

    internal ImmutableArray<ReceivablesAging> Aging => Kept(ref _aging, ReceivablesAgingReader.Read);

    internal ImmutableArray<AllowanceLine> Allowances => Kept(ref _allowances, ImpairmentReader.Allowances);

    internal ImmutableArray<AllowanceRollforward> Rollforwards => Kept(ref _rollforwards, AllowanceRollforwardReader.Read);

    // Two threads may read the same at once; both find the same, and the first is kept.
    private ImmutableArray<T> Kept<T>(ref ImmutableArray<T> kept, Func<TableView, IEnumerable<T>> read)
    {
        if (kept.IsDefault)
        {
            ImmutableInterlocked.InterlockedInitialize(ref kept, [.. read(view)]);
        }

        return kept;
    }
}
