namespace QingCloud.Disclosure.Outline;

/// <summary>The ways in which headings are numbered, from the widest to the narrowest as they are usually nested.</summary>
public enum NumberingFamily
{
    /// <summary><c>第一节</c>.</summary>
    Part,

    /// <summary><c>问题一</c>, <c>问题 1</c>.</summary>
    Question,

    /// <summary><c>一、</c>.</summary>
    Chinese,

    /// <summary><c>(一)</c>.</summary>
    ChineseParenthesized,

    /// <summary><c>1、</c>.</summary>
    Arabic,

    /// <summary><c>1.</c>.</summary>
    ArabicPoint,

    /// <summary><c>(1).</c>.</summary>
    ParenthesizedPoint,

    /// <summary><c>(1)</c>.</summary>
    Parenthesized,

    /// <summary><c>1)</c>.</summary>
    HalfParenthesis,

    /// <summary><c>①</c>.</summary>
    Circled,

    /// <summary><c>A.</c>, <c>A、</c>.</summary>
    Letter,
}
