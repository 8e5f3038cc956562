using System.Globalization;
using System.Text;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>
/// Cuts a line at its blanks and joins again what pdftotext took apart: <c>2022 年 1-9 月</c>, <c>第 1 年</c>, <c>9.50 个百分点</c>,
/// <c>12,345. 67</c>, <c>(收入>300 万)</c>.
/// </summary>
internal static class SpacedPieceReader
{
    /// <summary>Reads the pieces of a line.</summary>
    /// <param name="source">The text.</param>
    /// <param name="line">The line.</param>
    /// <returns>The pieces in order.</returns>
    internal static List<SpacedPiece> Read(SourceText source, TextLine line)
    {
        ReadOnlySpan<char> folded = source.Folded.AsSpan(line.Span.Start, line.Span.Length);
        List<Range> tokens = Split(folded);
        List<SpacedPiece> pieces = new(tokens.Count);
        int column = 0;
        int measured = 0;
        for (int i = 0; i < tokens.Count;)
        {
            int next = JoinFrom(folded, tokens, i);
            int start = tokens[i].Start.Value;
            int end = tokens[next - 1].End.Value;
            column += SpacedCharacters.Width(folded[measured..start]);
            measured = start;
            string text = ToText(source, line, tokens, i, next);
            pieces.Add(new(Classify(CharacterFolding.Fold(text)), text, new(line.Span.Start + start, end - start), line.Number, column)
            {
                Width = SpacedCharacters.Width(folded[start..end]),
            });
            i = next;
        }

        return pieces;
    }

    private static List<Range> Split(ReadOnlySpan<char> text)
    {
        List<Range> tokens = [];
        for (int at = 0; at < text.Length;)
        {
            while (at < text.Length && text[at] is ' ' or '\t')
            {
                at++;
            }

            int start = at;
            while (at < text.Length && text[at] is not (' ' or '\t'))
            {
                at++;
            }

            if (at > start)
            {
                tokens.Add(start..at);
            }
        }

        return tokens;
    }

    // The index after the last token that belongs to the piece that starts at token i.
    private static int JoinFrom(ReadOnlySpan<char> text, List<Range> tokens, int i)
    {
        SpacedJoin join = new(text[tokens[i]]);
        int next = i + 1;
        while (next < tokens.Count && tokens[next].Start.Value - tokens[next - 1].End.Value <= 2)
        {
            ReadOnlySpan<char> token = text[tokens[next]];
            ReadOnlySpan<char> after = next + 1 < tokens.Count ? text[tokens[next + 1]] : default;
            if (!join.Accepts(token, after))
            {
                break;
            }

            join.Add(token);
            next++;
        }

        return next;
    }

    private static string ToText(SourceText source, TextLine line, List<Range> tokens, int from, int to)
    {
        ReadOnlySpan<char> text = source.Slice(line.Span);
        if (to == from + 1)
        {
            return text[tokens[from]].ToString();
        }

        StringBuilder joined = new();
        for (int i = from; i < to; i++)
        {
            joined.Append(text[tokens[i]]);
        }

        return joined.ToString();
    }

    private static SpacedPieceKind Classify(ReadOnlySpan<char> text)
    {
        if (SpacedCharacters.IsNil(text))
        {
            return SpacedPieceKind.Nil;
        }

        if (SpacedCharacters.IsDate(text))
        {
            return SpacedPieceKind.Date;
        }

        // (1) numbers a row; a negative amount in brackets has more digits.
        if (text.Length <= 4 && text[0] == '(' && text[^1] == ')' && text[1..^1].IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return SpacedPieceKind.Text;
        }

        bool isPoints = text.EndsWith("个百分点", StringComparison.Ordinal) && DirectedNumber.TryParse(text, out _);
        if (isPoints || (SpacedCharacters.IsNumber(text) && NumberParser.TryParse(text, out _)))
        {
            return SpacedPieceKind.Number;
        }

        if (SpacedCharacters.IsValue(text) || SpacedVocabulary.IsCounted(text))
        {
            return SpacedPieceKind.Word;
        }

        return IsPeriod(text) ? SpacedPieceKind.Period : SpacedPieceKind.Text;
    }

    /// <summary>Whether the text is a period or a date and nothing else: <c>2021年度</c>, <c>2022年1-9月</c>, <c>2021年末</c>, <c>第1年</c>, <c>建设期第1年</c>.</summary>
    internal static bool IsPeriod(ReadOnlySpan<char> text)
    {
        int ordinal = text.IndexOf('第');
        if (ordinal >= 0 && text.EndsWith("年", StringComparison.Ordinal) && text.Length - ordinal is 3 or 4 && char.IsAsciiDigit(text[ordinal + 1]))
        {
            return true;
        }

        if (text.Length < 5 || !SpacedCharacters.IsYear(text[..4]) || text[4] != '年')
        {
            return false;
        }

        foreach (char character in text[5..])
        {
            if (!char.IsAsciiDigit(character) && !"-~至年月日度末初上下半第一二三四季".Contains(character, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
