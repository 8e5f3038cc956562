using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Quantities;

/// <summary>Reads aging buckets (账龄段): 1年以内(含1年), 1-2年, 1至2年, 3年以上, 6个月以内, 7-12个月, 一至二年.</summary>
public static class AgingBucketParser
{
    private const int LongestBucket = 40;

    /// <summary>Reads a text that is a bucket and nothing else but 其中, 小计, 合计 or a bracket that says which bound is included.</summary>
    /// <param name="text">The text.</param>
    /// <param name="bucket">The bucket, if it is one.</param>
    /// <returns>Whether the text is a bucket.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out AgingBucket bucket)
    {
        bucket = default;
        Span<char> buffer = stackalloc char[LongestBucket];
        int length = 0;
        foreach (char character in text)
        {
            char folded = CharacterFolding.Fold(character);
            if (folded is ' ' or '\t' or '\n' or '\r')
            {
                continue;
            }

            if (length == buffer.Length)
            {
                return false;
            }

            buffer[length++] = folded;
        }

        ReadOnlySpan<char> rest = buffer[..length];
        rest = Without(rest, "其中:");
        rest = Without(rest, "账龄");
        rest = Without(rest, "库龄");
        return TryRead(rest, out bucket, out int read) && IsTail(rest[read..]);
    }

    /// <summary>Reads the bucket that a text begins with.</summary>
    /// <param name="text">The text, folded, without blanks.</param>
    /// <param name="bucket">The bucket, if there is one.</param>
    /// <param name="length">The number of characters read.</param>
    /// <returns>Whether the text begins with a bucket.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out AgingBucket bucket, out int length)
    {
        bucket = default;
        length = 0;
        PeriodCursor cursor = new(text);
        if (cursor.Take("半年以内") || cursor.Take("半年内"))
        {
            length = cursor.Position;
            bucket = new(0, 6);
            return true;
        }

        // 半年至1年 begins at a bound, as 6个月-1年 does.
        bool isHalf = cursor.Take("半年");
        int first = 6;
        if (!isHalf && !TakeCount(ref cursor, out first))
        {
            return false;
        }

        int? firstUnit = isHalf ? 1 : TakeUnit(ref cursor);
        if (firstUnit is { } unit)
        {
            if (cursor.Take("以内") || cursor.Take("及以内") || cursor.Take('内') || cursor.Take("以下"))
            {
                bucket = new(0, first * unit);
                length = cursor.Position;
                return true;
            }

            if (cursor.Take("以上") || cursor.Take("及以上"))
            {
                bucket = new(first * unit, null);
                length = cursor.Position;
                return true;
            }
        }

        bool found = TryReadSecond(ref cursor, first, firstUnit, out bucket);
        length = found ? cursor.Position : 0;
        return found;
    }

    private static bool TryReadSecond(ref PeriodCursor cursor, int first, int? firstUnit, out AgingBucket bucket)
    {
        bucket = default;
        if (!(cursor.Take('-') || cursor.Take('至') || cursor.Take('~') || cursor.Take('到')) || !TakeCount(ref cursor, out int second))
        {
            return false;
        }

        if (TakeUnit(ref cursor) is not { } unit)
        {
            return false;
        }

        // 7-12个月 begins where 6个月以内 ends: months are counted, years are bounds.
        int from = (firstUnit ?? unit) == 12 ? first * 12 : IsNextMonth(first) ? first - 1 : first;
        int to = second * unit;
        if (to <= from)
        {
            return false;
        }

        cursor.Take("以内");
        bucket = new(from, to);
        return true;
    }

    private static bool IsNextMonth(int month) => month is 1 or 4 or 7 or 10 or 13 or 19 or 25;

    private static bool TakeCount(ref PeriodCursor cursor, out int count)
    {
        if (cursor.TakeNumber(2, out count))
        {
            return count <= 60;
        }

        count = "一二三四五六七八九十".IndexOf(cursor.Peek(0), StringComparison.Ordinal) + 1;
        if (count == 0 && cursor.Peek(0) == '两')
        {
            count = 2;
        }

        if (count == 0)
        {
            return false;
        }

        cursor.Reset(cursor.Position + 1);
        return true;
    }

    private static int? TakeUnit(ref PeriodCursor cursor) =>
        cursor.Take('年') ? 12 : cursor.Take("个月") || cursor.Take('月') ? 1 : null;

    // (含1年), 小计, 合计, 的, or nothing.
    private static bool IsTail(ReadOnlySpan<char> tail)
    {
        if (tail.StartsWith("(", StringComparison.Ordinal) && tail.IndexOf(')') is > 0 and var end)
        {
            tail = tail[(end + 1)..];
        }

        return tail is "" or "小计" or "合计" or ":" or "的" or "部分";
    }

    private static ReadOnlySpan<char> Without(ReadOnlySpan<char> text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : text;
}
