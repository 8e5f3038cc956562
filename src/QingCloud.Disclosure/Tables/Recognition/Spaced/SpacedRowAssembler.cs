namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>
/// Puts labels that are wrapped over lines together with their values. Values stand in the vertical middle of their row, so a row takes as many label
/// lines below its values as above them; a label line that goes on below fills its column. What no row takes has lost its values.
/// </summary>
internal sealed class SpacedRowAssembler
{
    private readonly SpacedBodyLines _body;
    private readonly List<SpacedLine> _lines;
    private readonly int _stubs;
    private readonly List<SpacedPiece>[] _values;
    private readonly List<SpacedPiece>[] _inner;
    private readonly List<SpacedPiece>[] _outer;
    private readonly List<SpacedRow> _rows = [];
    private readonly List<List<SpacedPiece>> _lost = [];
    private readonly List<(int Index, SpacedPiece Piece)> _groups = [];
    private List<int> _pending = [];

    private SpacedRowAssembler(SpacedBodyLines body)
    {
        _body = body;
        _lines = body.Lines;
        _stubs = body.Stubs;
        _values = body.Values;
        _inner = body.Inner;
        _outer = body.Outer;
    }

    internal static SpacedAssembly Assemble(List<SpacedLine> lines, SpacedBodyShape shape, List<string> stubs, int values)
    {
        bool hasNotes = stubs.Count == 2 && SpacedVocabulary.IsNoteHead(stubs[1]);
        SpacedRowAssembler assembler = new(new(lines, shape, stubs.Count, values, hasNotes));
        assembler.Run();
        return new(assembler._rows, assembler._lost, assembler._groups);
    }

    private void Run()
    {
        for (int i = 0; i < _lines.Count; i++)
        {
            if (_body.IsTitle(i))
            {
                GiveUp(_pending, isBeforeRow: false);
                _pending = [];
                _rows.Add(new() { Line = _lines[i], Values = [], Label = _inner[i], IsHeading = true, Index = i });
                continue;
            }

            if (_values[i].Count == 0)
            {
                KeepGroups(i);
                if (_inner[i].Count > 0)
                {
                    _pending.Add(i);
                }

                continue;
            }

            i = TakeRow(i);
        }

        GiveUp(_pending, isBeforeRow: false);
    }

    // A lone group character is a label of its own; the label next to it goes on in its own column.
    private void KeepGroups(int i)
    {
        foreach (SpacedPiece piece in _outer[i])
        {
            _groups.Add((i, piece));
        }

        _outer[i] = [];
    }

    private int TakeRow(int i)
    {
        List<int> below = TextLinesBelow(i);
        bool nextIsUnlabelled = i + below.Count + 1 < _lines.Count && _inner[i + below.Count + 1].Count == 0;
        (int heads, int tails) = Span(i, below, nextIsUnlabelled);
        List<SpacedPiece> label = [];
        for (int h = _pending.Count - heads; h < _pending.Count; h++)
        {
            label.AddRange(_inner[_pending[h]]);
        }

        label.AddRange(_inner[i]);
        for (int t = 0; t < tails; t++)
        {
            label.AddRange(_inner[below[t]]);
            KeepGroups(below[t]);
        }

        _pending.RemoveRange(_pending.Count - heads, heads);
        GiveUp(_pending, isBeforeRow: true);
        _pending = [];
        List<SpacedPiece> outer = _outer[i];
        if (_body.IsGrouped)
        {
            outer.ForEach(p => _groups.Add((i, p)));
            outer = [];
        }

        _rows.Add(new() { Line = _lines[i], Values = _values[i], Label = label, Outer = outer, Index = i });
        return i + tails;
    }

    private List<int> TextLinesBelow(int i)
    {
        List<int> below = [];
        for (int j = i + 1; j < _lines.Count && _values[j].Count == 0 && !_body.IsTitle(j); j++)
        {
            below.Add(j);
        }

        return below;
    }

