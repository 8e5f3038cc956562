using System.Collections.Immutable;

namespace QingCloud.Disclosure.Outline;

/// <summary>What stands around a table and belongs to it: caption and unit line above, notes below.</summary>
/// <param name="Caption">The nearest text above that names the table; null where none was found.</param>
/// <param name="Unit">The unit line without its introduction; null where none was found.</param>
/// <param name="Notes">The notes below.</param>
internal sealed record RegionSurroundings(string? Caption, string? Unit, ImmutableArray<string> Notes)
{
    private const int FarthestCaption = 8;
    private const int LongestUnit = 60;
    private const int MostNotes = 20;

    // 编制单位:某公司 stands between a statement's title and its unit line, and names neither.
    private const string Preparer = "编制单位";

    /// <summary>Looks around the blocks from <paramref name="first"/> to <paramref name="last"/>.</summary>
    internal static RegionSurroundings Resolve(ImmutableArray<TextBlock> blocks, int first, int last)
    {
        string? caption = null;
        string? introduction = null;
        string? unit = null;
        for (int i = first - 1; i >= 0 && i >= first - FarthestCaption && blocks[i].Markup is null && !IsTableLine(blocks[i]); i--)
        {
            string folded = blocks[i].Folded.Trim();
            if (folded.Length == 0 || blocks[i].IsPageEdge || IsPageNumber(folded) || IsDate(folded))
            {
                continue;
            }

            if (folded.StartsWith(Preparer, StringComparison.Ordinal))
            {
                int word = UnitAt(folded[Preparer.Length..]);
                unit ??= word >= 0 ? WithoutCurrency(folded[(Preparer.Length + word)..]) : null;
                continue;
            }

            int at = UnitAt(folded);
            if (at >= 0)
            {
                unit ??= WithoutCurrency(folded[at..]);
                folded = WithoutUnit(folded);
                if (folded.Length == 0)
                {
                    continue;
                }
            }

            if (Captioned(WithoutMark(blocks[i].Text.Trim()), WithoutMark(folded)) is not { Length: > 0 } text)
            {
                continue;
            }

            if (!OutlineVocabulary.IsEmptyCaption(text))
            {
                caption = text;
                break;
            }

            // 具体情况如下: names nothing; the line above it does.
            introduction ??= text;
        }

        return new(caption ?? introduction, unit, NotesBelow(blocks, last));
    }

    /// <summary>Whether a line says the unit of a table and nothing else.</summary>
    internal static bool IsUnitLine(string folded) => UnitAt(folded) >= 0 && WithoutUnit(folded).Length == 0;

    // 单位:万元, (单位:元), 金额单位:人民币万元, also at the end of a caption's line.
    private static int UnitAt(string folded)
    {
        int word = folded.LastIndexOf("单位", StringComparison.Ordinal);
        if (word < 0 || folded.Length - word > LongestUnit)
        {
            return -1;
        }

        int at = word + 2;
        while (at < folded.Length && folded[at] == ' ')
        {
            at++;
        }

        return at < folded.Length && folded[at] == ':' ? at + 1 : -1;
    }

    // 单位:元 币种:人民币 says 元; a foreign currency is part of the unit. A bracket that opened before 单位 ends here.
    private static string WithoutCurrency(string text)
    {
        string unit = text.Trim();
        int currency = unit.IndexOf("币种", StringComparison.Ordinal);
        if (currency > 0 && unit.AsSpan(currency).Contains("人民币", StringComparison.Ordinal))
        {
            unit = unit[..currency].TrimEnd(' ', ';', ',', '(');
        }

        return unit.EndsWith(')') && !unit.Contains('(', StringComparison.Ordinal) ? unit[..^1].TrimEnd() : unit;
    }

    private static string WithoutUnit(string folded)
    {
        int word = folded.LastIndexOf("单位", StringComparison.Ordinal);
        string before = folded[..word].TrimEnd(' ', '(', ':');
        return before is "金额" or "货币" or "数量" or "计量" ? "" : before;
    }

    // □适用√不适用 lines name nothing, but a caption can be glued behind them.
    private static string? Captioned(string text, string folded)
    {
        int box = folded.LastIndexOf("适用", StringComparison.Ordinal);
        if (box < 0 || folded.AsSpan().IndexOfAny('□', '√', '☑') < 0)
        {
            return UnitAt(folded) >= 0 ? text[..Math.Min(text.Length, folded.Length)] : text.Length > 0 && UnitAt(CharacterFoldingOf(text)) >= 0 ? folded : text;
        }

        string behind = text.Length > box + 2 ? text[(box + 2)..].Trim() : "";
        return behind.Length > 0 ? behind : null;
    }

    // ## 二、主营业务: the mark of a Markdown heading is no part of the caption.
    private static string WithoutMark(string text)
    {
        string rest = text.TrimStart('#');
        return rest.Length < text.Length && rest.StartsWith(' ') ? rest.Trim() : text;
    }

    private static string CharacterFoldingOf(string text) => QingCloud.Disclosure.Text.CharacterFolding.Fold(text);

    private static ImmutableArray<string> NotesBelow(ImmutableArray<TextBlock> blocks, int last)
    {
        ImmutableArray<string>.Builder notes = ImmutableArray.CreateBuilder<string>();
        for (int i = last + 1; i < blocks.Length && notes.Count < MostNotes; i++)
        {
            string folded = blocks[i].Folded.Trim();
            if (folded.Length == 0 && notes.Count == 0)
            {
                continue;
            }

            if (!IsNote(folded))
            {
                break;
            }

            notes.Add(blocks[i].Text.Trim());
        }

        return notes.DrainToImmutable();
    }

    // 注:, 注1:, 备注:, 数据来源:.
    private static bool IsNote(string folded)
    {
        string text = folded.TrimStart('(', ' ', '*');
        if (text.StartsWith("备注", StringComparison.Ordinal) || text.StartsWith("数据来源", StringComparison.Ordinal) || text.StartsWith("资料来源", StringComparison.Ordinal))
        {
            return true;
        }

        int at = text.StartsWith('注') ? 1 : -1;
        while (at > 0 && at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is >= '①' and <= '⑳' or ' ' or >= '一' and <= '十'))
        {
            at++;
        }

        return at > 0 && at < text.Length && text[at] is ':' or ',' or '.' or '、';
    }

    private static bool IsTableLine(TextBlock block) => block.Text.Contains('\t', StringComparison.Ordinal) || block.Folded.TrimStart().StartsWith('|');

    // 2019年12月31日, 2019年1-12月: the date of a statement, below its title.
    private static bool IsDate(string folded) =>
        folded.Contains('年', StringComparison.Ordinal) && folded.All(character => char.IsAsciiDigit(character) || character is '年' or '月' or '日' or '度' or '-' or '至' or ' ');

    private static bool IsPageNumber(string folded) => folded.Length <= 9 && folded.All(character => char.IsAsciiDigit(character) || character is '-' or '/' or ' ');
}
