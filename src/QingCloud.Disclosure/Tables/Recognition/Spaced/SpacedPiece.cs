using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>What a piece of a space-separated line looks like.</summary>
internal enum SpacedPieceKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A number with all its parts.</summary>
    Number,

    /// <summary>A dash or another sign for nothing.</summary>
    Nil,

    /// <summary>A word that stands where a value would: 是, 否, 不适用, or a count with its counter such as 863天.</summary>
    Word,

    /// <summary>A date in digits.</summary>
    Date,

    /// <summary>A period or date in words: 2022年1-9月, 2021年12月31日, 第1年.</summary>
    Period,
}

/// <summary>What blanks cut out of a line, parts that belong together already joined.</summary>
/// <param name="Kind">What it looks like.</param>
/// <param name="Text">The characters as printed, without the blanks between joined parts where a Chinese character stands at one.</param>
/// <param name="Span">The place in the source.</param>
/// <param name="Line">The 1-based line.</param>
/// <param name="Column">The column on a fixed-width page where it starts.</param>
internal sealed record SpacedPiece(SpacedPieceKind Kind, string Text, TextSpan Span, int Line, int Column)
{
    /// <summary>Whether it can stand in a value column.</summary>
    internal bool IsValue => Kind is SpacedPieceKind.Number or SpacedPieceKind.Nil or SpacedPieceKind.Word or SpacedPieceKind.Date;

    /// <summary>The width on a fixed-width page, blanks within the piece included.</summary>
    internal int Width { get; init; } = SpacedCharacters.Width(Text);

    /// <summary>Whether its last characters stood in the line below.</summary>
    internal bool IsRejoined { get; init; }

    /// <summary>Whether it is one Chinese character alone, as narrow cells break their words into.</summary>
    internal bool IsSingleCharacter => Text.Length == 1 && SpacedCharacters.IsChinese(Text[0]);

    /// <summary>The printed width of pieces of one line.</summary>
    internal static int WidthOf(List<SpacedPiece> pieces) => pieces.Sum(p => p.Width) + Math.Max(0, pieces.Count - 1);

    /// <summary>This piece and the next one of its line as one.</summary>
    internal SpacedPiece Join(SpacedPiece next) => this with
    {
        Kind = SpacedPieceKind.Text,
        Width = Width + 1 + next.Width,
        Text = SpacedText.Join(Text, next.Text),
        Span = TextSpan.FromBounds(Math.Min(Span.Start, next.Span.Start), Math.Max(Span.End, next.Span.End)),
    };
}