    // How many label lines above and below the values belong to the row.
    private (int Heads, int Tails) Span(int i, List<int> below, bool nextIsUnlabelled)
    {
        bool hasOwn = _inner[i].Count > 0;
        int available = Math.Max(0, below.Count - (nextIsUnlabelled ? 1 : 0));
        if (hasOwn && (_body.IsComplete(i) || (_body.IsGrouped && _groups.Count > 0 && _inner[i].Count == 1 && _body.HasRepeated && !_body.IsFull(i, below.Count > 0 ? below[0] : -1))))
        {
            return (0, 0);
        }

        if (!hasOwn)
        {
            return SpanOfUnlabelled(available);
        }

        if (below.Count > 0 && _stubs == 1 && _inner[below[0]][0].Text[0] is '(' or '（' && !_body.IsFull(i, below[0]))
        {
            return (0, 1);
        }

        if (below.Count == 0 || !_body.IsFull(i, below[0]))
        {
            return (0, 0);
        }


        int heads = 0;
        while (heads < _pending.Count && heads < available && _body.IsFull(_pending[^(heads + 1)], heads == 0 ? i : _pending[^heads]))
        {
            heads++;
            if (!_body.IsFull(below[heads - 1], heads < below.Count ? below[heads] : -1))
            {
                break;
            }
        }

        // 研发人员 993.07 ... over 薪酬: two lines, the values beside the first. A label whose values are lost has an even number of lines.
        int alone = available - (!nextIsUnlabelled && NextTakesHead(below) ? 1 : 0);
        return heads == 0 && alone % 2 == 1 && !_body.IsGrouped ? (0, 1) : (heads, heads);

        (int, int) SpanOfUnlabelled(int tails)
        {
            int count = 0;
            while (count < _pending.Count && IsHeadOf(count))
            {
                count++;
                if (count > tails || !_body.IsFull(below[count - 1], count < below.Count ? below[count] : -1))
                {
                    break;
                }
            }

            return (count, Math.Min(count, tails));
        }
    }

    // 占营业收入的 1.10% ... between 其他研发费用 and 比例 takes the line above it, which the row before must leave.
    private bool NextTakesHead(List<int> below)
    {
        int next = below[^1] + 1;
        return next + 1 < _lines.Count && _values[next + 1].Count == 0 && _inner[next + 1].Count > 0 && !_body.IsComplete(next)
            && _body.IsFull(below[^1], next) && _body.IsFull(next, next + 1);
    }

    private bool IsHeadOf(int heads) => heads == 0 || _body.IsFull(_pending[^(heads + 1)], _pending[^heads]);

    // Label lines that no row takes: a title within the table, a part of a group's label, or a label whose values are lost.
    private void GiveUp(List<int> lines, bool isBeforeRow)
    {
        int start = 0;
        for (int k = 0; k < lines.Count; k++)
        {
            bool ends = k + 1 == lines.Count || !_body.IsFull(lines[k], lines[k + 1]) || (_body.IsVertical && (_body.IsCharacter(lines[k]) || _body.IsCharacter(lines[k + 1])));
            if (!ends)
            {
                continue;
            }

            GiveUpLabel(lines.GetRange(start, k - start + 1), isBeforeRow && (_stubs == 1 || k + 1 == lines.Count));
            start = k + 1;
        }
    }

    private void GiveUpLabel(List<int> lines, bool isBeforeRow)
    {
        List<SpacedPiece> pieces = [.. lines.SelectMany(l => _inner[l])];
        bool isSingle = lines.Count == 1 && pieces.Count == 1;
        if (_body.IsGrouped && IsGroupPart(pieces))
        {
            lines.ForEach(l => _inner[l].ForEach(p => _groups.Add((l, p))));
        }
        else if (isSingle && _stubs == 1 && isBeforeRow && !pieces[0].IsSingleCharacter)
        {
            _rows.Add(new() { Line = _lines[lines[0]], Values = [], Label = pieces, IsHeading = true, Index = lines[0] });
        }
        else
        {
            _lost.Add(pieces);
        }
    }

    private bool IsGroupPart(List<SpacedPiece> pieces)
    {
        return _body.IsVertical ? pieces.TrueForAll(p => p.IsSingleCharacter) : pieces.TrueForAll(p => p.Width <= 16);
    }
}
