using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Statements;

/// <summary>Reads the three statements: a table most of whose lines the dictionary knows as lines of one statement.</summary>
internal static class FinancialStatementReader
{
    private const int FewestKnownLines = 8;

    internal static IEnumerable<FinancialStatement> Read(TableView view)
    {
        if (KindOf(view) is not { } kind)
        {
            yield break;
        }

        FigureReader figures = new(view);
        foreach (PeriodGroup group in view.PeriodGroups)
        {
            ColumnView? amount = group.Columns.FirstOrDefault(column => view.Rows.Any(row => view.CellAt(row, column).Figure is { Unit: FigureUnit.Money }));
            if (amount is null)
            {
                continue;
            }

            ImmutableArray<StatementLine> lines =
            [
                .. view.Rows.Where(row => row.Role != RowRole.Heading).Select(row =>
                    new StatementLine(row.Label, row.Concepts.In(kind), row.Role, figures.Amount(row, amount)!)
                    {
                        PerShare = view.CellAt(row, amount).Figure is { Unit: FigureUnit.UnitPrice } ? figures.UnitPrice(row, amount) : null,
                    }),
            ];
            Scope? scope = Surroundings.ScopeOfStatement(view.Context);
            yield return new()
            {
                TableId = view.Table.Id,
                Kind = kind,
                Scope = scope,
                Period = group.Period,
                Lines = lines,
                Missing = [.. Gaps.Of(group.Period, lines.Where(line => line.PerShare is null).Select(line => line.Amount)), .. scope is null ? ["scope"] : Array.Empty<string>()],
            };
        }
    }

    private static StatementKind? KindOf(TableView view)
    {
        // 经营活动现金流入小计 | 2019年 | 2018年 | 同比增减 is a summary of a statement.
        if (view.Rows.Length < FewestKnownLines || view.Has(Measure.Growth))
        {
            return null;
        }

        (StatementKind kind, int known) = StatementConcepts.Statements
            .Select(kind => (Kind: kind, Known: view.Rows.Count(row => row.Concepts.In(kind) is not null)))
            .MaxBy(candidate => candidate.Known);
        return known >= FewestKnownLines && HasTotal(view, kind) && known * 2 > view.Rows.Count(row => row.Role != RowRole.Heading) ? kind : null;
    }

    // A list of some balances (资产及负债状况) has no total of the statement.
    private static bool HasTotal(TableView view, StatementKind kind) =>
        view.Rows.Any(row => row.Concepts.In(kind)?.Name
            is "TotalAssets" or "TotalLiabilities" or "TotalLiabilitiesAndEquity" or "NetProfit" or "NetOperatingCashFlow" or "NetIncreaseInCash");
}
