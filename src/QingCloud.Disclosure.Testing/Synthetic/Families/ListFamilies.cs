using System.Globalization;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Testing.Synthetic.Families;

/// <summary>Tables that list things: peers, borrowings, staff.</summary>
internal static class ListFamilies
{
    /// <summary>公司名称 | a rate at three dates, with the peers' average.</summary>
    internal static SyntheticTable PeerComparison(TableDraft draft)
    {
        draft.Style = draft.Style with { Unit = "", HasPercentSign = draft.Random.Happens(90) };
        var periods = draft.Durations((int)draft.Random.Next(2, 4));
        draft.Stub(draft.Word("head.peer"));
        foreach ((string text, ReportingPeriod period) in periods)
        {
            draft.Column(period, text);
        }

        string[] peers = [.. Enumerable.Range(0, (int)draft.Random.Next(3, 6)).Select(_ => draft.Word("word.place") + draft.Word("word.trade")).Distinct()];
        decimal[][] rates = [.. peers.Select(_ => periods.Select(_ => draft.Fraction(-5, 80)).ToArray())];
        for (int i = 0; i < peers.Length; i++)
        {
            draft.Row(peers[i], rates[i].Select(rate => draft.Style.Rate(rate)));
        }

        draft.Row(draft.Word("label.average"), periods.Select((_, period) => draft.Style.Rate(rates.Average(of => of[period]))));
        draft.Row(draft.Word("label.issuer"), periods.Select(_ => draft.Style.Rate(draft.Fraction(-5, 80))));
        return draft.Finish(TableFamily.PeerComparison, "与同行业可比公司毛利率的对比情况如下");
    }

    /// <summary>贷款银行 | 借款金额 | 借款日 | 到期日 | 利率 | 担保方式.</summary>
    internal static SyntheticTable Borrowings(TableDraft draft)
    {
        bool isPadded = draft.Random.Happens(50);
        char separator = draft.Random.Pick("/-.".ToCharArray());
        draft.Stub(draft.Word("head.lender"));
        foreach (string head in (string[])["借款金额", draft.Word("head.start"), draft.Word("head.end"), draft.Style.RateHeader(draft.Word("head.interest")), draft.Word("head.guarantee")])
        {
            draft.Column(null, head);
        }

        decimal total = 0;
        int count = (int)draft.Random.Next(3, 7);
        for (int i = 0; i < count; i++)
        {
            decimal amount = draft.Random.Next(10, 500) * 100_000m;
            int year = draft.LastYear - (int)draft.Random.Next(0, 2);
            draft.Row(draft.Word("word.bank"),
            [
                draft.Style.Amount(amount),
                Date(year),
                Date(year + 1),
                draft.Style.Rate(draft.Fraction(3, 6)),
                SyntheticCell.Word(draft.Word("word.guarantee")),
            ]);
            total += amount;
        }

        SyntheticCell nil = draft.Random.Happens(50) ? SyntheticCell.Blank : SyntheticCell.Printed("-");
        draft.Row(draft.Word("label.total"), [draft.Style.Amount(total), nil, nil, nil, nil]);
        return draft.Finish(TableFamily.Borrowings, "银行借款的明细情况如下");

        SyntheticCell Date(int year)
        {
            string form = isPadded ? "00" : "0";
            string month = draft.Random.Next(1, 12).ToString(form, CultureInfo.InvariantCulture);
            string day = draft.Random.Next(1, 28).ToString(form, CultureInfo.InvariantCulture);
            return SyntheticCell.Word(string.Create(CultureInfo.InvariantCulture, $"{year}{separator}{month}{separator}{day}"));
        }
    }

    /// <summary>部门 | 人数 | 占比, for one to three dates.</summary>
    internal static SyntheticTable Headcount(TableDraft draft)
    {
        draft.Style = draft.Style with { Unit = "" };
        var dates = draft.Instants((int)draft.Random.Next(1, 3));
        draft.Stub(draft.Word("head.department"));
        BalanceFamilies.Measures(draft, dates, [draft.Word("head.count"), draft.Style.RateHeader(draft.Word("head.share"))], isOneLine: dates.Length == 1);
        string[] labels = [.. FieldWords.Several(draft.Random, "label.department", (int)draft.Random.Next(3, 7))];
        long[][] counts = [.. dates.Select(_ => labels.Select(_ => draft.Random.Next(2, 400)).ToArray())];
        for (int i = 0; i < labels.Length; i++)
        {
            int line = i;
            draft.Row(labels[i], counts.SelectMany(of => Shared(of[line], of.Sum())));
        }

        draft.Row(draft.Word("label.total"), counts.SelectMany(of => Shared(of.Sum(), of.Sum())));
        return draft.Finish(TableFamily.Headcount, "员工专业结构情况如下");

        SyntheticCell[] Shared(long count, long total) => [draft.Style.Count(count), draft.Style.Rate((decimal)count / total)];
    }
}
