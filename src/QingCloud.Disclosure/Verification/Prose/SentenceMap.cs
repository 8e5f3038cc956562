using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Verification.Prose;

/// <summary>A paragraph: its sentences, and the way from its joined text back to the source.</summary>
internal sealed class SentenceMap
{
    private readonly DocumentFigures _document;
    private readonly OutlineNode _node;

    // Where each piece ends in the joined text.
    private readonly int[] _ends;

    internal SentenceMap(DocumentFigures document, OutlineNode node, Question? question)
    {
        (_document, _node, Question) = (document, node, question);
        _ends = new int[node.Pieces.Length];
        for (int i = 0; i < _ends.Length; i++)
        {
            _ends[i] = node.Pieces[i].Length + (i == 0 ? 0 : _ends[i - 1]);
        }

        string text = CharacterFolding.Fold(node.Text ?? node.Heading ?? "");
        IsOfPeers = VerificationWords.Says(text, "peer");
        Sentences = [.. Split(text)];
    }

    internal ImmutableArray<Sentence> Sentences { get; }

    /// <summary>Whether it speaks of companies of the same trade.</summary>
    internal bool IsOfPeers { get; }

    /// <summary>The question of the letter whose text it is; null for the reply's own.</summary>
    internal Question? Question { get; }

    internal int SourceOf(int offset)
    {
        int found = Array.BinarySearch(_ends, offset + 1);
        int piece = found < 0 ? ~found : found;
        return _ends.Length == 0 ? _node.Span.Start
            : piece == _ends.Length ? _node.Pieces[^1].End
            : _node.Pieces[piece].End - (_ends[piece] - offset);
    }

    internal int LineOf(int offset) => _document.Source.GetLine(SourceOf(offset));

    internal FindingPlace Place(int offset, int length, string note)
    {
        TextSpan span = TextSpan.FromBounds(SourceOf(offset), Math.Max(SourceOf(offset), SourceOf(offset + length - 1) + 1));
        return new(LineOf(offset), span, _document.Source.GetText(span), note, _document.Index);
    }

    private IEnumerable<Sentence> Split(string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '。' or ';' or '!' or '?')
            {
                yield return new(this, start, text[start..i]);
                start = i + 1;
            }
        }

        if (start < text.Length)
        {
            yield return new(this, start, text[start..]);
        }
    }
}
