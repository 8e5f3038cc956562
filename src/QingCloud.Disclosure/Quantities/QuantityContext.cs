namespace QingCloud.Disclosure.Quantities;

/// <summary>What the words before and behind a number make of it: a bound, a direction, or no quantity at all.</summary>
internal static class QuantityContext
{
    private static readonly (string Word, QuantityBound Bound)[] Before =
    [
        ("不超过", QuantityBound.AtMost), ("不高于", QuantityBound.AtMost), ("不多于", QuantityBound.AtMost), ("不足", QuantityBound.AtMost), ("低于", QuantityBound.AtMost), ("小于", QuantityBound.AtMost), ("少于", QuantityBound.AtMost), ("至多", QuantityBound.AtMost), ("最高不超过", QuantityBound.AtMost),
        ("不低于", QuantityBound.AtLeast), ("不少于", QuantityBound.AtLeast), ("不小于", QuantityBound.AtLeast), ("超过", QuantityBound.AtLeast), ("超出", QuantityBound.AtLeast), ("高于", QuantityBound.AtLeast), ("大于", QuantityBound.AtLeast), ("至少", QuantityBound.AtLeast), ("逾", QuantityBound.AtLeast), ("突破", QuantityBound.AtLeast), ("超", QuantityBound.AtLeast),
        ("大约", QuantityBound.About), ("约为", QuantityBound.About), ("约", QuantityBound.About), ("接近", QuantityBound.About), ("将近", QuantityBound.About), ("近", QuantityBound.About),
    ];

    private static readonly string[] Falls = ["减少", "下降", "降低", "下滑", "下跌", "回落", "减少了", "下降了", "降低了", "下滑了"];

    private static readonly string[] NoQuantity = ["代码", "编号", "证号", "账号", "电话", "传真", "邮编", "附注", "问题", "注", "表", "图", "第", "之", "No."];

    /// <summary>The bound that the words before a number set, and how many characters they take.</summary>
    internal static QuantityBound BoundBefore(ReadOnlySpan<char> before, out int length)
    {
        ReadOnlySpan<char> text = before.TrimEnd(' ');
        foreach ((string word, QuantityBound bound) in Before)
        {
            // 不低于 ends with 低于: the longer word stands first where both could be read.
            if (text.EndsWith(word, StringComparison.Ordinal) && !(word.Length == 2 && text.Length > 2 && text[^3] == '不'))
            {
                length = before.Length - text.Length + word.Length;
                return bound;
            }
        }

        length = 0;
        return QuantityBound.None;
    }

    /// <summary>The bound that the words behind a number set: 左右, 以上, 以下.</summary>
    internal static QuantityBound BoundAfter(ReadOnlySpan<char> after) =>
        after.StartsWith("左右", StringComparison.Ordinal) || after.StartsWith("上下", StringComparison.Ordinal) ? QuantityBound.About
        : after.StartsWith("以上", StringComparison.Ordinal) ? QuantityBound.AtLeast
        : after.StartsWith("以下", StringComparison.Ordinal) || after.StartsWith("以内", StringComparison.Ordinal) ? QuantityBound.AtMost
        : QuantityBound.None;

    /// <summary>Whether a word of falling stands before a number, or before its bound.</summary>
    internal static bool IsFall(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> text = before.TrimEnd(' ');
        text = text.EndsWith("了", StringComparison.Ordinal) ? text[..^1] : text;
        foreach (string word in Falls)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words before a number without a unit say that it numbers something: a code, a note, a question.</summary>
    internal static bool IsNumbering(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> text = before.TrimEnd(" :");
        foreach (string word in NoQuantity)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        // 附注七、5: the chapter of the notes stands between.
        return text.Length >= 4 && text[^1] is '、' or '(' && text[..^1].TrimEnd("一二三四五六七八九十").EndsWith("注", StringComparison.Ordinal);
    }
}
