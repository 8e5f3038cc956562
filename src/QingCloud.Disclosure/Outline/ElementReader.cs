using System.Collections.Immutable;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline;

/// <summary>Blocks to elements: tables set apart, check boxes and reply labels cut off, broken paragraphs joined, numbers read.</summary>
internal sealed class ElementReader
{
    /// <summary>A line shorter than this, in characters, is rather a heading or a caption than the cut end of a paragraph.</summary>
    private const int ShortLine = 30;

    /// <summary>The title stands among this many first elements.</summary>
    private const int TitleElements = 80;

    private readonly DocumentReading _reading;
    private readonly SourceText _source;
    private readonly ImmutableArray<TextBlock> _blocks;
    private readonly ImmutableArray<TableRegion> _regions;
    private readonly int _wrapWidth;
    private readonly List<OutlineElement> _elements = [];
    private ElementBuilder? _pending;
    private OutlineElement? _pageNumber;
    private bool _afterBlank;
    private bool _inContents;

    private ElementReader(SourceText source, ImmutableArray<TextBlock> blocks, ImmutableArray<TableRegion> regions, DocumentReading reading)
    {
        _reading = reading;
        _source = source;
        _blocks = blocks;
        _regions = regions;
        _wrapWidth = WrapWidthDetector.Detect(blocks, regions);
    }

    internal static List<OutlineElement> Read(SourceText source, ImmutableArray<TextBlock> blocks, ImmutableArray<TableRegion> regions, DocumentReading reading)
    {
        ElementReader reader = new(source, blocks, regions, reading);
        reader.ReadBlocks();
        reader.Flush();
        return reader._elements;
    }

    private void ReadBlocks()
    {
        int region = 0;
        int tableEnd = -1;
        int read = 0;
        foreach (TextBlock block in _blocks)
        {
            _reading.Check(read++);
            while (region < _regions.Length && _regions[region].Span.End <= block.Span.Start)
            {
                region++;
            }

            if (block.Span.Start < tableEnd)
            {
                continue;
            }

            if (region < _regions.Length && block.Span.End > _regions[region].Span.Start && !block.Span.IsEmpty)
            {
                tableEnd = Math.Max(_regions[region].Span.End, block.Span.End);
                AddTable(TextSpan.FromBounds(Math.Min(block.Span.Start, _regions[region].Span.Start), tableEnd), _regions[region]);
            }
            else if (block.Markup is not null)
            {
                AddTable(block.Span, null);
            }
            else if (block.IsBlank)
            {
                _afterBlank = true;
            }
            else
            {
                ReadText(block);
            }
        }
    }

    private void AddTable(TextSpan span, TableRegion? region)
    {
        Flush();
        _afterBlank = true;
        _elements.Add(new() { Kind = ElementKind.Table, Text = string.Empty, Folded = string.Empty, Pieces = [new(0, span)], Table = region });
    }

    private void ReadText(TextBlock block)
    {
        string folded = block.Folded;
        (int from, int to) = Trim(folded, 0, folded.Length);
        if (from >= to)
        {
            _afterBlank = true;
            return;
        }

        BlockText text = new(block.Text, folded, BlockAlignment.Align(_source, block));
        ReadOnlySpan<char> line = folded.AsSpan(from, to - from);
        if (block.IsPageEdge || LineShape.IsPageNumber(line))
        {
            FlushPageNumber();
            _pageNumber = text.Element(from, to, ElementKind.Text);
        }
        else if (IsContents(line))
        {
            Flush();
            _elements.Add(text.Element(from, to, ElementKind.Contents));
        }
        else if (LineShape.IsRow(line))
        {
            Flush();
            _elements.Add(text.Element(from, to, ElementKind.Text));
        }
        else
        {
            ReadLine(text, from, to);
        }

        _afterBlank = false;
    }

    /// <summary>Cuts off check boxes, so that what is glued to them is read on its own.</summary>
    private void ReadLine(BlockText text, int from, int to)
    {
        int level = 0;
        int start = from;
        while (start < to && text.Folded[start] == '#' && level < 6)
        {
            level++;
            start++;
        }

        level = start < to && text.Folded[start] == ' ' ? level : 0;
        start = level == 0 ? from : start;
        while (ApplicabilityScanner.TryFind(text.Folded.AsSpan(0, to), start, out int box, out int end, out bool? value))
        {
            ReadSegment(text, start, box, level);
            Flush();
            _elements.Add(text.Element(box, end, ElementKind.Applicability, value));
            start = end;
            _afterBlank = true;
        }

        ReadSegment(text, start, to, level);
    }

