namespace QingCloud.Disclosure.Quantities;

/// <summary>What stands behind the digits of a number in running text.</summary>
/// <param name="Kind">What the number becomes.</param>
/// <param name="Factor">How many base units one printed unit is.</param>
/// <param name="Currency">The currency of an amount.</param>
/// <param name="Length">The number of characters, leading blanks included.</param>
/// <param name="IsMore">Whether 余 stands before the unit: the number is a lower bound.</param>
internal readonly record struct UnitSuffix(QuantityKind Kind, decimal Factor, Currency Currency, int Length, bool IsMore)
{
    private static readonly (string Word, decimal Factor)[] Scales =
        [("百万", 1_000_000m), ("千万", 10_000_000m), ("十亿", 1_000_000_000m), ("百亿", 10_000_000_000m), ("千亿", 100_000_000_000m), ("万亿", 1_000_000_000_000m), ("亿", 100_000_000m), ("万", 10_000m), ("千", 1_000m)];

    private static readonly (string Word, Currency Currency)[] Money =
        [("元", Currency.Cny), ("美元", Currency.Usd), ("港元", Currency.Hkd), ("港币", Currency.Hkd), ("欧元", Currency.Eur), ("日元", Currency.Jpy), ("英镑", Currency.Gbp)];

    private static readonly string[] Things =
        ["人次", "人", "台", "套", "家", "个", "股", "件", "户", "张", "吨", "名", "款", "项", "辆", "只", "颗", "例", "笔", "份"];

    /// <summary>Reads what a text behind digits begins with.</summary>
    internal static UnitSuffix Read(ReadOnlySpan<char> text)
    {
        int blanks = text.Length > 0 && text[0] == ' ' ? 1 : 0;
        ReadOnlySpan<char> rest = text[blanks..];
        if (rest.Length == 0)
        {
            return Plain(0);
        }

        switch (rest[0])
        {
            case '%':
                return new(QuantityKind.Rate, 0.01m, Currency.Cny, blanks + 1, false);
            case '‰':
                return new(QuantityKind.Rate, 0.001m, Currency.Cny, blanks + 1, false);
            case < '\u2E80':
                return Plain(0);
            default:
                return ReadWords(rest, blanks);
        }
    }

    private static UnitSuffix ReadWords(ReadOnlySpan<char> rest, int blanks)
    {
        if (rest.StartsWith("个百分点", StringComparison.Ordinal))
        {
            return new(QuantityKind.Points, 0.01m, Currency.Cny, blanks + 4, false);
        }

        if (rest.StartsWith("百分点", StringComparison.Ordinal))
        {
            return new(QuantityKind.Points, 0.01m, Currency.Cny, blanks + 3, false);
        }

        int more = rest[0] is '余' or '多' ? 1 : 0;
        ReadOnlySpan<char> unit = rest[more..];
        (decimal factor, int scale) = ScaleOf(unit);
        ReadOnlySpan<char> named = unit[scale..];
        int gap = named.Length > 0 && named[0] == ' ' ? 1 : 0;
        foreach ((string word, Currency currency) in Money)
        {
            if (named[gap..].StartsWith(word, StringComparison.Ordinal))
            {
                return new(QuantityKind.Amount, factor, currency, blanks + more + scale + gap + word.Length, more > 0);
            }
        }

        foreach (string word in Things)
        {
            if (named.StartsWith(word, StringComparison.Ordinal) && !IsOrdinalWord(named, word))
            {
                return new(QuantityKind.Count, factor, Currency.Cny, blanks + more + scale + word.Length, more > 0);
            }
        }

        return scale > 0 ? new(QuantityKind.Number, factor, Currency.Cny, blanks + more + scale, more > 0) : Plain(0);
    }

    // 6个月 and 3个工作日 are no counts of things.
    private static bool IsOrdinalWord(ReadOnlySpan<char> text, string word) =>
        word == "个" && text.Length > 1 && text[1] is '月' or '工' or '季' or '会';

    private static (decimal Factor, int Length) ScaleOf(ReadOnlySpan<char> text)
    {
        foreach ((string word, decimal factor) in Scales)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return (factor, word.Length);
            }
        }

        return (1m, 0);
    }

    private static UnitSuffix Plain(int length) => new(QuantityKind.Number, 1m, Currency.Cny, length, false);
}
