namespace QingCloud.Disclosure.Outline;

/// <summary>
/// What a line looks like by its characters alone: how many pieces the blanks cut it into, how many of the last ones look like values, and whether
/// it reads as a sentence. The region detector of space-separated tables decides on these shapes.
/// </summary>
internal readonly record struct SpacedLineShape
{
    private const int ProseWidth = 60;
    private const int FragmentWidth = 44;
    private const int LabelWidth = 68;

    // A sentence's line with a comma fills the page's width; a cell's is narrower.
    private const int CommaWidth = 36;

    /// <summary>The number of pieces between blanks.</summary>
    internal int Pieces { get; private init; }

    /// <summary>How many of the last pieces look like values.</summary>
    internal int TrailingValues { get; private init; }

    /// <summary>How many pieces anywhere look like values.</summary>
    internal int Values { get; private init; }

    /// <summary>How many of them have a decimal point, a percent sign or a thousands comma.</summary>
    internal int Amounts { get; private init; }

    /// <summary>How many four-digit pieces are followed by 年.</summary>
    internal int Years { get; private init; }

    /// <summary>The width of the line, Chinese characters counting two.</summary>
    internal int Width { get; private init; }

    /// <summary>The width of the widest piece.</summary>
    internal int WidestPiece { get; private init; }

    /// <summary>Whether the line is empty or blank.</summary>
    internal bool IsBlank => Pieces == 0;

    /// <summary>Whether it ends with a colon: it introduces something.</summary>
    internal bool EndsWithColon { get; private init; }

    /// <summary>Whether it ends with a full stop or a semicolon, or has one inside.</summary>
    internal bool HasStop { get; private init; }

    /// <summary>Whether a comma stands among words.</summary>
    internal bool HasComma { get; private init; }

    /// <summary>Whether it starts with a unit line's or a note's first word.</summary>
    internal bool IsUnitOrNote { get; private init; }

    /// <summary>Whether it has neither digits nor the marks of a sentence, as the names of columns.</summary>
    internal bool IsPlain { get; private init; }

    /// <summary>Whether a Chinese character stands in it.</summary>
    internal bool HasChinese { get; private init; }

    /// <summary>Whether it starts with the number of a heading.</summary>
    internal bool IsNumbered { get; private init; }

    /// <summary>Whether it holds the separators of other layouts.</summary>
    internal bool IsMarked { get; private init; }

    /// <summary>A line of a table's body for sure: a short label and two values or more, or values alone.</summary>
    internal bool IsStrong => TrailingValues >= 2 && !HasStop && !IsMarked && !IsUnitOrNote && Years < 3 && (Pieces == TrailingValues || !ReadsAsProse);

    /// <summary>A line that may be a table's: one amount after a label.</summary>
    internal bool IsWeak => !IsStrong && Values >= 1 && Amounts >= 1 && Pieces >= 2 && !HasStop && !HasComma && !IsMarked && !IsUnitOrNote
        && !EndsWithColon && !ReadsAsProse && Years < 3 && (TrailingValues >= 1 || Pieces >= 4);

    /// <summary>A line that can only be a table's header: three periods or more and no sentence.</summary>
    internal bool IsPeriodHeader => Years >= 3 && !HasStop && !HasComma && !IsMarked;

    /// <summary>A line that can stand within a table: a piece of a label or of a header.</summary>
    internal bool IsFragment => !IsBlank && !IsMarked && !IsUnitOrNote
        && (IsPeriodHeader || (!HasStop && !EndsWithColon && (!HasComma || Width <= CommaWidth) && (Pieces >= 4 ? WidestPiece <= FragmentWidth : Width <= FragmentWidth)));

    /// <summary>A long label without values, such as 以公允价值计量且其变动计入当期损益的金融资产: of one piece and without the marks of a sentence.</summary>
    internal bool IsLongLabel => Pieces == 1 && Width <= LabelWidth && IsPlain && HasChinese && !IsMarked && !IsUnitOrNote;

    private bool ReadsAsProse => !IsPeriodHeader && (HasStop || (HasComma && WidestPiece > FragmentWidth) || WidestPiece > LabelWidth || (Pieces <= 2 && WidestPiece > ProseWidth));

    /// <summary>Reads the shape of a line.</summary>
    /// <param name="text">The line, folded.</param>
    /// <returns>The shape.</returns>
    internal static SpacedLineShape Read(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        int pieces = 0, trailing = 0, values = 0, amounts = 0, years = 0, width = 0, widest = 0;
        bool wasYear = false;
        int at = 0;
        while (at < text.Length)
        {
            int start = at;
            int pieceWidth = 0;
            while (at < text.Length && text[at] != ' ')
            {
                pieceWidth += SpacedCharacters.Width(text[at++]);
            }

            ReadOnlySpan<char> piece = text[start..at];
            years += wasYear && piece[0] == '年' ? 1 : 0;
            years += piece.Length >= 5 && SpacedCharacters.IsYear(piece[..4]) && piece[4] == '年' ? 1 : 0;
            wasYear = SpacedCharacters.IsYear(piece);
            bool isValue = SpacedCharacters.IsValue(piece);
            pieces++;
            trailing = isValue ? trailing + 1 : 0;
            values += isValue ? 1 : 0;
            amounts += isValue && piece.IndexOfAny('.', '%', ',') >= 0 ? 1 : 0;
            widest = Math.Max(widest, pieceWidth);
            width += pieceWidth + 1;
            while (at < text.Length && text[at] == ' ')
            {
                at++;
            }
        }

        return new()
        {
            Pieces = pieces,
            TrailingValues = trailing,
            Values = values,
            Amounts = amounts,
            Years = years,
            Width = width,
            WidestPiece = widest,
            EndsWithColon = pieces > 0 && text[^1] == ':',
            HasStop = text.IndexOfAny('。', ';') >= 0,
            HasComma = HasCommaAmongWords(text),
            IsUnitOrNote = IsUnitOrNoteStart(text),
            HasChinese = text.IndexOfAnyInRange('\u3400', '\u9FFF') >= 0,
            IsPlain = text.IndexOfAny(":,;。") < 0 && (years > 0 || text.IndexOfAnyInRange('0', '9') < 0),
            IsNumbered = SpacedCharacters.StartsWithHeadingNumber(text),
            IsMarked = text.Contains('\t') || text.Contains('|'),
        };
    }

    private static bool HasCommaAmongWords(ReadOnlySpan<char> text)
    {
        for (int i = text.IndexOf(','); i >= 0 && i < text.Length; i++)
        {
            if (text[i] == ',' && (i + 1 >= text.Length || !char.IsAsciiDigit(text[i + 1]) || i == 0 || !char.IsAsciiDigit(text[i - 1])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUnitOrNoteStart(ReadOnlySpan<char> text) =>
        text.StartsWith("单位:", StringComparison.Ordinal) || text.StartsWith("单位 :", StringComparison.Ordinal) || text.StartsWith("金额单位", StringComparison.Ordinal)
        || text.StartsWith("注:", StringComparison.Ordinal)
        || (text.Length > 2 && text[0] == '注' && text.IndexOf(':') is > 0 and < 6);
}
