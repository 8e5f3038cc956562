using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Testing.Synthetic.Families;

/// <summary>Tables about balances: aging, allowances, comparisons, inventory.</summary>
internal static class BalanceFamilies
{
    /// <summary>账龄 | 账面余额 | 坏账准备 | 计提比例, for one or two dates.</summary>
    internal static SyntheticTable ReceivablesAging(TableDraft draft)
    {
        var dates = draft.Instants(draft.Random.Happens(40) ? 2 : 1);
        bool hasShare = draft.Random.Happens(30);
        string[] heads =
        [
            draft.Word("head.balance"),
            .. hasShare ? [draft.Style.RateHeader(draft.Word("head.share"))] : Array.Empty<string>(),
            draft.Word("head.allowance"),
            draft.Style.RateHeader(draft.Word("head.rate")),
        ];
        draft.Stub(draft.Word("head.aging"));
        Measures(draft, dates, heads, isOneLine: dates.Length == 1 && draft.Random.Happens(70));
        string[] buckets = [.. FieldWords.All("label.bucket")];
        decimal[] rates = [.. Enumerable.Range(0, 6).Select(i => i == 5 ? 1m : draft.Fraction((i * 15) + 1, (i * 15) + 12))];
        decimal[][] balances = [.. dates.Select(_ => buckets.Select((_, i) => draft.Random.Happens(12) && i > 0 ? 0m : draft.Money(1m / (i + 1))).ToArray())];
        for (int i = 0; i < buckets.Length; i++)
        {
            int bucket = i;
            draft.Row(buckets[i], balances.SelectMany(of => Aged(of[bucket], of.Sum(), decimal.Round(of[bucket] * rates[bucket], 2))));
        }

        draft.Row(draft.Word("label.total"), balances.SelectMany(of => Aged(of.Sum(), of.Sum(), of.Select((balance, i) => decimal.Round(balance * rates[i], 2)).Sum())));
        return draft.Finish(TableFamily.ReceivablesAging, "应收账款按账龄计提坏账准备的情况如下");

        IEnumerable<SyntheticCell> Aged(decimal balance, decimal total, decimal allowance) =>
        [
            draft.Style.Amount(balance),
            .. hasShare ? [draft.Style.Rate(balance == 0 ? null : balance / total)] : Array.Empty<SyntheticCell>(),
            draft.Style.Amount(allowance),
            draft.Style.Rate(TableDraft.Ratio(allowance, balance)),
        ];
    }

    /// <summary>类别 | 期初余额 | 计提 | 收回或转回 | 转销或核销 | 期末余额.</summary>
    internal static SyntheticTable ProvisionRollforward(TableDraft draft)
    {
        bool isGrouped = draft.Random.Happens(65);
        string[] changes = draft.Random.Happens(50) ? ["计提", "收回或转回", "转销或核销", "其他变动"] : ["计提", "收回或转回", "核销"];
        draft.Stub(draft.Word("head.item"));
        draft.Column(null, "期初余额");
        foreach (string change in changes)
        {
            draft.Column(null, isGrouped ? ["本期变动金额", change] : ["本期" + change]);
        }

        draft.Column(null, "期末余额");
        string[] labels = [.. FieldWords.Several(draft.Random, draft.Random.Happens(60) ? "label.method" : "label.group", (int)draft.Random.Next(2, 5))];
        decimal[] totals = new decimal[changes.Length + 2];
        foreach (string label in labels)
        {
            decimal[] row = new decimal[totals.Length];
            row[0] = draft.Money();
            for (int i = 1; i <= changes.Length; i++)
            {
                row[i] = draft.Random.Happens(i == 1 ? 15 : 55) ? 0 : decimal.Round(row[0] * draft.Fraction(1, 20), 2);
            }

            row[^1] = row[0] + row[1] - row[2] - row[3] + (changes.Length == 4 ? row[4] : 0);
            draft.Row(label, row.Select(draft.Style.Amount));
            totals = [.. totals.Zip(row, (total, cell) => total + cell)];
        }

        draft.Row(draft.Word("label.total"), totals.Select(draft.Style.Amount));
        return draft.Finish(TableFamily.ProvisionRollforward, "坏账准备的变动情况如下");
    }

