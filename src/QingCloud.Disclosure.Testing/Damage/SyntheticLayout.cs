namespace QingCloud.Disclosure.Testing.Damage;

/// <summary>How a table arrives: what is left of the borders between its cells.</summary>
public enum SyntheticLayout
{
    /// <summary>HTML with colspan and rowspan.</summary>
    Html,

    /// <summary>A Markdown table: one header row, a rule under it.</summary>
    Markdown,

    /// <summary>Tab separated text; a merged header cell leaves empty cells.</summary>
    Tabs,

    /// <summary>Cells between pipes, blanks kept.</summary>
    Pipes,

    /// <summary>Cells between pipes whose blanks were pushed to the end of the row, so that the rest moved left.</summary>
    ShiftedPipes,

    /// <summary>No separator at all: cells run into each other, blanks vanish.</summary>
    Glued,

    /// <summary>One blank between cells as between words; blank cells vanish.</summary>
    Spaced,
}
