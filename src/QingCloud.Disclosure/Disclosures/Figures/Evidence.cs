using System.Collections.Immutable;
using System.Globalization;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures.Figures;

/// <summary>Where a figure is printed and how it was read: enough to find it, to quote it, and to judge it.</summary>
public sealed record Evidence
{
    /// <summary>A stable id within the document: table, body row and column, such as <c>t3.r2.c1</c>, and the place in the cell where it holds several figures, such as <c>t3.r2.c1.0</c>.</summary>
    public string Id => Part >= 0
        ? string.Create(CultureInfo.InvariantCulture, $"{TableId}.r{Cell.Row}.c{Cell.Column}.{Part}")
        : string.Create(CultureInfo.InvariantCulture, $"{TableId}.r{Cell.Row}.c{Cell.Column}");

    // Which of the figures of a cell that holds several, from 0; -1 where it holds one.
    internal int Part { get; init; } = -1;

    /// <summary>The id of the table.</summary>
    public required string TableId { get; init; }

    /// <summary>The cell within the table's body.</summary>
    public required CellAddress Cell { get; init; }

    /// <summary>What the document is called, such as the name of its file; null where it was not said.</summary>
    public string? Document { get; init; }

    /// <summary>The 1-based line.</summary>
    public required int Line { get; init; }

    /// <summary>The 1-based page; null where the source does not divide pages.</summary>
    public int? Page { get; init; }

    /// <summary>The place in the text; empty where nothing is printed.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The characters as printed.</summary>
    public required string Text { get; init; }

    /// <summary>How sure the reading is.</summary>
    public required CellReading Reading { get; init; }

    /// <summary>The headings from the top of the document down to the table.</summary>
    public ImmutableArray<string> SectionPath { get; init; } = [];

    /// <summary>The caption of the table; null where it has none.</summary>
    public string? Caption { get; init; }

    /// <summary>The header cells from the top down to the column.</summary>
    public ImmutableArray<string> HeaderPath { get; init; } = [];

    /// <summary>The label of the row; empty where it has none.</summary>
    public required string RowLabel { get; init; }

    /// <summary>The relations that confirm the reading, in words.</summary>
    public ImmutableArray<string> Relations { get; init; } = [];

    /// <summary>
    /// The ids of the diagnostics that doubt the header over the figure, such as <c>QCD4202</c>: its digits are read, what it is a figure of may not be. Empty where
    /// nothing doubts it.
    /// </summary>
    public ImmutableArray<string> Doubts { get; init; } = [];

    /// <summary>A quotation for a footnote or an assertion message: the printed text, its row and column, the document and the page where known, the line, how it was read, and what doubts its header.</summary>
    public string Quote => string.Create(
        CultureInfo.InvariantCulture,
        $"\"{Text}\" ({string.Join(" | ", HeaderPath.Prepend(RowLabel).Where(part => part.Length > 0))}), {DocumentWords()}{PageWords()}line {Line}, read as {ReadingWords()}{DoubtWords()}");

    private string DocumentWords() => Document is { Length: > 0 } name ? name + ", " : "";

    private string DoubtWords() => Doubts.IsEmpty ? "" : $", its header in doubt ({string.Join(", ", Doubts)})";

    private string PageWords() => Page is { } page ? string.Create(CultureInfo.InvariantCulture, $"page {page}, ") : "";

    private string ReadingWords() => Reading switch
    {
        CellReading.Explicit => "marked by the source",
        CellReading.Inferred => "inferred from the column's format",
        CellReading.Proven => Relations.IsEmpty ? "proven" : $"proven by {Relations[0]}",
        _ => "ambiguous",
    };
}
