namespace QingCloud.Disclosure.Testing.Damage;

/// <summary>What befalls a table on its way from the page into a text, beyond its layout.</summary>
public enum DamageKind
{
    /// <summary>The unit line (单位:万元) is gone.</summary>
    LoseUnitLine,

    /// <summary>A page break repeats the header in the middle of the table.</summary>
    RepeatHeader,

    /// <summary>A page break leaves a blank line in the middle of the table.</summary>
    BreakPage,

    /// <summary>A long label is wrapped over two lines, and its values stand between the halves. Spaced text only.</summary>
    WrapLabels,

    /// <summary>A page break with a repeated header cuts a long label: the rest follows alone in a row of its own. Not in spaced text or HTML.</summary>
    SplitRow,

    /// <summary>The last row loses its trailing blank cells. Pipes only.</summary>
    LoseTrailingBlanks,

    /// <summary>Two cells of one row lose the border between them. Tabs and pipes only.</summary>
    LoseSeparator,

    /// <summary>A column edge cuts the last characters of a row's figures, which follow on a line of their own. Spaced text only.</summary>
    CutFigures,

    /// <summary>Every line that begins with an ASCII digit is gone. Spaced text only.</summary>
    LoseNumberedLines,

    /// <summary>One digit of a figure is another one: what is printed is the truth then, and the table's arithmetic contradicts it.</summary>
    FlipDigit,
}
