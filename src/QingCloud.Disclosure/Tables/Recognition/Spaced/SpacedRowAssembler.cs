namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>
/// Puts labels that are wrapped over lines together with their values. Values stand in the vertical middle of their row, so a row takes as many label
/// lines below its values as above them; a label line that goes on below fills its column. What no row takes has lost its values.
/// </summary>
internal sealed class SpacedRowAssembler
{
    private readonly List<SpacedLine> _lines;
    private readonly int _stubs;
    private readonly bool _grouped;
    private readonly bool _vertical;
    private readonly List<SpacedPiece>[] _values;
    private readonly List<SpacedPiece>[] _inner;
    private readonly List<SpacedPiece>[] _outer;
    private readonly int _width;
    private readonly HashSet<string> _repeated;
    private readonly List<SpacedRow> _rows = [];
    private readonly List<List<SpacedPiece>> _lost = [];
    private readonly List<(int Index, SpacedPiece Piece)> _groups = [];
    private List<int> _pending = [];

    private SpacedRowAssembler(List<SpacedLine> lines, SpacedBodyShape shape, int stubs, int values, bool hasNotes)
    {
        _lines = lines;
        _stubs = stubs;
        _values = new List<SpacedPiece>[lines.Count];
        _inner = new List<SpacedPiece>[lines.Count];
        _outer = new List<SpacedPiece>[lines.Count];
        int full = 0;
        int valued = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            int taken = TakeValues(lines[i], shape, values);
            _values[i] = lines[i].Pieces.GetRange(lines[i].Pieces.Count - taken, taken);
            _inner[i] = lines[i].Labels(taken);
            _outer[i] = [];
            valued += taken > 0 ? 1 : 0;
            full += taken > 0 && _inner[i].Count >= stubs ? 1 : 0;
        }

        int pairs = _inner.Count(p => p.Count > 1);
        int characters = _inner.Count(p => p.Count > 1 && p[0].IsSingleCharacter);
        _vertical = stubs > 1 && characters >= 2 && characters * 2 >= pairs;
        _grouped = stubs > 1 && !hasNotes && (_vertical || full * 10 < valued * 6);
        for (int i = 0; i < lines.Count; i++)
        {
            SplitOuter(i);
        }

