using System.Collections.Immutable;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Quantities;

/// <summary>Reads units: 万元; 万元,%; 万元、台; 元;币种:人民币; and those in headers and labels: 合同额(万元), 比例(%), 数量(人).</summary>
public static class UnitParser
{
    private const string Separators = ",、;/ 和及";

    // What counts things; the longer word first.
    private static readonly ImmutableArray<string> Things =
        ["人次", "人", "台", "套", "家", "个", "股", "件", "户", "张", "吨", "次", "项", "只", "辆", "米", "颗", "片", "倍", "天", "年", "月", "小时", "度", "名", "份", "笔", "平方米", "千瓦时"];

    private static readonly ImmutableArray<(string Prefix, decimal Factor)> Scales =
        [("百万", 1_000_000m), ("千万", 10_000_000m), ("十亿", 1_000_000_000m), ("亿", 100_000_000m), ("万", 10_000m), ("千", 1_000m)];

    private static readonly ImmutableArray<(string Word, Currency Currency)> Currencies =
        [("人民币", Currency.Cny), ("港元", Currency.Hkd), ("港币", Currency.Hkd), ("美元", Currency.Usd), ("欧元", Currency.Eur), ("日元", Currency.Jpy), ("英镑", Currency.Gbp)];

    /// <summary>Reads a unit text, such as <c>万元,%</c>; what is no unit in it is left out.</summary>
    /// <param name="text">The text after 单位:.</param>
    /// <returns>The units in order; empty where there are none.</returns>
    public static ImmutableArray<PrintedUnit> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string folded = CharacterFolding.Fold(text).Trim();
        if (TryParseOne(folded, out PrintedUnit whole))
        {
            return [whole];
        }

        Currency stated = CurrencyIn(folded);
        ImmutableArray<PrintedUnit>.Builder units = ImmutableArray.CreateBuilder<PrintedUnit>();
        int start = 0;
        for (int i = 0; i <= folded.Length; i++)
        {
            if (i < folded.Length && !Separators.Contains(folded[i], StringComparison.Ordinal))
            {
                continue;
            }

            if (TryParseOne(folded[start..i], out PrintedUnit unit))
            {
                units.Add(unit.Kind == UnitKind.Money && unit.Currency == Currency.Cny ? unit with { Currency = stated } : unit);
            }

            start = i + 1;
        }

        return units.DrainToImmutable();
    }

    /// <summary>Finds the unit in a header or label: in its last bracket, or a percent sign at its end.</summary>
    /// <param name="header">The text, such as <c>职工薪酬(万元)</c>.</param>
    /// <param name="unit">The unit, if there is one.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFindInHeader(string header, out PrintedUnit unit)
    {
        ArgumentNullException.ThrowIfNull(header);
        string folded = CharacterFolding.Fold(header);
        for (int open = folded.LastIndexOf('('); open >= 0; open = open == 0 ? -1 : folded.LastIndexOf('(', open - 1))
        {
            int close = folded.IndexOf(')', open);
            string inside = close > open ? folded[(open + 1)..close].Trim() : "";
            if (inside.StartsWith("单位", StringComparison.Ordinal))
            {
                inside = inside[2..].TrimStart(':', ' ');
            }

            if (TryParseOne(inside, out unit))
            {
                return true;
            }
        }

        if (folded.TrimEnd().EndsWith('%'))
        {
            unit = new(UnitKind.Percent, 0.01m, Currency.Cny, "%");
            return true;
        }

        unit = default;
        return false;
    }

    private static bool TryParseOne(string text, out PrintedUnit unit)
    {
        unit = default;
        string printed = text.Trim();
        if (printed is "%" or "百分比")
        {
            unit = new(UnitKind.Percent, 0.01m, Currency.Cny, printed);
            return true;
        }

        string rest = printed.StartsWith("人民币", StringComparison.Ordinal) ? printed[3..] : printed;
        (string scaled, decimal factor) = WithoutScale(rest);
        if (MoneyName(scaled) is { } currency)
        {
            unit = new(UnitKind.Money, factor, currency, printed);
            return true;
        }

        int slash = scaled.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0 && MoneyName(scaled[..slash]) is { } priceCurrency && slash + 1 < scaled.Length && scaled.Length < 10)
        {
            unit = new(UnitKind.UnitPrice, factor, priceCurrency, printed);
            return true;
        }

        if (Things.Contains(scaled))
        {
            unit = new(UnitKind.Count, factor, Currency.Cny, printed);
            return true;
        }

        return false;
    }

    private static (string Unscaled, decimal Factor) WithoutScale(string text)
    {
        foreach ((string prefix, decimal factor) in Scales)
        {
            if (text.Length > prefix.Length && text.StartsWith(prefix, StringComparison.Ordinal))
            {
                return (text[prefix.Length..], factor);
            }
        }

        return (text, 1m);
    }

    private static Currency? MoneyName(string text)
    {
        if (text is "元" or "圆" or "元人民币" or "元(人民币)")
        {
            return Currency.Cny;
        }

        foreach ((string word, Currency currency) in Currencies)
        {
            if (currency != Currency.Cny && text == word)
            {
                return currency;
            }
        }

        return null;
    }

    private static Currency CurrencyIn(string text)
    {
        foreach ((string word, Currency currency) in Currencies)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return currency;
            }
        }

        return Currency.Cny;
    }
}