    private void ReadSegment(BlockText text, int start, int end, int level)
    {
        (int from, int to) = Trim(text.Folded, start, end);
        if (from >= to)
        {
            return;
        }

        if (ReplyLabelScanner.TryFind(text.Folded.AsSpan(0, to), from, out int label, out int labelEnd))
        {
            AppendLine(text, from, label, level);
            Flush();
            _elements.Add(text.Element(label, labelEnd, ElementKind.ReplyLabel));
            (from, to) = Trim(text.Folded, labelEnd, to);
            level = 0;
        }

        AppendLine(text, from, to, level);
    }

    private void AppendLine(BlockText text, int from, int to, int level)
    {
        (from, to) = Trim(text.Folded, from, to);
        if (from >= to)
        {
            return;
        }

        ReadOnlySpan<char> line = text.Folded.AsSpan(from, to - from);
        HeadingNumber? number = HeadingNumberScanner.Read(line, 0, out int titleStart);
        if (_pending is not null && level == 0 && Continues(_pending, line, number))
        {
            _pageNumber = null;
        }
        else
        {
            Flush();
            _pending = new() { Number = number, TitleStart = titleStart, MarkupLevel = level, IsClosed = level > 0 || OutlineVocabulary.StartsWithAny(line, OutlineVocabulary.LabelWords) };
        }

        _pending.Append(text.Text[from..to], text.Pieces(from, to));
    }

    /// <summary>Whether a line continues the paragraph before it, which a page end or a line end has cut.</summary>
    private bool Continues(ElementBuilder pending, ReadOnlySpan<char> line, HeadingNumber? number)
    {
        ReadOnlySpan<char> last = pending.LastLine;
        if (pending.IsClosed || LineShape.EndsSentence(last) || OutlineVocabulary.StartsWithAny(line, OutlineVocabulary.Standalone)
            || OutlineVocabulary.StartsWithAny(line, OutlineVocabulary.LabelWords) || IsCompleteTitle(last))
        {
            return false;
        }

        bool isFull = _wrapWidth > 0 && !_afterBlank && LineShape.Width(last) >= _wrapWidth * 4 / 5;
        if (number is not null)
        {
            // 其中之⏎一、… : a numeral at the start of a wrapped line begins no list.
            return isFull && number is { Ordinal: 1, Family: NumberingFamily.Chinese } && LineShape.Width(last) >= _wrapWidth - 6;
        }

        return isFull
            || LineShape.IsOpen(last, line[0])
            || (_wrapWidth == 0 && pending.Number is null && last.Length >= ShortLine && LineShape.IsProse(last));
    }

    /// <summary>…问询函的回复公告 ends a title; what follows is the text.</summary>
    private bool IsCompleteTitle(ReadOnlySpan<char> last) =>
        _elements.Count < TitleElements && TitleFinder.Classify(last.ToString()) != DocumentKind.Other;

    private bool IsContents(ReadOnlySpan<char> line)
    {
        if (LineShape.IsContentsLine(line))
        {
            return true;
        }

        if (line.Length <= 4 && OutlineVocabulary.ContentsTitles.Contains(line.ToString().Replace(" ", string.Empty, StringComparison.Ordinal)))
        {
            _inContents = true;
            return true;
        }

        _inContents = _inContents && line.Length < 80 && char.IsAsciiDigit(line[^1]) && HeadingNumberScanner.Read(line, 0, out _) is not null;
        return _inContents;
    }

    private void Flush()
    {
        if (_pending is not null)
        {
            _elements.Add(_pending.Build());
            _pending = null;
        }

        FlushPageNumber();
    }

    private void FlushPageNumber()
    {
        if (_pageNumber is not null)
        {
            if (_pending is not null)
            {
                _elements.Add(_pending.Build());
                _pending = null;
            }

            _elements.Add(_pageNumber);
            _pageNumber = null;
        }
    }

    private static (int From, int To) Trim(string text, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        while (to > from && char.IsWhiteSpace(text[to - 1]))
        {
            to--;
        }

        return (from, to);
    }
}
