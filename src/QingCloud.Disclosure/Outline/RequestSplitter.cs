using System.Collections.Immutable;
using System.Text;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline;

/// <summary>Splits what a letter asks for into its numbered requests, across broken paragraphs.</summary>
internal sealed class RequestSplitter(NodeBuilder parent, List<NodeBuilder> requests)
{
    private NumberingFamily? _family;
    private int _next = 1;
    private bool _isForVerifier;
    private HeadingNumber? _number;
    private int _start = -1;
    private int _end;
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<TextSpan>.Builder _pieces = ImmutableArray.CreateBuilder<TextSpan>();

    /// <summary>Adds an element from a place on.</summary>
    internal void Add(OutlineElement element, int from)
    {
        if (element.Kind != ElementKind.Text)
        {
            Close(isLead: false);
            parent.Children.Add(SectionTreeBuilder.Leaf(element));
            return;
        }

        string text = element.Folded;
        int position = from;
        for (int i = from; i < text.Length; i++)
        {
            if (StartsRequest(text, i, from, out HeadingNumber? number))
            {
                Append(element, position, i);
                Close(isLead: number is { Ordinal: 1 });
                Open(element, text, i, number);
                position = i;
            }
        }

        Append(element, position, text.Length);
    }

    /// <summary>Closes the last request.</summary>
    internal void Finish() => Close(isLead: false);

    private bool StartsRequest(string text, int at, int from, out HeadingNumber? number)
    {
        number = null;
        char character = text[at];
        bool atStart = at == from || text[at - 1] is ':' or ';' or '。' or ',' or ' ' or '?';
        if (!atStart)
        {
            return false;
        }

        if (character is '(' or (>= '①' and <= '⑳') || (at == from && char.IsAsciiDigit(character)) || (char.IsAsciiDigit(character) && text[at - 1] is not ','))
        {
            number = HeadingNumberScanner.Read(text, at, out _);
            return number is not null && number.Ordinal == _next && (_family is null ? number.Family is not NumberingFamily.Letter : number.Family == _family);
        }

        return character == '请' && RequestOpenerScanner.IsAt(text, at) && (_number is null || OpensAnew(text, at));
    }

    /// <summary>Within a numbered request only a new addressee starts another: <c>(3)…。请保荐机构核查…</c>.</summary>
    private static bool OpensAnew(string text, int at) =>
        RequestOpenerScanner.IsForVerifier(text, at) || text.AsSpan(at, Math.Min(12, text.Length - at)).Contains(':');

    private void Open(OutlineElement element, string text, int at, HeadingNumber? number)
    {
        _start = element.SourceOffset(at);
        _number = number;
        if (number is null)
        {
            _isForVerifier = RequestOpenerScanner.IsForVerifier(text, at);
            (_family, _next) = (null, 1);
        }
        else
        {
            (_family, _next) = (number.Family, number.Ordinal + 1);
        }
    }

    private void Append(OutlineElement element, int from, int to)
    {
        if (from >= to)
        {
            return;
        }

        _start = _start < 0 ? element.SourceOffset(from) : _start;
        _text.Append(element.Text, from, to - from);
        ImmutableArray<TextSpan> spans = element.SpansOf(from, to);
        _pieces.AddRange(spans);
        _end = spans.Length > 0 ? spans[^1].End : _end;
    }

    /// <summary>Ends the request; what only leads to the first numbered one (请公司:) is a paragraph.</summary>
    private void Close(bool isLead)
    {
        if (_start >= 0 && _text.Length > 0)
        {
            string text = Headings.Clean(_text.ToString());
            bool isRequest = _number is not null || !isLead;
            NodeBuilder node = new(isRequest ? OutlineNodeKind.Request : OutlineNodeKind.Paragraph, _start)
            {
                End = _end,
                Number = _number,
                Text = text,
                Pieces = _pieces.DrainToImmutable(),
                IsForVerifier = _isForVerifier,
            };
            parent.Children.Add(node);
            if (isRequest)
            {
                requests.Add(node);
            }
        }

        (_start, _number) = (-1, null);
        _text.Clear();
        _pieces.Clear();
    }
}
