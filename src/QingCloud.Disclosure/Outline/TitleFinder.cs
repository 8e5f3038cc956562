using System.Collections.Immutable;
using System.Text;

namespace QingCloud.Disclosure.Outline;

/// <summary>The title of a document.</summary>
/// <param name="Printed">As printed, broken lines joined; null where there is none.</param>
/// <param name="Text">The same, folded and without blanks; empty where there is none.</param>
/// <param name="Kind">What it makes the document.</param>
internal readonly record struct DocumentTitle(string? Printed, string Text, DocumentKind Kind);

/// <summary>Finds the title: the first lines, joined, that name a kind of document.</summary>
internal static class TitleFinder
{
    private const int LongestLine = 90;
    private const int MaximumLines = 5;

    internal static DocumentTitle Find(IReadOnlyList<OutlineElement> elements, int head)
    {
        DocumentTitle first = default;
        int index = 0;
        while (index < head)
        {
            int end = index;
            while (end < head && end - index < MaximumLines && IsTitleLine(elements[end]))
            {
                end++;
            }

            DocumentTitle title = Join(elements, index, end);
            if (title.Kind != DocumentKind.Other && (first.Text is null || (first.Text.Contains(':') && first.Kind == title.Kind)))
            {
                first = title;
            }

            index = Math.Max(end, index + 1);
        }

        return first.Text is null ? new(null, string.Empty, DocumentKind.Other) : first;
    }

    private static bool IsTitleLine(OutlineElement element) =>
        element.Kind == ElementKind.Text && element.Number is null && element.Folded.Length <= LongestLine
        && !element.Folded.AsSpan().ContainsAny("。|\t;") && !LineShape.EndsSentence(element.Folded)
        && !OutlineVocabulary.StartsWithAny(element.Folded, OutlineVocabulary.LabelWords);

    private static DocumentTitle Join(IReadOnlyList<OutlineElement> elements, int start, int end)
    {
        while (start < end && !BelongsToTitle(elements[start].Folded))
        {
            start++;
        }

        StringBuilder printed = new();
        for (int i = start; i < end; i++)
        {
            printed.Append(Headings.Clean(elements[i].Text));
            string folded = Text.CharacterFolding.Fold(printed.ToString()).Replace(" ", string.Empty, StringComparison.Ordinal);
            bool nextGoesOn = i + 1 < end && (LineShape.IsOpen(folded, ' ') || !Ends(folded) || IsReplyTail(elements[i + 1].Folded));
            if (!nextGoesOn && Classify(folded) is var kind && kind != DocumentKind.Other)
            {
                return new(printed.ToString(), folded, kind);
            }
        }

        return new(null, string.Empty, DocumentKind.Other);
    }

    /// <summary>What a web page puts above the document, or an auditor's own report number, is no part of its title.</summary>
    private static bool BelongsToTitle(string line) =>
        OutlineVocabulary.IssuerSuffixes.IsIn(line) || line.StartsWith("关于", StringComparison.Ordinal) || Ends(line);

    private static bool Ends(string title) => Classify(title) != DocumentKind.Other;

    /// <summary>关于…年度报告 is a report's title until 的问询函的回复 follows.</summary>
    private static bool IsReplyTail(string next) =>
        OutlineVocabulary.Letters.IsIn(next) || OutlineVocabulary.StartsWithAny(next.TrimStart('('), OutlineVocabulary.ReportEnds);

    internal static DocumentKind Classify(string title)
    {
        if (OutlineVocabulary.Letters.IsIn(title) && OutlineVocabulary.Replies.IsIn(title))
        {
            return DocumentKind.InquiryReply;
        }

        foreach ((string word, string value) in OutlineVocabulary.Reports)
        {
            int found = title.LastIndexOf(word, StringComparison.Ordinal);
            if (found >= 0 && IsReportEnd(title.AsSpan(found + word.Length)))
            {
                return Enum.Parse<DocumentKind>(value);
            }
        }

        return OutlineVocabulary.Announcements.Any(word => title.EndsWith(word, StringComparison.Ordinal)) ? DocumentKind.Announcement : DocumentKind.Other;
    }

    private static bool IsReportEnd(ReadOnlySpan<char> rest)
    {
        rest = rest.Trim("()# ");
        return rest.IsEmpty || OutlineVocabulary.StartsWithAny(rest, OutlineVocabulary.ReportEnds);
    }
}
