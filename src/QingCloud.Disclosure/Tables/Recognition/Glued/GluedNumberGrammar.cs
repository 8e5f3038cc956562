using System.Buffers;
using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>
/// Every cell that can begin at a place of glued text, apart from words: all cuts of a run of digits, a dash as minus and as nil, dates, 百分点. The
/// candidates know nothing of columns; a cost says how unusual the form is.
/// </summary>
internal static class GluedNumberGrammar
{
    private const int MaxDigits = 12;
    internal const int MaxDecimals = 6;
    private const double Irregular = 7;
    internal const double Ungrouped = 2.5;
    internal const double LoneDash = 3;
    private const double LeadingZero = 7;
    private const int MaxNoteNumber = 3;

    // Rates over 200% are rare, shares over 100% are none.
    private const double LargeRate = 0.8;

    private static readonly ImmutableArray<string> Absences = ["不适用", "未披露", "不涉及", "N/A", "N.A.", "N.A"];
    private static readonly ImmutableArray<string> Directions = ["增加", "减少", "上升", "下降", "提高", "降低", "增长", "提升"];

    private static readonly SearchValues<char> NoteNumber = SearchValues.Create("0123456789一二三四五六七八九十");

    /// <summary>Adds the candidates that begin at a place.</summary>
    /// <param name="text">The folded text of a row.</param>
    /// <param name="start">The place.</param>
    /// <param name="candidates">Where to add them.</param>
    internal static void AddCandidates(string text, int start, List<CellCandidate> candidates)
    {
        char c = text[start];
        if (char.IsAsciiDigit(c))
        {
            AddNumbers(text, start, start, candidates);
            GluedRateGrammar.AddRange(text, start, candidates);
            GluedDateGrammar.AddDates(text, start, candidates);
            AddCode(text, start, candidates);
        }
        else if (c is '-' or '+')
        {
            AddDashes(text, start, candidates);
        }
        else if (c == '/' && IsNilSlash(text, start))
        {
            candidates.Add(new(GluedCellKind.Nil, 1, 0));
        }
        else if (c == '(')
        {
            AddBracketed(text, start, candidates);
        }
        else
        {
            AddWords(text, start, candidates);
        }
    }

    /// <summary>Whether a slash stands for nothing: 配件//735.84 has it twice; that of 2023/12/31 or PB/B joins what stands beside it.</summary>
    internal static bool IsNilSlash(string text, int at)
    {
        int first = at;
        while (first > 0 && text[first - 1] == '/')
        {
            first--;
        }

        int end = at + 1;
        while (end < text.Length && text[end] == '/')
        {
            end++;
        }

        bool joinsWords = end - first == 1 && first > 0 && end < text.Length && (char.IsLetter(text[first - 1]) && char.IsLetter(text[end]) || char.IsAsciiDigit(text[first - 1]) && char.IsAsciiDigit(text[end]));
        return !joinsWords;
    }

    private static void AddDashes(string text, int start, List<CellCandidate> candidates)
    {
        if (text[start] == '-')
        {
            candidates.Add(new(GluedCellKind.Nil, 1, 0));
            if (start + 1 < text.Length && text[start + 1] == '-')
            {
                candidates.Add(new(GluedCellKind.Nil, 2, 0.7));
            }
        }

        if (start + 1 < text.Length && char.IsAsciiDigit(text[start + 1]))
        {
            AddNumbers(text, start, start + 1, candidates);
        }
    }

    // (1,234.56) is a negative number; anything else in brackets is left to the words.
    private static void AddBracketed(string text, int start, List<CellCandidate> candidates)
    {
        int close = text.IndexOf(')', start);
        if (close < 0 || close - start > MaxDigits + 8 || start + 1 >= text.Length || !char.IsAsciiDigit(text[start + 1]))
        {
            return;
        }

        int count = candidates.Count;
        AddNumbers(text, start, start + 1, candidates);
        for (int i = candidates.Count - 1; i >= count; i--)
        {
            CellCandidate inner = candidates[i];
            if (start + inner.Length == close && inner.Kind is GluedCellKind.Amount or GluedCellKind.Integer or GluedCellKind.Percent)
            {
                candidates[i] = inner with { Length = inner.Length + 1, IsNegative = true, Cost = inner.Cost + 0.5 };
            }
            else
            {
                candidates.RemoveAt(i);
            }
        }
    }

