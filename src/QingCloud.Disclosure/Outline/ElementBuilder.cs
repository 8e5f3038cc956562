using System.Collections.Immutable;
using System.Text;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline;

/// <summary>A paragraph being joined of lines.</summary>
internal sealed class ElementBuilder
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<ElementPiece>.Builder _pieces = ImmutableArray.CreateBuilder<ElementPiece>();

    internal HeadingNumber? Number { get; init; }

    internal int TitleStart { get; init; }

    internal int MarkupLevel { get; init; }

    /// <summary>The last line, folded.</summary>
    internal string LastLine { get; private set; } = string.Empty;

    /// <summary>Whether nothing may be joined to it.</summary>
    internal bool IsClosed { get; set; }

    internal void Append(string text, IEnumerable<ElementPiece> pieces)
    {
        // Two Latin words need a blank between them, Chinese characters and numbers none.
        if (_text.Length > 0 && char.IsAsciiLetter(_text[^1]) && text.Length > 0 && char.IsAsciiLetter(text[0]))
        {
            _text.Append(' ');
        }

        foreach (ElementPiece piece in pieces)
        {
            _pieces.Add(new(_text.Length + piece.TextStart, piece.Span));
        }

        _text.Append(text);
        LastLine = CharacterFolding.Fold(text);
    }

    internal OutlineElement Build()
    {
        string text = _text.ToString();
        return new()
        {
            Kind = ElementKind.Text,
            Text = text,
            Folded = CharacterFolding.Fold(text),
            Pieces = _pieces.DrainToImmutable(),
            Number = Number,
            TitleStart = TitleStart,
            MarkupLevel = MarkupLevel,
        };
    }
}
