using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Verification.Prose;

/// <summary>A sentence of running text with its quantities.</summary>
internal sealed class Sentence
{
    private readonly SentenceMap _map;
    private int _line;
    private ImmutableArray<Quantity> _quantities;
    private ImmutableArray<StatedFigure> _stated;

    internal Sentence(SentenceMap map, int start, string text)
    {
        _map = map;
        Start = start;
        Text = text;
    }

    /// <summary>The offset in the paragraph.</summary>
    internal int Start { get; }

    /// <summary>The question of the letter that it is part of; null for what the reply says itself.</summary>
    internal Question? Question => _map.Question;

    /// <summary>Whether its paragraph speaks of companies of the same trade, whose figures are not those of the tables.</summary>
    internal bool IsOfPeers => _map.IsOfPeers;

    /// <summary>The text, folded.</summary>
    internal string Text { get; }

    /// <summary>The quantities, with spans in <see cref="Text"/>.</summary>
    internal ImmutableArray<Quantity> Quantities => _quantities.IsDefault ? _quantities = QuantityScanner.Scan(Text) : _quantities;

    /// <summary>What it says of its figures, those that name no period being of the document's.</summary>
    internal ImmutableArray<StatedFigure> Stated(ReportingPeriod? reporting) => _stated.IsDefault ? _stated = StatedFigures.Of(this, reporting) : _stated;

    internal int Line => _line > 0 ? _line : _line = _map.LineOf(Start);

    /// <summary>The offset in the source.</summary>
    internal int SourceStart => _map.SourceOf(Start);

    internal string Quote(Quantity quantity) => Text.Substring(quantity.Span.Start, quantity.Span.Length);

    /// <summary>The text between two places.</summary>
    internal string Between(int start, int end) => end > start ? Text[start..end] : "";

    internal FindingPlace Place(TextSpan span, string note = "") => _map.Place(Start + span.Start, span.Length, note);
}
