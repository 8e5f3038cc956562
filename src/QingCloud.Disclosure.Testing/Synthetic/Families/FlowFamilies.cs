using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Testing.Synthetic.Families;

/// <summary>Tables about a period's flows: revenue, margins, customers, expenses.</summary>
internal static class FlowFamilies
{
    /// <summary>产品 | 收入 | 成本 | 毛利 | 毛利率, for one to three periods, or for one with the changes to the year before.</summary>
    internal static SyntheticTable ProductMargin(TableDraft draft) => draft.Random.Happens(30) ? MarginWithChanges(draft) : MarginByPeriod(draft);

    /// <summary>项目 | 金额 | 占比, for two or three periods.</summary>
    internal static SyntheticTable RevenueMix(TableDraft draft)
    {
        var periods = draft.Durations((int)draft.Random.Next(2, 3));
        string[] heads = [draft.Word("head.amount"), draft.Style.RateHeader(draft.Word("head.share"))];
        draft.Stub(draft.Word("head.product"));
        BalanceFamilies.Measures(draft, periods, heads, isOneLine: false);
        string[] labels = Products(draft, (int)draft.Random.Next(3, 7));
        decimal[][] amounts = [.. periods.Select(_ => labels.Select((_, i) => draft.Random.Happens(8) && i > 0 ? 0m : draft.Money()).ToArray())];
        for (int i = 0; i < labels.Length; i++)
        {
            int line = i;
            draft.Row(labels[i], amounts.SelectMany(of => Shared(of[line], of.Sum())));
        }

        draft.Row(draft.Word("label.total"), amounts.SelectMany(of => Shared(of.Sum(), of.Sum())));
        return draft.Finish(TableFamily.RevenueMix, "营业收入按产品构成情况如下");

        SyntheticCell[] Shared(decimal amount, decimal total) => [draft.Style.Amount(amount), draft.Style.Rate(amount == 0 ? null : amount / total)];
    }

    /// <summary>序号 | 客户名称 | 销售内容 | 销售金额 | 占比: five and their sum.</summary>
    internal static SyntheticTable TopCustomers(TableDraft draft)
    {
        bool hasContent = draft.Random.Happens(40);
        bool hasRank = draft.Random.Happens(75);
        if (hasRank)
        {
            draft.Stub("序号");
        }

        draft.Stub(draft.Word("head.customer"));
        if (hasContent)
        {
            draft.Column(null, draft.Word("head.content"));
        }

        draft.Column(null, draft.Word("head.sales"));
        draft.Column(null, draft.Style.RateHeader(draft.Word("head.salesShare")));
        decimal[] amounts = [.. Enumerable.Range(0, 5).Select(_ => draft.Money()).OrderDescending()];
        decimal revenue = amounts.Sum() * draft.Fraction(110, 400);
        for (int i = 0; i < amounts.Length; i++)
        {
            Line(draft.Style.Count(i + 1), SyntheticCell.Word(Company(draft)), SyntheticCell.Word(draft.Word("word.content")), amounts[i]);
        }

        SyntheticCell total = SyntheticCell.Word(draft.Word("label.total"));
        Line(total, hasRank ? SyntheticCell.Blank : total, draft.Random.Happens(50) ? SyntheticCell.Blank : SyntheticCell.Printed("-"), amounts.Sum());
        return draft.Finish(TableFamily.TopCustomers, "前五大客户的销售情况如下");

        void Line(SyntheticCell rank, SyntheticCell name, SyntheticCell content, decimal amount) => draft.Row(
        [
            .. hasRank ? [rank] : Array.Empty<SyntheticCell>(),
            name,
            .. hasContent ? [content] : Array.Empty<SyntheticCell>(),
            draft.Style.Amount(amount),
            draft.Style.Rate(amount / revenue),
        ]);
    }

