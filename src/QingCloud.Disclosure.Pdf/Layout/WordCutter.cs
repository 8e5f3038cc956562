using QingCloud.Disclosure.Pdf.Pages;
using QingCloud.Disclosure.Pdf.Rules;

namespace QingCloud.Disclosure.Pdf.Layout;

/// <summary>
/// Cuts words that stand in two cells: pdftotext takes figures that nearly touch for one word, whatever rule is between them. A figure that only overflows
/// its cell is left whole.
/// </summary>
internal sealed class WordCutter(RuledGrid grid, int[] owners)
{
    // How far a word reaches into a cell before it counts as standing in it.
    private const double Reach = 2.5;

    private readonly List<string> _uncut = [];

    /// <summary>The words that stand in two cells and could not be cut.</summary>
    internal IReadOnlyList<string> Uncut => _uncut;

    internal IEnumerable<PageWord> Cut(PageWord word)
    {
        if (word.Text.Length < 2)
        {
            return [word];
        }

        int width = grid.Columns.Length - 1;
        int row = RuledTableReader.Index(grid.Rows, word.Box.CentreY);
        int first = RuledTableReader.Index(grid.Columns, word.Box.Left + Reach);
        int last = RuledTableReader.Index(grid.Columns, word.Box.Right - Reach);
        List<int> cuts = [];
        for (int column = first; column < last; column++)
        {
            if (owners[(row * width) + column] == owners[(row * width) + column + 1])
            {
                continue;
            }

            if (CutAt(word, grid.Columns[column + 1]) is int cut && (cuts.Count == 0 || cut > cuts[^1]))
            {
                cuts.Add(cut);
            }
            else if (_uncut.Count == 0 || _uncut[^1] != word.Text)
            {
                _uncut.Add(word.Text);
            }
        }

        return cuts.Count == 0 ? [word] : Pieces(word, cuts);
    }

    // The border between two characters nearest to the rule, where both sides are whole there: a Chinese character, or the end of a figure.
    private static int? CutAt(PageWord word, double rule)
    {
        double unit = word.Box.Width / Math.Max(1, Units(word.Text));
        double at = word.Box.Left;
        int best = 0;
        double nearest = double.MaxValue;
        for (int i = 0; i < word.Text.Length - 1; i++)
        {
            at += Units(word.Text[i]) * unit;
            if (Math.Abs(at - rule) < nearest)
            {
                nearest = Math.Abs(at - rule);
                best = i + 1;
            }
        }

        return best > 0 && nearest <= unit && IsBorder(word.Text, best) ? best : null;
    }

    private static bool IsBorder(string text, int at)
    {
        char before = text[at - 1];
        char after = text[at];
        return WordLine.IsChinese(before) || WordLine.IsChinese(after) || before == '%'
            || (at >= 3 && text[at - 3] == '.' && char.IsAsciiDigit(before) && char.IsAsciiDigit(text[at - 2]) && (char.IsAsciiDigit(after) || after == '-'));
    }

    private static IEnumerable<PageWord> Pieces(PageWord word, List<int> cuts)
    {
        double unit = word.Box.Width / Math.Max(1, Units(word.Text));
        double left = word.Box.Left;
        int start = 0;
        foreach (int end in cuts.Append(word.Text.Length))
        {
            string text = word.Text[start..end];
            double right = left + (Units(text) * unit);
            yield return new(text, word.Box with { Left = left, Right = right });
            (start, left) = (end, right);
        }
    }

    // Chinese characters are twice as wide as digits.
    private static int Units(char character) => WordLine.IsChinese(character) ? 2 : 1;

    private static int Units(string text) => text.Sum(Units);
}