        _width = _inner.Where(p => p.Count > 0).Select(SpacedPiece.WidthOf).DefaultIfEmpty(0).Max();
        _repeated = new(Enumerable.Range(0, lines.Count).Where(i => _values[i].Count > 0 && _inner[i].Count > 0)
            .GroupBy(i => SpacedText.Join(_inner[i]), StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key), StringComparer.Ordinal);
    }

    internal static SpacedAssembly Assemble(List<SpacedLine> lines, SpacedBodyShape shape, List<string> stubs, int values)
    {
        bool hasNotes = stubs.Count == 2 && SpacedVocabulary.IsNoteHead(stubs[1]);
        SpacedRowAssembler assembler = new(lines, shape, stubs.Count, values, hasNotes);
        assembler.Run();
        return new(assembler._rows, assembler._lost, assembler._groups);
    }

    // A bare ordinal before too many values is the end of the label: 组合 1 12.34 5.67.
    private static int TakeValues(SpacedLine line, SpacedBodyShape shape, int values)
    {
        int taken = shape.ValuesOf(line);
        return taken == values + 1 && line.Pieces[^taken] is { Kind: SpacedPieceKind.Number, Text.Length: <= 2 } piece && char.IsAsciiDigit(piece.Text[0])
            ? values
            : taken;
    }

    // CPU 部署数 is one cell: letters belong to what follows them.
    private void JoinLetters(List<SpacedPiece> pieces)
    {
        for (int k = pieces.Count - 2; k >= 0 && (_grouped || pieces.Count > _stubs); k--)
        {
            if (char.IsAsciiLetter(pieces[k].Text[^1]) && pieces[k].Text.All(char.IsAscii) && pieces[k + 1].Kind == SpacedPieceKind.Text)
            {
                pieces[k] = pieces[k].Join(pieces[k + 1]);
                pieces.RemoveAt(k + 1);
            }
        }
    }

    private void SplitOuter(int i)
    {
        JoinLetters(_inner[i]);
        int outer = Math.Min(_inner[i].Count - 1, _stubs - 1);
        if (_vertical && _values[i].Count > 0 && _inner[i] is [{ IsSingleCharacter: true }])
        {
            outer = 1;
        }

        if (_stubs == 1 || outer <= 0)
        {
            return;
        }

        if (_grouped && _values[i].Count == 0 && _inner[i].Count == 2 && !_inner[i][0].IsSingleCharacter && _inner[i][0].Width > 8)
        {
            return;
        }


        _outer[i] = _inner[i].GetRange(0, outer);
        _inner[i] = _inner[i].GetRange(outer, _inner[i].Count - outer);
    }

    private void Run()
    {
        for (int i = 0; i < _lines.Count; i++)
        {
            if (IsTitle(i))
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

    // 收入端: above the rows that it names.
    private bool IsTitle(int i) => _values[i].Count == 0 && _inner[i] is [{ } piece] && _outer[i].Count == 0 && piece.Text[^1] is ':' or ':';

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
        if (_grouped)
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
        for (int j = i + 1; j < _lines.Count && _values[j].Count == 0 && !IsTitle(j); j++)
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
        if (hasOwn && (IsComplete(i) || (_grouped && _groups.Count > 0 && _inner[i].Count == 1 && _repeated.Count > 0 && !IsFull(i, below.Count > 0 ? below[0] : -1))))
        {
            return (0, 0);
        }

        if (!hasOwn)
        {
            return SpanOfUnlabelled(available);
        }

        if (below.Count > 0 && _stubs == 1 && _inner[below[0]][0].Text[0] is '(' or '(' && !IsFull(i, below[0]))
        {
            return (0, 1);
        }

        if (below.Count == 0 || !IsFull(i, below[0]))
        {
            return (0, 0);
        }


        int heads = 0;
        while (heads < _pending.Count && heads < available && IsFull(_pending[^(heads + 1)], heads == 0 ? i : _pending[^heads]))
        {
            heads++;
            if (!IsFull(below[heads - 1], heads < below.Count ? below[heads] : -1))
            {
                break;
            }
        }

        // 研发人员 993.07 ... over 薪酬: two lines, the values beside the first. A label whose values are lost has an even number of lines.
        int alone = available - (!nextIsUnlabelled && NextTakesHead(below) ? 1 : 0);
        return heads == 0 && alone % 2 == 1 && !_grouped ? (0, 1) : (heads, heads);

        (int, int) SpanOfUnlabelled(int tails)
        {
            int count = 0;
            while (count < _pending.Count && IsHeadOf(count))
            {
                count++;
                if (count > tails || !IsFull(below[count - 1], count < below.Count ? below[count] : -1))
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
        return next + 1 < _lines.Count && _values[next + 1].Count == 0 && _inner[next + 1].Count > 0 && !IsComplete(next)
            && IsFull(below[^1], next) && IsFull(next, next + 1);
    }

    private bool IsHeadOf(int heads) => heads == 0 || IsFull(_pending[^(heads + 1)], _pending[^heads]);

    private bool IsComplete(int i) => _repeated.Contains(SpacedText.Join(_inner[i])) || SpacedVocabulary.IsTotal(SpacedText.Join(_inner[i]));

    // Whether the first character of the next line would not have fitted on this one.
    private bool IsFull(int line, int next)
    {
        if (_inner[line].Count == 0)
        {
            return false;
        }

        int following = next >= 0 && _inner[next].Count > 0 ? WidthOfFirstWord(_inner[next][0].Text) : 2;
        return SpacedPiece.WidthOf(_inner[line]) + following > _width;
    }

    // A line may break before any Chinese character, not within letters or digits.
    private static int WidthOfFirstWord(string text)
    {
        int end = 1;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[0]) && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return Outline.SpacedCharacters.Width(text.AsSpan(0, end));
    }

    // Label lines that no row takes: a title within the table, a part of a group's label, or a label whose values are lost.
    private void GiveUp(List<int> lines, bool isBeforeRow)
    {
        int start = 0;
        for (int k = 0; k < lines.Count; k++)
        {
            bool ends = k + 1 == lines.Count || !IsFull(lines[k], lines[k + 1]) || (_vertical && (IsCharacter(lines[k]) || IsCharacter(lines[k + 1])));
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
        if (_grouped && IsGroupPart(pieces))
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

    private bool IsCharacter(int line) => _inner[line] is [{ IsSingleCharacter: true }];

    private bool IsGroupPart(List<SpacedPiece> pieces)
    {
        return _vertical ? pieces.TrueForAll(p => p.IsSingleCharacter) : pieces.TrueForAll(p => p.Width <= 16);
    }
}
