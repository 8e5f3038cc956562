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
    /// <returns>The tables, in order.</returns>
    ImmutableArray<RecognizedTable> Recognize(SourceText source, TableRegion region);
}
