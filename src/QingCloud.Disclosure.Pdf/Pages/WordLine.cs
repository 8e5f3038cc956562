using System.Text;

namespace QingCloud.Disclosure.Pdf.Pages;

/// <summary>Words that stand in one line, from the left.</summary>
internal sealed class WordLine
{
    // A gap of so much of the letters' size is a blank.
    private const double Blank = 0.25;
    private const double WideBlank = 0.8;

    private string? _text;

    internal WordLine(List<PageWord> words)
    {
        Words = words;
        Box = words.Aggregate(words[0].Box, (box, word) => box.Union(word.Box));
    }

    internal List<PageWord> Words { get; }

    internal Box Box { get; }

    /// <summary>The height of its letters.</summary>
    internal double Size => Words[0].Size;

    /// <summary>Its text: gaps are blanks, narrow ones beside Chinese characters nothing.</summary>
    internal string Text => _text ??= Write();

    /// <summary>The words sorted into lines, from the top.</summary>
    internal static List<WordLine> Group(IEnumerable<PageWord> words)
    {
        List<WordLine> lines = [];
        List<PageWord> line = [];
        double top = 0;
        double bottom = 0;
        foreach (PageWord word in words.OrderBy(word => word.Box.CentreY).ThenBy(word => word.Box.Left))
        {
            // Overlap by half of the lower of the two: raised signs belong to their line.
            double shared = Math.Min(bottom, word.Box.Bottom) - Math.Max(top, word.Box.Top);
            if (line.Count > 0 && shared < Math.Min(bottom - top, word.Box.Height) / 2)
            {
                lines.Add(FromLeft(line));
                line = [];
            }

            (top, bottom) = line.Count == 0 ? (word.Box.Top, word.Box.Bottom) : (top, bottom);
            line.Add(word);
        }

        if (line.Count > 0)
        {
            lines.Add(FromLeft(line));
        }

        return lines;
    }

    /// <summary>Whether a blank between two characters means nothing: beside a Chinese one.</summary>
    internal static bool IsChinese(char character) =>
        character is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFFEF' or >= '\uD800' and <= '\uDFFF';

    private static WordLine FromLeft(List<PageWord> words)
    {
        words.Sort((left, right) => left.Box.Left.CompareTo(right.Box.Left));
        return new(words);
    }

    private string Write()
    {
        if (Words.Count == 1)
        {
            return Words[0].Text;
        }

        StringBuilder text = new(Words[0].Text);
        for (int i = 1; i < Words.Count; i++)
        {
            double gap = Words[i].Box.Left - Words[i - 1].Box.Right;
            bool isBesideChinese = IsChinese(text[^1]) || IsChinese(Words[i].Text[0]);
            if (gap > Size * (isBesideChinese ? WideBlank : Blank))
            {
                text.Append(' ');
            }

            text.Append(Words[i].Text);
        }

        return text.ToString();
    }
}
