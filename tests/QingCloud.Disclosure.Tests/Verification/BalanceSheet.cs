using System.Globalization;

namespace QingCloud.Disclosure.Tests.Verification;

/// <summary>A balance sheet at the end of a year beside that of the year before, some figures of which are changed after it was made.</summary>
internal static class BalanceSheet
{
    private static readonly (string Name, decimal Amount)[] Assets = [("货币资金", 4_321_650.25m), ("应收账款", 2_815_377.40m), ("预付款项", 318_264.10m), ("存货", 1_930_416.85m)];

    private static readonly (string Name, decimal Amount)[] Longer = [("固定资产", 3_617_290.55m), ("无形资产", 842_913.30m)];

    private static readonly (string Name, decimal Amount)[] Debts = [("短期借款", 1_500_268.15m), ("应付账款", 2_276_391.45m), ("应交税费", 193_702.60m)];

    private static readonly (string Name, decimal Amount)[] Equity = [("股本", 5_000_000.00m), ("资本公积", 2_648_119.75m), ("未分配利润", 2_227_430.50m)];

    /// <summary>The lines of a report.</summary>
    /// <param name="year">The year at whose end it is.</param>
    /// <param name="title">合并资产负债表 or 母公司资产负债表.</param>
    /// <param name="changes">Figures that are printed otherwise: item, the year at whose end, what is added.</param>
    internal static string[] Of(int year, string title, params (string Item, int Year, decimal Added)[] changes)
    {
        List<string> lines =
        [
            "证券代码：688000", "", string.Create(CultureInfo.InvariantCulture, $"甲科技股份有限公司{year}年年度报告"), "", title, "", string.Create(CultureInfo.InvariantCulture, $"{year}年12月31日"), "", "单位：元", "",
            string.Create(CultureInfo.InvariantCulture, $"项目\t{year}年12月31日\t{year - 1}年12月31日"),
        ];
        void Add(string name, decimal amount) => lines.Add(string.Create(
            CultureInfo.InvariantCulture, $"{name}\t{Printed(name, amount, year):N2}\t{Printed(name, amount, year - 1):N2}"));

        decimal Printed(string name, decimal amount, int of) => decimal.Round(amount * (1m + ((of - 2020) * 0.08m)), 2) + changes.Where(change => change.Item == name && change.Year == of).Sum(change => change.Added);
        decimal Sum((string, decimal)[] items, int of) => items.Sum(item => decimal.Round(item.Item2 * (1m + ((of - 2020) * 0.08m)), 2));
        void Total(string name, params (string, decimal)[][] items) => lines.Add(string.Create(
            CultureInfo.InvariantCulture, $"{name}\t{items.Sum(part => Sum(part, year)) + Added(name, year):N2}\t{items.Sum(part => Sum(part, year - 1)) + Added(name, year - 1):N2}"));
        decimal Added(string name, int of) => changes.Where(change => change.Item == name && change.Year == of).Sum(change => change.Added);

        Array.ForEach(Assets, item => Add(item.Name, item.Amount));
        Total("流动资产合计", Assets);
        Array.ForEach(Longer, item => Add(item.Name, item.Amount));
        Total("非流动资产合计", Longer);
        Total("资产总计", Assets, Longer);
        Array.ForEach(Debts, item => Add(item.Name, item.Amount));
        Total("流动负债合计", Debts);
        Total("负债合计", Debts);
        Array.ForEach(Equity, item => Add(item.Name, item.Amount));
        Total("所有者权益合计", Equity);
        Total("负债和所有者权益总计", Debts, Equity);
        lines.AddRange(["", "以上为报表。"]);
        return [.. lines];
    }
}
