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

    /// <summary>Whether figures stand before a word at the end: 甲银行 1,000.00 2021.3.1 4.35% 保证.</summary>
    internal bool HasInnerFigures => TrailingValues == 0 && Pieces.Count >= 3 && Pieces[0].Kind == SpacedPieceKind.Text
        && Pieces.Exists(p => p.Kind == SpacedPieceKind.Number && p.Text.AsSpan().IndexOfAny('.', '%', ',') > 0)
        && Pieces.Count(p => p.Kind is SpacedPieceKind.Number or SpacedPieceKind.Date) >= 2;

    /// <summary>The pieces before the last <paramref name="values"/> ones.</summary>
    internal List<SpacedPiece> Labels(int values) => Pieces.GetRange(0, Pieces.Count - values);

    // 项目 2022 2021 2020: years without 年 head columns.
    private bool IsYearHeader => TrailingValues >= 2 && Pieces.TakeLast(TrailingValues).All(p => Outline.SpacedCharacters.IsYear(p.Text));

    /// <summary>The line with other pieces.</summary>
    internal SpacedLine With(List<SpacedPiece> pieces) => new(Number, Span, pieces);

    internal static SpacedLine Read(SourceText source, TextLine line)
    {
        List<SpacedPiece> pieces = SpacedPieceReader.Read(source, line);
        return new(line.Number, line.Span, HeadsColumns(pieces) ? pieces.ConvertAll(p => p.Kind == SpacedPieceKind.Date ? p with { Kind = SpacedPieceKind.Period } : p) : pieces);
    }

    // 2023/12/31 2022/12/31, or 项目 2023.12.31 2022.12.31: dates alone head columns.
    private static bool HeadsColumns(List<SpacedPiece> pieces)
    {
        int names = pieces.FindIndex(p => p.Kind == SpacedPieceKind.Date);
        return names >= 0 && pieces.Count - names + Math.Min(1, names) >= 2 && pieces.TrueForAll(p => p.Kind == SpacedPieceKind.Date || SpacedVocabulary.IsStubHead(p.Text));
    }
}
