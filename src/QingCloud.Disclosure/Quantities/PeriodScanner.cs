using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Quantities;

/// <summary>Reads periods, days and aging buckets in running text, blanks within them left out.</summary>
internal static class PeriodScanner
{
    private const int Longest = 32;

    internal static bool TryRead(string text, int at, List<Quantity> found, out int end)
    {
        end = at;
        if (IsWithinNumber(text, at))
        {
            return false;
        }

        Span<char> squeezed = stackalloc char[Longest];
        Span<int> offsets = stackalloc int[Longest];
        int length = Squeeze(text, at, squeezed, offsets);
        ReadOnlySpan<char> head = squeezed[..length];
        int read = YearRange(head, at, offsets, found);
        if (read > 0)
        {
            end = offsets[read - 1] + 1;
            return true;
        }

        if (PeriodParser.TryRead(head, out ParsedPeriod period, out read))
        {
            end = offsets[read - 1] + 1;
            found.Add(ToQuantity(period, TextSpan.FromBounds(at, end)));
            return true;
        }

        if (AgingBucketParser.TryRead(head, out AgingBucket bucket, out read) && !IsDuration(head[read..], bucket))
        {
            end = offsets[read - 1] + 1;
            found.Add(new() { Span = TextSpan.FromBounds(at, end), Kind = QuantityKind.Bucket, Bucket = bucket });
            return true;
        }

        return false;
    }

    // A comma between digits separates thousands; one behind words ends a clause, and a period may follow it.
    private static bool IsWithinNumber(string text, int at) => at > 0
        && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] == '.' || (text[at - 1] == ',' && at > 1 && char.IsAsciiDigit(text[at - 2]) && char.IsAsciiDigit(text[at])));

    // 2020-2022年度, 2021年至2023年: each year is a period.
    private static int YearRange(ReadOnlySpan<char> head, int at, Span<int> offsets, List<Quantity> found)
    {
        PeriodCursor cursor = new(head);
        if (!cursor.TakeYear(out int first))
        {
            return 0;
        }

        cursor.Take('年');
        cursor.Take('度');
        if (!(cursor.Take('-') || cursor.Take('至') || cursor.Take('~')) || !cursor.TakeYear(out int last) || last <= first || last - first > 10 || !cursor.Take('年'))
        {
            return 0;
        }

        bool isEnd = cursor.Peek(0) is '末' or '1' or '3' or '6' or '9';
        if (isEnd)
        {
            return 0;
        }

        cursor.Take('度');
        int end = offsets[cursor.Position - 1] + 1;
        for (int year = first; year <= last; year++)
        {
            found.Add(new() { Span = TextSpan.FromBounds(at, end), Kind = QuantityKind.Period, Period = ReportingPeriod.Year(year) });
        }

        return cursor.Position;
    }

    private static Quantity ToQuantity(ParsedPeriod period, TextSpan span) => new()
    {
        Span = span,
        Kind = period.Absolute is { } absolute ? absolute.IsInstant ? QuantityKind.Instant : QuantityKind.Period : QuantityKind.Relative,
        Period = period.Absolute,
        Relative = period.Relative,
    };

    // 3年以上经验 or 未来5年内 is no bucket of ages, but nothing around says so reliably; 3至5年的 is left to the reader of the sentence.
    private static bool IsDuration(ReadOnlySpan<char> behind, AgingBucket bucket) =>
        bucket.ToMonths is not null && behind.StartsWith("度", StringComparison.Ordinal);

    private static int Squeeze(string text, int at, Span<char> squeezed, Span<int> offsets)
    {
        int length = 0;
        for (int i = at; i < text.Length && length < squeezed.Length; i++)
        {
            if (text[i] is '\n' or '\r' or '\t' or '|')
            {
                break;
            }

            // A blank between two numbers separates them; one beside 年 or 月 does not.
            if (text[i] == ' ')
            {
                if (length > 0 && i + 1 < text.Length && char.IsAsciiDigit(squeezed[length - 1]) && char.IsAsciiDigit(text[i + 1]))
                {
                    break;
                }

                continue;
            }

            squeezed[length] = text[i];
            offsets[length++] = i;
        }

        return length;
    }
}
