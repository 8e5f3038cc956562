namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>The lines of one table of a region: its header and its body, repeated headers left out.</summary>
/// <param name="Header">The header lines; empty where they were lost.</param>
/// <param name="Body">The lines below.</param>
/// <param name="Repeated">Header lines that a page break repeated.</param>
internal sealed record SpacedSection(List<SpacedLine> Header, List<SpacedLine> Body, List<SpacedLine> Repeated)
{
    /// <summary>The first line of the section.</summary>
    internal SpacedLine First => Header.Count > 0 ? Header[0] : Body[0];

    /// <summary>The last line of the section.</summary>
    internal SpacedLine Last => Body[^1];
}