    /// <summary>The length of the word for an absent figure at a place: 不适用. 0 where there is none.</summary>
    internal static int AbsenceLength(string text, int start)
    {
        foreach (string word in Absences)
        {
            if (string.CompareOrdinal(text, start, word, 0, word.Length) == 0)
            {
                return word.Length;
            }
        }

        return 0;
    }

    private static void AddWords(string text, int start, List<CellCandidate> candidates)
    {
        int absence = AbsenceLength(text, start);
        if (absence > 0)
        {
            candidates.Add(new(GluedCellKind.NotApplicable, absence, 0));
            return;
        }

        GluedRateGrammar.AddInWords(text, start, candidates);
        if (IsNumeral(text[start]) && (start == 0 || !IsNumeral(text[start - 1])))
        {
            AddNotes(text, start, candidates);
            return;
        }

        foreach (string word in Directions)
        {
            int digits = start + word.Length;
            if (digits < text.Length && char.IsAsciiDigit(text[digits]) && string.CompareOrdinal(text, start, word, 0, word.Length) == 0)
            {
                int count = candidates.Count;
                AddNumbers(text, start, digits, candidates);
                RemovePlain(candidates, count);
                return;
            }
        }
    }

    // 七、1 and 七、19 and 五(三) and 五、(三): the number of a note, with one or two digits of the figure that may follow it.
    private static void AddNotes(string text, int start, List<CellCandidate> candidates)
    {
        int end = start;
        while (end < text.Length && IsNumeral(text[end]))
        {
            end++;
        }

        int number = IsAt(text, end, '、') ? end + 1 : end;
        if (IsAt(text, number, '('))
        {
            int close = text.IndexOf(')', number);
            if (close > number + 1 && close - number <= MaxNoteNumber && text.AsSpan(number + 1, close - number - 1).IndexOfAnyExcept(NoteNumber) < 0)
            {
                candidates.Add(new(GluedCellKind.Note, close + 1 - start, 0));
            }

            return;
        }

        for (int digits = 1; number > end && digits < MaxNoteNumber && number + digits <= text.Length && char.IsAsciiDigit(text[number + digits - 1]) && text[number] != '0'; digits++)
        {
            candidates.Add(new(GluedCellKind.Note, number + digits - start, 0));
        }
    }

    private static bool IsNumeral(char c) => c is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十';

    // 增加 and the like are part of a cell of points only.
    private static void RemovePlain(List<CellCandidate> candidates, int first)
    {
        for (int i = candidates.Count - 1; i >= first; i--)
        {
            if (candidates[i].Kind is not (GluedCellKind.Points or GluedCellKind.Percent))
            {
                candidates.RemoveAt(i);
            }
        }
    }

    private static void AddCode(string text, int start, List<CellCandidate> candidates)
    {
        int end = GluedLineShape.DigitRunEnd(text, start);
        if (end - start == 6 && (end == text.Length || text[end] is not ('.' or ',' or '%')))
        {
            candidates.Add(new(GluedCellKind.Code, 6, 0, 0, 6));
        }
    }

    private static void AddNumbers(string text, int start, int digits, List<CellCandidate> candidates)
    {
        bool negative = text[start] is '-' or '(';
        int run = GluedLineShape.DigitRunEnd(text, digits);
        bool commaFollows = IsAt(text, run, ',') && run + 1 < text.Length && char.IsAsciiDigit(text[run + 1]);
        bool pointFollows = IsAt(text, run, '.') && run + 1 < text.Length && char.IsAsciiDigit(text[run + 1]);
        int last = Math.Min(run, digits + MaxDigits);
        for (int end = digits + 1; end <= last; end++)
        {
            if (end == run && (commaFollows || pointFollows))
            {
                break;
            }

            AddWhole(text, start, digits, end, false, negative, candidates);
        }

        if (pointFollows && run - digits <= MaxDigits)
        {
            AddDecimals(text, start, digits, run, false, false, negative, candidates);
        }

        if (commaFollows && run - digits <= 4)
        {
            AddGrouped(text, start, digits, run, negative, candidates);
        }
    }

