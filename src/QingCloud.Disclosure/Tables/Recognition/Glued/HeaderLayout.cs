using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>A column as a header lets expect it.</summary>
/// <param name="Path">The header cells from the top down.</param>
/// <param name="Expectation">What its cells hold.</param>
internal sealed record HeaderColumn(ImmutableArray<string> Path, ColumnExpectation Expectation);

/// <summary>One way to read all header lines.</summary>
/// <param name="Cost">What its cells and the groups above them cost.</param>
/// <param name="Lines">The number of lines.</param>
/// <param name="Columns">The columns.</param>
internal sealed record HeaderLayout(double Cost, int Lines, ImmutableArray<HeaderColumn> Columns)
{
    /// <summary>The labels that name levels of the header and no column.</summary>
    internal ImmutableArray<string> Levels { get; init; } = [];
}
