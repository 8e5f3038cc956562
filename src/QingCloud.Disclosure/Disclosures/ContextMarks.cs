using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>
/// Short lines that name what follows, also where the outline has no heading of them: the note's own title (5、应收账款) and the part of the notes
/// (十七、母公司财务报表主要项目注释). They speak for a table whose caption and sections do not.
/// </summary>
internal sealed class ContextMarks
{
    private const int LongestMark = 40;
    private static readonly string UnitWord = NameWords.Of("unit")[0];

    // 财务附注中报表的单位为:元
    private static readonly string GeneralUnitWord = NameWords.Of("generalUnit")[0];

    private static readonly WordList PartWords = NameWords.Of("part");

    private static readonly WordList StatementWords = NameWords.Of("statement");

    private readonly ImmutableArray<(int Offset, string Text)> _titles;
    private readonly ImmutableArray<(int Offset, string Text)> _parts;

    private readonly ImmutableArray<(int Offset, string Text)> _statements;
    private readonly ImmutableArray<(int Offset, string Text)> _generalUnits;
    private readonly Dictionary<string, string> _units;

    private ContextMarks(
        ImmutableArray<(int Offset, string Text)> titles,
        ImmutableArray<(int Offset, string Text)> parts,
        ImmutableArray<(int Offset, string Text)> statements,
        ImmutableArray<(int Offset, string Text)> generalUnits,
        Dictionary<string, string> units)
    {
        _generalUnits = generalUnits;
        _titles = titles;
        _parts = parts;
        _statements = statements;
        _units = units;
    }

    /// <param name="source">The text.</param>
    /// <param name="tables">The tables in order: what stands within them is no title.</param>
    internal static ContextMarks Of(SourceText source, ImmutableArray<Table> tables)
    {
        ImmutableArray<(int Offset, string Text)>.Builder titles = ImmutableArray.CreateBuilder<(int, string)>();
        ImmutableArray<(int Offset, string Text)>.Builder parts = ImmutableArray.CreateBuilder<(int, string)>();
        ImmutableArray<(int Offset, string Text)>.Builder statements = ImmutableArray.CreateBuilder<(int, string)>();
        ImmutableArray<(int Offset, string Text)>.Builder generalUnits = ImmutableArray.CreateBuilder<(int, string)>();
        Dictionary<string, string> units = [];
        int start = 0;
        foreach (Table table in tables)
        {
            foreach ((int offset, string text) in Lines(source, start, table.Region.Span.Start))
            {
                if (text.StartsWith(UnitWord, StringComparison.Ordinal))
                {
                    units[table.Id] = text;
                }

                int general = text.IndexOf(GeneralUnitWord, StringComparison.Ordinal);
                if (general >= 0)
                {
                    generalUnits.Add((offset, text[(general + GeneralUnitWord.Length)..].Trim(':', '：', ' ')));
                }

                if (IsNoteTitle(text))
                {
                    titles.Add((offset, text));
                }

                if (PartWords.IsIn(text))
                {
                    parts.Add((offset, text));
                }
                else if (StatementWords.IsIn(text))
                {
                    statements.Add((offset, text));
                }
            }

            start = Math.Max(start, EndOf(source, table.Region));
        }

        return new(titles.DrainToImmutable(), parts.DrainToImmutable(), statements.DrainToImmutable(), generalUnits.DrainToImmutable(), units);
    }

    private static int EndOf(SourceText source, TableRegion region) =>
        region.EndLine > 0 && region.EndLine <= source.Lines.Length ? Math.Min(region.Span.End, source.Lines[region.EndLine - 1].Span.End) : region.Span.End;

    // Lines of text, and what stands between the tags of marked-up text, if short enough for a title.
    private static IEnumerable<(int Offset, string Text)> Lines(SourceText source, int start, int end)
    {
        string text = source.Content;
        int from = start;
        for (int i = start; i <= end; i++)
        {
            if (i < end && text[i] is not ('\n' or '\r' or '<' or '>'))
            {
                continue;
            }

            if (i - from is > 1 and <= LongestMark)
            {
                yield return (from, text[from..i].Trim());
            }

            from = i + 1;
        }
    }

    /// <summary>The title of the note that an offset is in; empty where none was seen.</summary>
    internal string TitleAt(int offset) => Last(_titles, offset);

    /// <summary>The title of the part of the notes that an offset is in; empty where none was seen.</summary>
    internal string PartAt(int offset) => Last(_parts, offset);

    /// <summary>The last title of a statement (母公司现金流量表) before an offset; empty where none was seen.</summary>
    internal string StatementAt(int offset) => Last(_statements, offset);

    /// <summary>The unit that a sentence before an offset gives for all tables behind it (财务附注中报表的单位为:元); empty where none does.</summary>
    internal string GeneralUnitAt(int offset) => Last(_generalUnits, offset);

    /// <summary>The unit line that stands between a table and the table before it, also above a heading of its own (单位:万元, 一、甲公司); null where none does.</summary>
    internal string? UnitBefore(Table table) => _units.GetValueOrDefault(table.Id);

    private static string Last(ImmutableArray<(int Offset, string Text)> marks, int offset)
    {
        int low = 0;
        int high = marks.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = marks[middle].Offset <= offset ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? "" : marks[low - 1].Text;
    }

    // 5、应收账款: an Arabic number and a mark.
    private static bool IsNoteTitle(string text)
    {
        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return digits is 1 or 2 && digits < text.Length - 1 && text[digits] is '、' or '．' or '.' && !char.IsAsciiDigit(text[digits + 1]);
    }
}