    // 8,4079,1568,897 is 8,407 | 9,156 | 8,897: a group ends after three digits, and the next number may begin there.
    private static void AddGrouped(string text, int start, int digits, int comma, bool negative, List<CellCandidate> candidates)
    {
        bool irregular = comma - digits > 3;
        int at = comma;
        int total = comma - digits;
        while (IsAt(text, at, ',') && total <= MaxDigits)
        {
            int run = GluedLineShape.DigitRunEnd(text, at + 1);
            int length = run - at - 1;
            if (length < 3)
            {
                irregular = true;
                if (length == 0)
                {
                    return;
                }
            }

            int end = at + 1 + Math.Min(length, 3);
            total += Math.Min(length, 3);
            bool joined = end == run && end < text.Length && text[end] is ',' or '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]);
            if (!(end == run && joined))
            {
                AddWhole(text, start, digits, end, true, negative, candidates, irregular ? Irregular : 0);
            }

            if (end == run && IsAt(text, end, '.'))
            {
                AddDecimals(text, start, digits, end, true, irregular, negative, candidates);
            }

            if (end != run)
            {
                return;
            }

            at = end;
        }
    }

    private static void AddDecimals(string text, int start, int digits, int point, bool grouped, bool irregular, bool negative, List<CellCandidate> candidates)
    {
        if (point + 1 >= text.Length || !char.IsAsciiDigit(text[point + 1]))
        {
            return;
        }

        int run = GluedLineShape.DigitRunEnd(text, point + 1);
        int whole = CountDigits(text, digits, point);
        double cost = WholeCost(text, digits, point, whole, grouped) + (irregular ? Irregular : 0);
        int last = Math.Min(run, point + 1 + MaxDecimals);
        for (int end = point + 2; end <= last; end++)
        {
            if (end < run || !(IsAt(text, end, ',') || IsAt(text, end, '.')) || end + 1 >= text.Length || !char.IsAsciiDigit(text[end + 1]))
            {
                Add(text, start, end, GluedCellKind.Amount, cost, end - point - 1, whole, negative, candidates);
            }
        }
    }

    private static void AddWhole(string text, int start, int digits, int end, bool grouped, bool negative, List<CellCandidate> candidates, double cost = 0)
    {
        int whole = CountDigits(text, digits, end);
        Add(text, start, end, GluedCellKind.Integer, cost + WholeCost(text, digits, end, whole, grouped), 0, whole, negative, candidates);
    }

    private static double WholeCost(string text, int digits, int end, int whole, bool grouped)
    {
        double cost = whole > 1 && text[digits] == '0' ? LeadingZero : 0;
        return cost + (!grouped && whole > 3 ? Ungrouped : 0);
    }

    // A percent sign and 百分点 cannot begin a cell, so a number takes them where they follow.
    private static void Add(string text, int start, int end, GluedCellKind kind, double cost, int decimals, int whole, bool negative, List<CellCandidate> candidates)
    {
        int after = end;
        while (after < text.Length && char.IsWhiteSpace(text[after]))
        {
            after++;
        }

        if (IsAt(text, after, '%') || IsAt(text, after, '‰'))
        {
            candidates.Add(new(GluedCellKind.Percent, after + 1 - start, cost + (whole > 3 ? 2 : 0) + (whole == 3 && text[start] != '1' ? LargeRate : 0), decimals, whole, negative));
            return;
        }

        int unit = IsAt(text, after, '个') ? after + 1 : after;
        if (string.CompareOrdinal(text, unit, "百分点", 0, 3) == 0)
        {
            candidates.Add(new(GluedCellKind.Points, unit + 3 - start, cost, decimals, whole, negative));
            return;
        }

        candidates.Add(new(kind, end - start, cost, decimals, whole, negative));
    }

    private static int CountDigits(string text, int start, int end)
    {
        int count = 0;
        for (int i = start; i < end; i++)
        {
            count += char.IsAsciiDigit(text[i]) ? 1 : 0;
        }

        return count;
    }

    internal static bool IsAt(string text, int index, char c) => index < text.Length && text[index] == c;
}
