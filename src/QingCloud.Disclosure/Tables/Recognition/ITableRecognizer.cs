using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition;

/// <summary>Turns a region of one layout into tables of strings; a region can hold several tables, or none.</summary>
internal interface ITableRecognizer
{
    /// <summary>Reads a region.</summary>
    /// <param name="source">The text.</param>
    /// <param name="region">The region, of a layout that this recognizer reads.</param>
    /// <param name="reading">The reading with its limits, which takes what the region meets.</param>
    /// <returns>The tables, in order.</returns>
    ImmutableArray<RecognizedTable> Recognize(SourceText source, TableRegion region, DocumentReading reading);

    /// <summary>A recognizer for the same document that another thread can use at the same time.</summary>
    ITableRecognizer WithOwnMemory();
}
