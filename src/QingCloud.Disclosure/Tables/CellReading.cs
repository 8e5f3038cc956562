namespace QingCloud.Disclosure.Tables;

/// <summary>How sure a cell's text is: who set its edges.</summary>
public enum CellReading
{
    /// <summary>The source marked the cell's edges.</summary>
    Explicit,

    /// <summary>The source lost the edges, and one reading fits the formats of the column.</summary>
    Inferred,

    /// <summary>A relation of the document's own figures confirms this reading, and no other reading satisfies it.</summary>
    Proven,

    /// <summary>Several readings remain; all are kept and none is chosen.</summary>
    Ambiguous,
}
