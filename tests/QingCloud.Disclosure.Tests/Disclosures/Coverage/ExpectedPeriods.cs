using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Disclosures.Coverage;

/// <summary>The last day that the words of a header name, written apart from the library's own parser.</summary>
internal static class ExpectedPeriods
{
    internal static LocalDate? EndOf(string words, ReportingPeriod? document)
    {
        if (Regex.Match(words, @"(20\d\d)年1-(\d{1,2})月") is { Success: true } months)
        {
            return EndOfMonth(Number(months, 1), Number(months, 2));
        }

        if (Regex.Match(words, @"(20\d\d)[年/-](\d{1,2})[月/-](\d{1,2})") is { Success: true } day)
        {
            return new(Number(day, 1), Number(day, 2), Number(day, 3));
        }

        if (Regex.Match(words, @"(20\d\d)年半年度") is { Success: true } half)
        {
            return new(Number(half, 1), 6, 30);
        }

        if (Regex.Match(words, @"(20\d\d)(?!\d)") is { Success: true } year)
        {
            return new(Number(year, 1), 12, 31);
        }

        // 期末余额/本期发生额 is the one or the other by the line.
        return document is null || words.Contains('/', StringComparison.Ordinal) ? null
            : words.Contains("期初", StringComparison.Ordinal) || words.StartsWith("上年期末", StringComparison.Ordinal) ? new(document.End.Year - 1, 12, 31)
            : words.Contains("上期", StringComparison.Ordinal) ? document.End.PlusYears(-1)
            : words.Contains("期末", StringComparison.Ordinal) || words.Contains("本期", StringComparison.Ordinal) ? document.End
            : null;
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static LocalDate EndOfMonth(int year, int month) => DateAdjusters.EndOfMonth(new(year, month, 1));
}
