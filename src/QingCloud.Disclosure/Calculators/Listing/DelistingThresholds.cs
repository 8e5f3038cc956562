using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>The financial thresholds of a delisting rule, as data: exchanges revise them.</summary>
/// <param name="Rule">The rule that sets them, as filings cite it.</param>
/// <param name="Revenue">Revenue below this with a net loss is a trigger (营业收入低于).</param>
/// <param name="NetAssets">Net assets below this are a trigger (期末净资产为负值).</param>
public sealed record DelistingThresholds(string Rule, MonetaryAmount Revenue, MonetaryAmount NetAssets)
{
    /// <summary>上海证券交易所科创板股票上市规则 12.4.2 as filings of 2024 cite it: revenue under 1亿元 with a negative net profit, or negative net assets.</summary>
    public static DelistingThresholds Star { get; } = new(
        "上海证券交易所科创板股票上市规则 第12.4.2条",
        MonetaryAmount.Exact(1m * MonetaryUnit.HundredMillion.Factor, "STAR market rule 12.4.2 (1)"),
        MonetaryAmount.Exact(0m, "STAR market rule 12.4.2 (2)"));
}
