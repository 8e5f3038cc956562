using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>A line of a glued table.</summary>
/// <param name="Number">The 1-based line.</param>
/// <param name="Start">The offset of the text in the source.</param>
/// <param name="Text">The folded text without blanks at its ends.</param>
internal sealed record GluedLine(int Number, int Start, string Text)
{
    /// <summary>The lines of a region that hold anything.</summary>
    internal static List<GluedLine> Read(SourceText source, TableRegion region)
    {
        List<GluedLine> lines = [];
        for (int number = region.StartLine; number <= region.EndLine; number++)
        {
            if (region.PageEdges.Contains(number))
            {
                continue;
            }

            TextSpan span = source.Lines[number - 1].Span;
            int start = Math.Max(span.Start, region.Span.Start);
            int end = Math.Min(span.End, region.Span.End);
            while (start < end && char.IsWhiteSpace(source.Folded[start]))
            {
                start++;
            }

            while (end > start && char.IsWhiteSpace(source.Folded[end - 1]))
            {
                end--;
            }

            if (end > start)
            {
                lines.Add(new(number, start, source.Folded[start..end]));
            }
        }

        return lines;
    }

    /// <summary>Whether two lines are the same but for blanks.</summary>
    internal static bool IsSame(string left, string right)
    {
        int i = 0;
        int j = 0;
        while (true)
        {
            while (i < left.Length && char.IsWhiteSpace(left[i]))
            {
                i++;
            }

            while (j < right.Length && char.IsWhiteSpace(right[j]))
            {
                j++;
            }

            if (i == left.Length || j == right.Length)
            {
                return i == left.Length && j == right.Length;
            }

            if (left[i++] != right[j++])
            {
                return false;
            }
        }
    }
}
