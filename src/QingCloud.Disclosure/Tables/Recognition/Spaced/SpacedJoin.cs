using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>A piece as it grows: its first and last characters decide whether the next token still belongs to it.</summary>
internal ref struct SpacedJoin
{
    private ReadOnlySpan<char> _last;
    private readonly bool _startsWithYear;
    private bool _pending;

    internal SpacedJoin(ReadOnlySpan<char> first)
    {
        _last = first;
        _startsWithYear = first.Length >= 4 && SpacedCharacters.IsYear(first[..4]);
    }

    internal void Add(ReadOnlySpan<char> token)
    {
        _last = token;
    }

    /// <summary>Whether the next token belongs to the piece.</summary>
    /// <param name="token">The next token.</param>
    /// <param name="after">The one after it; empty at the end of the line.</param>
    internal bool Accepts(ReadOnlySpan<char> token, ReadOnlySpan<char> after)
    {
        // A token taken only because of the one after it, as the 9 of 2022 年 9 月.
        if (_pending)
        {
            _pending = false;
            return true;
        }

        if (char.IsAsciiDigit(token[0]))
        {
            return AcceptsDigits(token, after);
        }

        bool endsWithDigit = char.IsAsciiDigit(_last[^1]) || (_last[^1] == 'E' && SpacedCharacters.IsNumber(_last));
        if (!endsWithDigit)
        {
            return _last is "(" || (_last[^1] == ')' && token is "%") || token is ")";
        }

        return token[0] switch
        {
            '年' or '月' or '日' or '季' => IsCount(TrailingDigits(_last)),
            '%' => token.Length == 1,
            '-' or '~' => _startsWithYear && token.Length > 1 && !SpacedCharacters.IsNumber(token),
            ',' or '.' => token.Length > 1 && char.IsAsciiDigit(token[1]),
            '万' or '亿' => token is "万" or "亿" or "万)" or "亿)" && _last[0] is '(' or '>' or '<',
            '个' => "个百分点".StartsWith(token, StringComparison.Ordinal) || SpacedVocabulary.IsCounter(token),
            _ => SpacedVocabulary.IsCounter(token),
        };
    }

    private bool AcceptsDigits(ReadOnlySpan<char> token, ReadOnlySpan<char> after)
    {
        char last = _last[^1];
        if (last is '第' or '(' or '>' or '<' or '至' || _last.EndsWith("截至", StringComparison.Ordinal) || (_last is "注" && token.Length == 1))
        {
            return true;
        }

        // 增加 34.16 个百分点 is one cell.
        if (SpacedCharacters.IsNumber(token) && (after.StartsWith("个", StringComparison.Ordinal) || token.EndsWith("个百分点", StringComparison.Ordinal)) && DirectedNumber.IsDirection(_last))
        {
            return true;
        }

        if (SpacedCharacters.IsNumber(_last) && last is ',' or '.')
        {
            return true;
        }

        bool continuesDate = after.Length > 0 && ((last == '年' && after[0] == '月') || (last == '月' && after[0] == '日'));
        if (continuesDate && IsCount(token))
        {
            _pending = true;
            return true;
        }

        // 2022 年 10-12 月、2023 年-2025 年: the years are joined by a mark.
        return last is '、' or '-' or '~' && after.Length > 0 && after[0] == '年' && SpacedCharacters.IsYear(token) && _last.Length > 1;
    }

    private static ReadOnlySpan<char> TrailingDigits(ReadOnlySpan<char> text)
    {
        int at = text.Length;
        while (at > 0 && (char.IsAsciiDigit(text[at - 1]) || text[at - 1] == '-'))
        {
            at--;
        }

        return text[at..];
    }

    // A year, a month or a range of months; an amount before 年 is none of these.
    private static bool IsCount(ReadOnlySpan<char> digits) => digits.Length is > 0 and <= 9 && digits.IndexOfAny(',', '.') < 0 && (digits.Length <= 2 || digits.Contains('-') || SpacedCharacters.IsYear(digits));
}
