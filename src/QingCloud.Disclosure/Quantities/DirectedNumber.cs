using System.Buffers;
using System.Collections.Immutable;

namespace QingCloud.Disclosure.Quantities;

/// <summary>Reads a cell that may say the direction of a change in words: 增加1.2个百分点, 减少3.40%.</summary>
public static class DirectedNumber
{
    private static readonly ImmutableArray<string> Falls = ["减少", "下降", "降低", "下滑", "下跌"];

    private static readonly ImmutableArray<string> Rises = ["增加", "上升", "提高", "增长", "提升", "上涨"];

    private static readonly SearchValues<char> Beginnings = SearchValues.Create([.. Falls.Concat(Rises).Select(word => word[0])]);

    /// <summary>Reads a text that is one number, with or without a direction word before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number: negative after a word of falling.</param>
    /// <returns>Whether the whole text is one number; 减少-3% says two directions and is refused.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out PrintedNumber number)
    {
        ReadOnlySpan<char> trimmed = text.Trim();
        if (trimmed.IsEmpty || !Beginnings.Contains(trimmed[0]))
        {
            return NumberParser.TryParse(trimmed, out number);
        }

        if (StartsWithAny(trimmed, Falls, out int length))
        {
            bool read = NumberParser.TryParse(Unled(trimmed[length..]), out number) && number.Value >= 0;
            number = number with { Value = -number.Value };
            return read;
        }

        if (StartsWithAny(trimmed, Rises, out length))
        {
            return NumberParser.TryParse(Unled(trimmed[length..]), out number) && number.Value >= 0;
        }

        return NumberParser.TryParse(trimmed, out number);
    }

    /// <summary>Whether a text is a word of direction and nothing else: 增加, 减少.</summary>
    internal static bool IsDirection(ReadOnlySpan<char> text) =>
        (StartsWithAny(text, Falls, out int length) || StartsWithAny(text, Rises, out length)) && Unled(text[length..]).IsEmpty;

    private static ReadOnlySpan<char> Unled(ReadOnlySpan<char> text) => text.Length > 0 && text[0] == '了' ? text[1..] : text;

    private static bool StartsWithAny(ReadOnlySpan<char> text, ImmutableArray<string> words, out int length)
    {
        foreach (string word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                length = word.Length;
                return true;
            }
        }

        length = 0;
        return false;
    }
}
