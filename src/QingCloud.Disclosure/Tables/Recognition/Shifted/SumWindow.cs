using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Recognition.Shifted;

/// <summary>Rows that may add up to another row, in every column that holds amounts.</summary>
/// <param name="Total">The row that the others may add up to.</param>
/// <param name="Terms">The others, each with 1 or -1.</param>
internal sealed record SumWindow(int Total, ImmutableArray<(int Row, int Sign)> Terms);
