namespace QingCloud.Disclosure.Outline;

/// <summary>How a table's cells are told apart in the source.</summary>
public enum TableLayout
{
    /// <summary>HTML table elements.</summary>
    Html,

    /// <summary>Cells separated by tabs.</summary>
    Tabs,

    /// <summary>Cells separated by pipes, in which blank cells may have been dropped.</summary>
    Pipes,

    /// <summary>A Markdown pipe table with its delimiter row.</summary>
    Markdown,

    /// <summary>No separator at all: the cells of a row are glued.</summary>
    Glued,

    /// <summary>Cells separated by blanks, as pdftotext writes them; labels contain blanks too.</summary>
    Spaces,

    /// <summary>Cells told apart by the ruling lines of a page.</summary>
    Ruled,

    /// <summary>Cells told apart by the places of words on a page, without ruling lines.</summary>
    Aligned,

    /// <summary>Each cell in a line or paragraph of its own, blank cells left out.</summary>
    CellLines,
}
