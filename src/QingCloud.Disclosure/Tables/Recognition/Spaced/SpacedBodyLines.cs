namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>
/// The lines of a body, each parted into the label of its own row, the labels before it that span rows, and the values. A table is grouped where most
/// rows lack a label of the outer columns, because it is printed once for several rows.
/// </summary>
internal sealed class SpacedBodyLines
{
    private readonly int _width;
    private readonly HashSet<string> _repeated;

    internal SpacedBodyLines(List<SpacedLine> lines, SpacedBodyShape shape, int stubs, int values, bool hasNotes)
    {
        Lines = lines;
        Stubs = stubs;
        Values = new List<SpacedPiece>[lines.Count];
        Inner = new List<SpacedPiece>[lines.Count];
        Outer = new List<SpacedPiece>[lines.Count];
        int full = 0;
        int valued = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            int taken = TakeValues(lines[i], shape, values);
            Values[i] = lines[i].Pieces.GetRange(lines[i].Pieces.Count - taken, taken);
            Inner[i] = lines[i].Labels(taken);
            Outer[i] = [];
            valued += taken > 0 ? 1 : 0;
            full += taken > 0 && Inner[i].Count >= stubs ? 1 : 0;
        }

        int pairs = Inner.Count(p => p.Count > 1);
        int characters = Inner.Count(p => p.Count > 1 && p[0].IsSingleCharacter);
        IsVertical = stubs > 1 && characters >= 2 && characters * 2 >= pairs;
        IsGrouped = stubs > 1 && !hasNotes && (IsVertical || full * 10 < valued * 6);
        for (int i = 0; i < lines.Count; i++)
        {
            SplitOuter(i);
        }

        _width = Inner.Where(p => p.Count > 0).Select(SpacedPiece.WidthOf).DefaultIfEmpty(0).Max();
        _repeated = RepeatedLabels();
    }

    internal List<SpacedLine> Lines { get; }

    /// <summary>The number of label columns.</summary>
    internal int Stubs { get; }

    /// <summary>The values of each line.</summary>
    internal List<SpacedPiece>[] Values { get; }

    /// <summary>The pieces of each line's own label.</summary>
    internal List<SpacedPiece>[] Inner { get; }

    /// <summary>The pieces of the label columns before it.</summary>
    internal List<SpacedPiece>[] Outer { get; }

    /// <summary>Whether the outer labels span rows.</summary>
    internal bool IsGrouped { get; }

    /// <summary>Whether they are broken into single characters, one below the other.</summary>
    internal bool IsVertical { get; }

    /// <summary>Whether some label stands before several rows.</summary>
    internal bool HasRepeated => _repeated.Count > 0;

    // 收入端: above the rows that it names.
    internal bool IsTitle(int i) => Values[i].Count == 0 && Inner[i] is [{ } piece] && Outer[i].Count == 0 && piece.Text[^1] is ':' or ':';

    // A label that other rows have too, or a total, does not go on in other lines.
    internal bool IsComplete(int i) => _repeated.Contains(SpacedText.Join(Inner[i])) || SpacedVocabulary.IsTotal(SpacedText.Join(Inner[i]));

    internal bool IsCharacter(int line) => Inner[line] is [{ IsSingleCharacter: true }];

    // Whether the first character of the next line would not have fitted on this one.
    internal bool IsFull(int line, int next)
    {
        if (Inner[line].Count == 0)
        {
            return false;
        }

        int following = next >= 0 && Inner[next].Count > 0 ? WidthOfFirstWord(Inner[next][0].Text) : 2;
        return SpacedPiece.WidthOf(Inner[line]) + following > _width;
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

    // A bare ordinal before too many values is the end of the label: 组合 1 12.34 5.67.
    private static int TakeValues(SpacedLine line, SpacedBodyShape shape, int values)
    {
        int taken = shape.ValuesOf(line);
        return taken == values + 1 && line.Pieces[^taken] is { Kind: SpacedPieceKind.Number, Text.Length: <= 2 } piece && char.IsAsciiDigit(piece.Text[0])
            ? values
            : taken;
    }

    private HashSet<string> RepeatedLabels()
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        HashSet<string> repeated = new(StringComparer.Ordinal);
        for (int i = 0; i < Lines.Count; i++)
        {
            string label = SpacedText.Join(Inner[i]);
            if (Values[i].Count > 0 && label.Length > 0 && !seen.Add(label))
            {
                repeated.Add(label);
            }
        }

        return repeated;
    }

    // CPU 部署数 is one cell: letters belong to what follows them.
    private void JoinLetters(List<SpacedPiece> pieces)
    {
        for (int k = pieces.Count - 2; k >= 0 && (IsGrouped || pieces.Count > Stubs); k--)
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
        JoinLetters(Inner[i]);
        int outer = Math.Min(Inner[i].Count - 1, Stubs - 1);
        if (IsVertical && Values[i].Count > 0 && Inner[i] is [{ IsSingleCharacter: true }])
        {
            outer = 1;
        }

        // Two long pieces without values are the lines of two wrapped cells, not a label and what it spans.
        bool isWrapped = IsGrouped && Values[i].Count == 0 && Inner[i].Count == 2 && !Inner[i][0].IsSingleCharacter && Inner[i][0].Width > 8;
        if (Stubs == 1 || outer <= 0 || isWrapped)
        {
            return;
        }

        Outer[i] = Inner[i].GetRange(0, outer);
        Inner[i] = Inner[i].GetRange(outer, Inner[i].Count - outer);
    }
}
