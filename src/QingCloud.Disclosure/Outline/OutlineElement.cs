using System.Collections.Immutable;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline;

/// <summary>What an element is before its place in the outline is known.</summary>
internal enum ElementKind
{
    /// <summary>A paragraph or, where it has a number, perhaps a heading.</summary>
    Text,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A check box line.</summary>
    Applicability,

    /// <summary>A line of the table of contents.</summary>
    Contents,

    /// <summary>The label of a reply (回复:).</summary>
    ReplyLabel,
}

/// <summary>A stretch of an element's text and the place in the source it comes from.</summary>
/// <param name="TextStart">Its offset in the joined text.</param>
/// <param name="Span">Its place in the source.</param>
internal readonly record struct ElementPiece(int TextStart, TextSpan Span);

/// <summary>A joined paragraph, possible heading, table or check box line: what the outline is built of.</summary>
internal sealed class OutlineElement
{
    internal required ElementKind Kind { get; init; }

    /// <summary>The joined text, as printed.</summary>
    internal required string Text { get; init; }

    /// <summary>The joined text, folded.</summary>
    internal required string Folded { get; init; }

    internal required ImmutableArray<ElementPiece> Pieces { get; init; }

    /// <summary>The number it starts with, if any.</summary>
    internal HeadingNumber? Number { get; init; }

    /// <summary>Where the text after the number starts.</summary>
    internal int TitleStart { get; init; }

    /// <summary>The level that the markup gives (<c>##</c> is 2); 0 for none.</summary>
    internal int MarkupLevel { get; init; }

    internal bool? IsApplicable { get; init; }

    internal TableRegion? Table { get; init; }

    internal int Start => Pieces[0].Span.Start;

    internal int End => Pieces[^1].Span.End;

    /// <summary>The text after the number.</summary>
    internal string Title => TitleStart == 0 ? Text : Text[TitleStart..];

    internal ImmutableArray<TextSpan> SourceSpans => [.. Pieces.Select(piece => piece.Span)];

    /// <summary>The place in the source of a character of the text.</summary>
    internal int SourceOffset(int textOffset)
    {
        for (int i = Pieces.Length - 1; i >= 0; i--)
        {
            if (Pieces[i].TextStart <= textOffset)
            {
                return Math.Min(Pieces[i].Span.Start + textOffset - Pieces[i].TextStart, Pieces[i].Span.End);
            }
        }

        return Start;
    }

    /// <summary>The pieces of the source that a part of the text comes from.</summary>
    internal ImmutableArray<TextSpan> SpansOf(int from, int to)
    {
        ImmutableArray<TextSpan>.Builder spans = ImmutableArray.CreateBuilder<TextSpan>();
        for (int i = 0; i < Pieces.Length; i++)
        {
            int pieceEnd = i + 1 < Pieces.Length ? Pieces[i + 1].TextStart : Text.Length;
            if (Pieces[i].TextStart < to && pieceEnd > from)
            {
                int start = from > Pieces[i].TextStart ? SourceOffset(from) : Pieces[i].Span.Start;
                int end = to < pieceEnd ? SourceOffset(to) : Pieces[i].Span.End;
                spans.Add(TextSpan.FromBounds(start, Math.Max(start, end)));
            }
        }

        return spans.DrainToImmutable();
    }

    /// <summary>A part of the text as an element of its own.</summary>
    internal OutlineElement Part(int from, int to, ElementKind kind)
    {
        string text = Text[from..to];
        ImmutableArray<TextSpan> spans = SpansOf(from, to);
        ImmutableArray<ElementPiece>.Builder pieces = ImmutableArray.CreateBuilder<ElementPiece>(spans.Length);
        int textStart = 0;
        foreach (TextSpan span in spans)
        {
            pieces.Add(new(textStart, span));
            textStart += span.Length;
        }

        return new() { Kind = kind, Text = text, Folded = Folded[from..to], Pieces = pieces.DrainToImmutable(), Number = from == 0 ? Number : null, TitleStart = from == 0 ? Math.Min(TitleStart, text.Length) : 0 };
    }
}