    /// <summary>项目 | 金额 | 占营业收入比例, for two or three periods.</summary>
    internal static SyntheticTable PeriodExpenses(TableDraft draft)
    {
        var periods = draft.Durations((int)draft.Random.Next(2, 3));
        draft.Stub(draft.Word("head.item"));
        BalanceFamilies.Measures(draft, periods, ["金额", draft.Style.RateHeader(draft.Word("head.expenseShare"))], isOneLine: false);
        string[] labels = [.. FieldWords.Several(draft.Random, "label.expense", (int)draft.Random.Next(4, 9))];
        decimal[] firsts = [.. labels.Select(_ => draft.Money(0.2m))];
        decimal[][] amounts = [firsts, .. periods.Skip(1).Select(_ => firsts.Select(draft.Another).ToArray())];
        decimal[] revenues = [.. amounts.Select(of => of.Sum() * draft.Fraction(300, 1200))];
        for (int i = 0; i < labels.Length; i++)
        {
            int line = i;
            draft.Row(labels[i], amounts.SelectMany((of, period) => Shared(of[line], revenues[period])));
        }

        draft.Row(draft.Word("label.total"), amounts.SelectMany((of, period) => Shared(of.Sum(), revenues[period])));
        return draft.Finish(TableFamily.PeriodExpenses, "期间费用明细及占营业收入的比例如下");

        SyntheticCell[] Shared(decimal amount, decimal revenue) => [draft.Style.Amount(amount), draft.Style.Rate(amount == 0 ? null : amount / revenue)];
    }

    internal static string Company(TableDraft draft) => draft.Random.Happens(25)
        ? $"客户{(char)draft.Random.Next('A', 'H')}"
        : draft.Word("word.place") + draft.Word("word.trade") + draft.Word("word.form");

    private static SyntheticTable MarginByPeriod(TableDraft draft)
    {
        var periods = draft.Durations((int)draft.Random.Next(1, 3));
        bool hasProfit = draft.Random.Happens(30);
        string[] heads =
        [
            draft.Word("head.revenue"),
            draft.Word("head.cost"),
            .. hasProfit ? [draft.Word("head.profit")] : Array.Empty<string>(),
            draft.Style.RateHeader("毛利率"),
        ];
        draft.Stub(draft.Word("head.product"));
        BalanceFamilies.Measures(draft, periods, heads, isOneLine: periods.Length == 1);
        decimal[] totals = new decimal[periods.Length * 2];
        foreach (string label in Products(draft, (int)draft.Random.Next(2, 6)))
        {
            decimal[] row = [.. periods.SelectMany(_ => Sold(draft))];
            draft.Row(label, Margins(row));
            totals = [.. totals.Zip(row, (total, cell) => total + cell)];
        }

        draft.Row(draft.Word("label.total"), Margins(totals));
        return draft.Finish(TableFamily.ProductMargin, "分产品的收入、成本及毛利率情况如下");

        IEnumerable<SyntheticCell> Margins(decimal[] row) => row.Chunk(2).SelectMany(pair => (SyntheticCell[])
        [
            draft.Style.Amount(pair[0]),
            draft.Style.Amount(pair[1]),
            .. hasProfit ? [draft.Style.Amount(pair[0] - pair[1])] : Array.Empty<SyntheticCell>(),
            draft.Style.Rate(TableDraft.Ratio(pair[0] - pair[1], pair[0])),
        ]);
    }

    // The form of annual reports: one year, and the change of each figure to the year before.
    private static SyntheticTable MarginWithChanges(TableDraft draft)
    {
        draft.Style = draft.Style with { HasPercentSign = false };
        draft.Stub("分产品");
        foreach (string head in (string[])["营业收入", "营业成本", "毛利率(%)", "营业收入比上年增减(%)", "营业成本比上年增减(%)", "毛利率比上年增减(%)"])
        {
            draft.Column(ReportingPeriod.Year(draft.LastYear), head);
        }

        foreach (string label in Products(draft, (int)draft.Random.Next(2, 6)))
        {
            decimal revenue = draft.Money();
            decimal[] now = [revenue, decimal.Round(revenue * draft.Fraction(20, 110), 2)];
            decimal[] before = [.. now.Select(amount => decimal.Round(amount * draft.Fraction(40, 190), 2))];
            decimal margin = (now[0] - now[1]) / now[0];
            draft.Row(label,
            [
                draft.Style.Amount(now[0]),
                draft.Style.Amount(now[1]),
                draft.Style.Rate(margin),
                draft.Style.Rate((now[0] - before[0]) / before[0]),
                draft.Style.Rate((now[1] - before[1]) / before[1]),
                TableStyle.Points(margin - ((before[0] - before[1]) / before[0])),
            ]);
        }

        return draft.Finish(TableFamily.ProductMargin, "主营业务分产品情况如下");
    }

    private static decimal[] Sold(TableDraft draft)
    {
        decimal revenue = draft.Random.Happens(6) ? 0 : draft.Money();
        return [revenue, decimal.Round(revenue * draft.Fraction(20, 110), 2)];
    }

    private static string[] Products(TableDraft draft, int count) =>
        [.. FieldWords.Several(draft.Random, "label.product", count), .. draft.Random.Happens(40) ? [draft.Word("label.otherProduct")] : Array.Empty<string>()];
}
