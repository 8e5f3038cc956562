using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>A line of a region as pieces.</summary>
internal sealed class SpacedLine
{
    private SpacedLine(int number, TextSpan span, List<SpacedPiece> pieces)
    {
        Number = number;
        Span = span;
        Pieces = pieces;
        int trailing = 0;
        while (trailing < pieces.Count && pieces[^(trailing + 1)].IsValue)
        {
            trailing++;
        }

        TrailingValues = trailing;
    }

    /// <summary>The 1-based line.</summary>
    internal int Number { get; }

    /// <summary>The place in the source.</summary>
    internal TextSpan Span { get; }

    /// <summary>What the blanks cut out, in order.</summary>
    internal List<SpacedPiece> Pieces { get; }

    /// <summary>How many of the last pieces can stand in value columns.</summary>
    internal int TrailingValues { get; }

    /// <summary>How many pieces are periods.</summary>
    internal int Periods => Pieces.Count(p => p.Kind == SpacedPieceKind.Period);

    /// <summary>Whether values end the line, and not only the years of a header.</summary>
    internal bool HasValues => TrailingValues > 0 && !IsYearHeader;

    /// <summary>The pieces before the last <paramref name="values"/> ones.</summary>
    internal List<SpacedPiece> Labels(int values) => Pieces.GetRange(0, Pieces.Count - values);

    // 项目 2022 2021 2020: years without 年 head columns.
    private bool IsYearHeader => TrailingValues >= 2 && Pieces.TakeLast(TrailingValues).All(p => Outline.SpacedCharacters.IsYear(p.Text));

    internal static SpacedLine Read(SourceText source, TextLine line) => new(line.Number, line.Span, SpacedPieceReader.Read(source, line));
}
