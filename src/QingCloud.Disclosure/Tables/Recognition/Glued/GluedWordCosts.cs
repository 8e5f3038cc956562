using System.Buffers;
using QingCloud.Disclosure.Outline;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>What characters cost as words, and borders between them: the digits of <c>1-2年</c> or a model name are words, those of an amount are not.</summary>
internal static class GluedWordCosts
{
    private static readonly SearchValues<char> Counters = SearchValues.Create("年月日个万亿元号期台套次天");

    private const double Letter = 0.03;
    private const double LooseDigit = 2.2;
    private const double NameDigit = 0.5;
    private const double ListedDigit = 0.1;
    private const double NumberMark = 1.5;
    private const double Minus = 4;
    private const double WithinDigits = 1.6;
    internal const double Forbidden = 9;
    private const double InsideBrackets = 5;
    private const double InsideAtom = 3;
    private const int LongestListWord = 8;

    /// <summary>The cost of each character as part of words.</summary>
    internal static double[] Measure(string text)
    {
        double[] costs = new double[text.Length];
        for (int i = 0; i < text.Length;)
        {
            int atom = GluedAtoms.LengthAt(text, i);
            if (atom > 0)
            {
                Array.Fill(costs, Letter, i, atom);
                i += atom;
                continue;
            }

            int listed = ListedNumberLength(text, i);
            if (listed > 0)
            {
                Array.Fill(costs, ListedDigit, i, listed);
                i += listed;
                continue;
            }

            costs[i] = CostOf(text, i);
            i++;
        }

        return costs;
    }

    /// <summary>The cost of a border before each character, and at the end.</summary>
    internal static double[] MeasureBorders(string text)
    {
        double[] costs = new double[text.Length + 1];
        int depth = 0;
        int atomEnd = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (i > 0)
            {
                costs[i] += BorderCost(text[i - 1], text[i]) + (depth > 0 ? InsideBrackets : 0) + (i < atomEnd ? InsideAtom : 0);
            }

            int atom = GluedAtoms.LengthAt(text, i);
            atomEnd = atom > 0 ? Math.Max(atomEnd, i + atom) : atomEnd;
            ProtectListed(text, i, costs);
            depth = text[i] switch { '(' or '“' or '《' or '【' => depth + 1, ')' or '”' or '》' or '】' => Math.Max(0, depth - 1), _ => depth };
        }

        return costs;
    }

    // The words before a listed number and those that join it to the next one stand in its cell.
    private static void ProtectListed(string text, int start, double[] costs)
    {
        int listed = start > 0 && text[start - 1] >= '\u3400' ? ListedNumberLength(text, start) : 0;
        if (listed > 0)
        {
            costs[start] += InsideAtom;
            if (start + listed < text.Length && text[start + listed] is '或' or '至')
            {
                costs[start + listed] = Forbidden;
            }
        }
    }

    // 保底1.5%,预期2.8%或2.9% and 1年以内:178.84、1-2年:370.89 are words with numbers: a mark or 或 joins them.
    private static int ListedNumberLength(string text, int start)
    {
        if (!char.IsAsciiDigit(text[start]) || start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '.' or ','))
        {
            return 0;
        }

        int end = GluedLineShape.DigitRunEnd(text, start);
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end = Math.Min(GluedLineShape.DigitRunEnd(text, end + 1), end + 3);
        }

        if (end < text.Length && text[end] == '%')
        {
            end++;
        }

        bool isJoined = start > 0 && text[start - 1] is ':' or '、' or '或' or '至' || IsListedAfterWords(text, start, end)
            || end < text.Length && (text[end] is '、' or '或' || text[end] == ',' && !IsDigitAt(text, end + 1));
        return isJoined ? end - start : 0;
    }

    // The second rate of 保底1.5%,预期3.0%: words part it from the comma behind the first one.
    private static bool IsListedAfterWords(string text, int start, int end)
    {
        int words = start;
        while (words > 0 && start - words < LongestListWord && text[words - 1] >= '\u3400')
        {
            words--;
        }

        return end > start && text[end - 1] == '%' && words < start && words > 1 && text[words - 1] == ',' && text[words - 2] == '%';
    }

    private static double CostOf(string text, int i)
    {
        char c = text[i];
        if (c == '/' && GluedNumberGrammar.IsNilSlash(text, i))
        {
            return Minus;
        }

        if (char.IsAsciiDigit(c))
        {
            return IsInName(text, i) ? NameDigit : LooseDigit;
        }

        bool isMark = c is '.' or ',' ? IsDigitAt(text, i - 1) && IsDigitAt(text, i + 1) : c is '%' or '-' && IsDigitAt(text, i - 1);
        return isMark ? NumberMark : c == '-' ? (IsMinus(text, i) ? Minus : 1) : Letter;
    }

    // 收入-1,781.38: a dash between words and digits is a minus or a cell of its own.
    private static bool IsMinus(string text, int i) => i > 0 && text[i - 1] >= '\u3400' && i + 1 < text.Length && (char.IsAsciiDigit(text[i + 1]) || text[i + 1] == '-');

    // The digits of S6720 or 5号: a letter before the run, or a counting word after it.
    private static bool IsInName(string text, int i)
    {
        int start = text.AsSpan(0, i).LastIndexOfAnyExceptInRange('0', '9') + 1;
        int end = GluedLineShape.DigitRunEnd(text, i);
        return start > 0 && (char.IsAsciiLetter(text[start - 1]) || text[start - 1] is '-' or '*') && start > 1
            || end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] is '号' or '期' or '年' or '月' or '日' or '台' or '个' or '天' or '万' or '*' or '次' or '届');
    }

    private static double BorderCost(char before, char after)
    {
        if (char.IsWhiteSpace(before) || char.IsWhiteSpace(after) || after is ')' or '、' or ',' or ':' or ';' or '。' or '%' or '”' or '》' || before is '(' or '、' or ',' or ';' or ':' or '“' or '《')
        {
            return Forbidden;
        }

        if (char.IsAsciiLetter(before) && char.IsAsciiLetter(after))
        {
            return 5;
        }

        if (char.IsAsciiDigit(before) && after == '.' || before == '.' && char.IsAsciiDigit(after))
        {
            return Forbidden;
        }

        if (char.IsAsciiDigit(before) && char.IsAsciiDigit(after))
        {
            return WithinDigits;
        }

        if (char.IsAsciiDigit(before) && Counters.Contains(after))
        {
            return 3;
        }

        bool digits = char.IsAsciiDigit(before) || char.IsAsciiDigit(after);
        return char.IsAsciiLetter(before) || char.IsAsciiLetter(after) ? 1 : digits ? 0.1 : after == '(' ? 2.5 : 0.02;
    }

    private static bool IsDigitAt(string text, int i) => i >= 0 && i < text.Length && char.IsAsciiDigit(text[i]);
}
