using System.Globalization;
using NodaTime;

namespace QingCloud.Disclosure.Outline;

/// <summary>Reads the reporting period of the report that a title or head names: 2023年年度报告, 2024年半年度报告, 2024年第三季度报告.</summary>
internal static class ReportingPeriodFinder
{
    /// <summary>Between the year and the report's name stand at most 年, a quarter and blanks.</summary>
    private const int Reach = 8;

    /// <summary>The period of the first report that is named.</summary>
    internal static DateInterval? Find(string folded)
    {
        string text = folded.Replace(" ", string.Empty, StringComparison.Ordinal);
        for (int i = 0; i + 4 < text.Length; i++)
        {
            if (text[i] == '2' && (i == 0 || !char.IsAsciiDigit(text[i - 1])) && IsYear(text.AsSpan(i, 4)) && text[i + 4] == '年'
                && FindReport(text.AsSpan(i + 5, Math.Min(Reach, text.Length - i - 5)), out DocumentKind kind, out int quarter))
            {
                return Interval(int.Parse(text.AsSpan(i, 4), NumberStyles.None, CultureInfo.InvariantCulture), kind, quarter);
            }
        }

        return null;
    }

    private static bool IsYear(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool FindReport(ReadOnlySpan<char> text, out DocumentKind kind, out int quarter)
    {
        kind = DocumentKind.Other;
        quarter = 0;
        foreach ((string word, string value) in OutlineVocabulary.Reports)
        {
            int found = text.IndexOf(word, StringComparison.Ordinal);
            ReadOnlySpan<char> between = found < 0 ? default : text[..found];
            quarter = Quarter(between);
            if (found >= 0 && (between.IsEmpty || quarter > 0))
            {
                kind = Enum.Parse<DocumentKind>(value);
                return kind != DocumentKind.QuarterlyReport || quarter > 0;
            }
        }

        // 2023年度报告 : one 年 only
        kind = text.StartsWith("度报告", StringComparison.Ordinal) ? DocumentKind.AnnualReport : DocumentKind.Other;
        return kind == DocumentKind.AnnualReport;
    }

    private static int Quarter(ReadOnlySpan<char> text)
    {
        text = text.TrimStart('第');
        return text.Length == 1 ? "一二三四".IndexOf(text[0], StringComparison.Ordinal) + 1 : 0;
    }

    private static DateInterval Interval(int year, DocumentKind kind, int quarter)
    {
        (int first, int last) = kind switch
        {
            DocumentKind.InterimReport => (1, 6),
            DocumentKind.QuarterlyReport => ((quarter * 3) - 2, quarter * 3),
            _ => (1, 12),
        };
        return new(new(year, first, 1), DateAdjusters.EndOfMonth(new(year, last, 1)));
    }
}
