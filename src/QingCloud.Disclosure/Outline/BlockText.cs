using System.Collections.Immutable;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline;

/// <summary>The text of a block with its places in the source.</summary>
internal readonly record struct BlockText(string Text, string Folded, ImmutableArray<ElementPiece> Alignment)
{
    /// <summary>The stretches of the source that a part of the text comes from, at least one, offsets counted from the part's start.</summary>
    internal ImmutableArray<ElementPiece> Pieces(int from, int to)
    {
        ImmutableArray<ElementPiece>.Builder pieces = ImmutableArray.CreateBuilder<ElementPiece>(1);
        for (int i = 0; i < Alignment.Length; i++)
        {
            ElementPiece piece = Alignment[i];
            int pieceEnd = i + 1 < Alignment.Length ? Alignment[i + 1].TextStart : Text.Length;
            if (piece.TextStart < to && pieceEnd > from)
            {
                int start = Math.Max(piece.TextStart, from);
                int first = Math.Min(piece.Span.Start + start - piece.TextStart, piece.Span.End);
                int last = to < pieceEnd ? Math.Clamp(piece.Span.Start + to - piece.TextStart, first, piece.Span.End) : piece.Span.End;
                pieces.Add(new(start - from, TextSpan.FromBounds(first, last)));
            }
        }

        return pieces.Count > 0 ? pieces.DrainToImmutable() : [Alignment[^1] with { TextStart = 0 }];
    }

    /// <summary>A part of the text as an element.</summary>
    internal OutlineElement Element(int from, int to, ElementKind kind, bool? isApplicable = null) => new()
    {
        Kind = kind,
        Text = Text[from..to],
        Folded = Folded[from..to],
        Pieces = Pieces(from, to),
        IsApplicable = isApplicable,
    };
}