    /// <summary>项目 | two dates | 变动额 | 变动比例.</summary>
    internal static SyntheticTable BalanceComparison(TableDraft draft)
    {
        var dates = draft.Instants(2);
        bool hasChange = draft.Random.Happens(70);
        draft.Stub(draft.Word("head.item"));
        draft.Column(dates[0].Period, dates[0].Text);
        draft.Column(dates[1].Period, dates[1].Text);
        if (hasChange)
        {
            draft.Column(null, draft.Word("head.change"));
        }

        draft.Column(null, draft.Style.RateHeader(draft.Word("head.growth")));
        decimal now = 0;
        decimal before = 0;
        foreach (string label in FieldWords.Several(draft.Random, "label.balanceItem", (int)draft.Random.Next(3, 9)))
        {
            decimal first = draft.Random.Happens(6) ? 0 : draft.Money();
            decimal second = first == 0 ? draft.Money() : draft.Another(first);
            draft.Row(label, Compared(first, second));
            (now, before) = (now + first, before + second);
        }

        if (draft.Random.Happens(75))
        {
            draft.Row(draft.Word("label.total"), Compared(now, before));
        }

        return draft.Finish(TableFamily.BalanceComparison, "主要资产负债项目的变动情况如下");

        IEnumerable<SyntheticCell> Compared(decimal first, decimal second) =>
        [
            draft.Style.Amount(first),
            draft.Style.Amount(second),
            .. hasChange ? [draft.Style.Amount(first - second)] : Array.Empty<SyntheticCell>(),
            draft.Style.Rate(TableDraft.Ratio(first - second, second)),
        ];
    }

    /// <summary>项目 | 账面余额 | 存货跌价准备 | 账面价值, for one or two dates.</summary>
    internal static SyntheticTable InventoryWriteDown(TableDraft draft)
    {
        bool isRelative = draft.Random.Happens(40);
        var dates = isRelative ? RelativeDates(draft) : draft.Instants(2);
        draft.Stub(draft.Word("head.item"));
        Measures(draft, dates, ["账面余额", draft.Word("head.writedown"), "账面价值"], isOneLine: false);
        decimal[] totals = new decimal[dates.Length * 2];
        foreach (string label in FieldWords.Several(draft.Random, "label.inventory", (int)draft.Random.Next(3, 7)))
        {
            decimal[] row = [.. dates.SelectMany(_ => Written(draft.Random.Happens(10) ? 0 : draft.Money(0.3m)))];
            draft.Row(label, Netted(row));
            totals = [.. totals.Zip(row, (total, cell) => total + cell)];
        }

        draft.Row(draft.Word("label.total"), Netted(totals));
        return draft.Finish(TableFamily.InventoryWriteDown, "存货及其跌价准备的情况如下");

        decimal[] Written(decimal gross) => [gross, draft.Random.Happens(35) ? 0 : decimal.Round(gross * draft.Fraction(1, 25), 2)];

        IEnumerable<SyntheticCell> Netted(decimal[] row) => row.Chunk(2).SelectMany(pair => (SyntheticCell[])
            [draft.Style.Amount(pair[0]), draft.Style.Amount(pair[1]), draft.Style.Amount(pair[0] - pair[1])]);
    }

    internal static void Measures(TableDraft draft, ImmutableArray<(string Text, ReportingPeriod Period)> periods, string[] heads, bool isOneLine)
    {
        foreach ((string text, ReportingPeriod period) in periods)
        {
            foreach (string head in heads)
            {
                draft.Column(period, isOneLine ? [head] : [text, head]);
            }
        }
    }

    private static ImmutableArray<(string Text, ReportingPeriod Period)> RelativeDates(TableDraft draft) =>
    [
        ("期末余额", ReportingPeriod.At(new(draft.LastYear, 12, 31))),
        ("期初余额", ReportingPeriod.At(new(draft.LastYear - 1, 12, 31))),
    ];
}
