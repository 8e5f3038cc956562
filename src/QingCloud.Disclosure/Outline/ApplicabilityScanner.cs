using System.Buffers;

namespace QingCloud.Disclosure.Outline;

/// <summary>Reads check boxes: <c>□适用 √不适用</c>, <c>□是 √否</c>.</summary>
internal static class ApplicabilityScanner
{
    private const string Unchecked = "□☐";
    private const string Checked = "√☑✓✔■";

    private static readonly SearchValues<char> Boxes = SearchValues.Create(Unchecked + Checked);

    /// <summary>Finds the next pair of boxes in a folded text.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="from">Where to start.</param>
    /// <param name="start">The first box.</param>
    /// <param name="end">After the last word.</param>
    /// <param name="value">What it says; null where it contradicts itself.</param>
    /// <returns>Whether there is one.</returns>
    internal static bool TryFind(ReadOnlySpan<char> text, int from, out int start, out int end, out bool? value)
    {
        start = from;
        while (start < text.Length)
        {
            int found = text[start..].IndexOfAny(Boxes);
            if (found < 0)
            {
                break;
            }

            start += found;
            if (TryRead(text, start, out end, out value))
            {
                return true;
            }

            start++;
        }

        end = start;
        value = null;
        return false;
    }

    private static bool TryRead(ReadOnlySpan<char> text, int start, out int end, out bool? value)
    {
        bool? positive = null;
        bool? negative = null;
        bool positivePrinted = false;
        int words = 0;
        end = start;
        while (words < 2 && ReadOption(text, SkipBlanks(text, end), words == 0, out int after, out bool isPositive, out bool? mark))
        {
            words++;
            end = after;
            positivePrinted |= isPositive;
            (positive, negative) = isPositive ? (mark, negative) : (positive, mark);
        }

        // □适用 不适用 : the mark of a ticked box is often lost; an empty box before the other says the same.
        value = (positive, negative) switch
        {
            (true, not true) => true,
            (not true, true) => false,
            (false, null) when words == 2 => false,
            (null, false) when words == 2 && positivePrinted => true,
            _ => null,
        };
        return words == 2 || (words == 1 && text[..end].EndsWith("适用", StringComparison.Ordinal));
    }

    private static bool ReadOption(ReadOnlySpan<char> text, int start, bool needsMark, out int end, out bool isPositive, out bool? mark)
    {
        end = start;
        isPositive = false;
        mark = null;
        if (start >= text.Length)
        {
            return false;
        }

        if (Unchecked.Contains(text[start], StringComparison.Ordinal))
        {
            mark = false;
        }
        else if (Checked.Contains(text[start], StringComparison.Ordinal))
        {
            mark = true;
        }
        else if (needsMark)
        {
            return false;
        }

        ReadOnlySpan<char> rest = text[SkipBlanks(text, mark is null ? start : start + 1)..];
        int length = WordLength(rest, out isPositive);
        end = text.Length - rest.Length + length;
        return length > 0;
    }

    private static int WordLength(ReadOnlySpan<char> text, out bool isPositive)
    {
        isPositive = text.StartsWith("适用", StringComparison.Ordinal) || text.StartsWith("是", StringComparison.Ordinal);
        return text.StartsWith("不适用", StringComparison.Ordinal) ? 3
            : text.StartsWith("适用", StringComparison.Ordinal) ? 2
            : isPositive || text.StartsWith("否", StringComparison.Ordinal) ? 1 : 0;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t')
        {
            position++;
        }

        return position;
    }
}
