using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>
/// Short lines that name what follows, also where the outline has no heading of them: the note's own title (5、应收账款) and the part of the notes
/// (十七、母公司财务报表主要项目注释). They speak for a table whose caption and sections do not.
/// </summary>
internal sealed class ContextMarks
{
    private const int LongestMark = 40;

    private readonly ImmutableArray<(int Offset, string Text)> _titles;
    private readonly ImmutableArray<(int Offset, string Text)> _parts;

    private ContextMarks(ImmutableArray<(int Offset, string Text)> titles, ImmutableArray<(int Offset, string Text)> parts)
    {
        _titles = titles;
        _parts = parts;
    }

    /// <param name="outline">The document.</param>
    /// <param name="partWords">Words that a part of the notes is told by.</param>
    internal static ContextMarks Of(DocumentOutline outline, ImmutableArray<string> partWords)
    {
        List<(int Offset, string Text)> titles = [];
        List<(int Offset, string Text)> parts = [];
        foreach (OutlineNode node in outline.Root.DescendantsAndSelf())
        {
            Add(node.Span.Start, node.Heading is null ? node.Text : node.Number?.Text + node.Heading);
            Add(node.Span.Start, node.Table?.Caption);
        }

        return new([.. titles.OrderBy(title => title.Offset)], [.. parts.OrderBy(part => part.Offset)]);

        void Add(int offset, string? text)
        {
            if (text is not { Length: > 0 and <= LongestMark } || text.AsSpan().ContainsAny('。', '；'))
            {
                return;
            }

            if (IsNoteTitle(text))
            {
                titles.Add((offset, text));
            }

            if (partWords.Any(word => text.Contains(word, StringComparison.Ordinal)))
            {
                parts.Add((offset, text));
            }
        }
    }

    /// <summary>The title of the note that an offset is in; empty where none was seen.</summary>
    internal string TitleAt(int offset) => Last(_titles, offset);

    /// <summary>The title of the part of the notes that an offset is in; empty where none was seen.</summary>
    internal string PartAt(int offset) => Last(_parts, offset);

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
