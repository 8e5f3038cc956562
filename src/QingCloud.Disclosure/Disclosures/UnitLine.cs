using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>A line of its own that gives the unit of the table below: 单位：万元, 币种：人民币.</summary>
internal static class UnitLine
{
    private const int Longest = 30;

    private static readonly string UnitWord = NameWords.Of("unit")[0];

    /// <summary>Whether a text is such a line.</summary>
    internal static bool Is(string text)
    {
        string bare = text.Trim(' ', '\n', '\r', '\u3000', '(', '（');
        return bare.Length <= Longest && bare.StartsWith(UnitWord, StringComparison.Ordinal) && !UnitParser.Parse(bare[UnitWord.Length..].TrimStart(':', '：', ' ')).IsEmpty;
    }
}
