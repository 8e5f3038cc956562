using QingCloud.Disclosure.Pdf.Pages;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Pdf.Layout;

/// <summary>Words that stand together in a line: perhaps a cell.</summary>
internal readonly record struct AlignedPiece(string Text, double Left, double Right)
{
    /// <summary>Whether it is a figure, a dash or the like as a whole.</summary>
    internal bool IsFigure => CellStates.Classify(Text) is not (CellState.Text or CellState.Blank);

    internal bool Overlaps(double left, double right) => Math.Min(Right, right) - Math.Max(Left, left) > 0;
}

/// <summary>A line cut at its gaps.</summary>
internal sealed class AlignedLine
{
    // Words nearer than this, in sizes of the letters, are one cell, unless they are two whole figures.
    private const double Gap = 0.55;

    private AlignedLine(WordLine line, List<AlignedPiece> pieces)
    {
        Line = line;
        Pieces = pieces;
    }

    internal WordLine Line { get; }

    internal List<AlignedPiece> Pieces { get; }

    /// <summary>Whether it is a row of figures: a figure behind the first cell, or amounts alone, whose label stands above and below them.</summary>
    internal bool IsRow => (Pieces.Skip(1).Any(piece => piece.IsFigure) || IsUnlabelled) && !IsContents;

    /// <summary>Whether it consists of amounts alone.</summary>
    internal bool IsUnlabelled => Pieces.TrueForAll(piece => IsAmount(piece.Text));

    /// <summary>The figures that may make a column.</summary>
    internal IEnumerable<AlignedPiece> Figures => Pieces.Skip(IsUnlabelled ? 0 : 1).Where(piece => piece.IsFigure);

    // A leader of dots before a page number.
    private bool IsContents => Line.Text.Contains("....", StringComparison.Ordinal) || Line.Text.Contains("……", StringComparison.Ordinal);

    internal static AlignedLine Of(WordLine line)
    {
        List<AlignedPiece> pieces = [];
        int start = 0;
        for (int i = 1; i <= line.Words.Count; i++)
        {
            if (i == line.Words.Count || IsGap(line.Words, i, line.Size))
            {
                WordLine piece = new(line.Words.GetRange(start, i - start));
                pieces.Add(new(piece.Text, piece.Box.Left, piece.Box.Right));
                start = i;
            }
        }

        return new(line, pieces);
    }

    private static bool IsGap(List<PageWord> words, int index, double size)
    {
        double gap = words[index].Box.Left - words[index - 1].Box.Right;
        return gap >= size * Gap || (gap > size / 10 && IsAmount(words[index - 1].Text) && IsAmount(words[index].Text));
    }

    private static bool IsAmount(string text) => NumberParser.TryParse(text, out PrintedNumber number) && (number.Decimals > 0 || number.IsGrouped);
}
