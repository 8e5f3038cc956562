using System.Collections.Immutable;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>The rows of a table between two heading rows.</summary>
/// <param name="Heading">The heading row's label; empty before the first.</param>
/// <param name="Rows">The rows, headings left out.</param>
internal sealed record LineSection(string Heading, ImmutableArray<RowView> Rows)
{
    /// <summary>The sections of a table, in order; those without rows are left out.</summary>
    internal static IEnumerable<LineSection> Split(TableView view)
    {
        string heading = "";
        ImmutableArray<RowView>.Builder rows = ImmutableArray.CreateBuilder<RowView>();
        foreach (RowView row in view.Rows)
        {
            if (row.Role != RowRole.Heading)
            {
                rows.Add(row);
                continue;
            }

            if (rows.Count > 0)
            {
                yield return new(heading, rows.DrainToImmutable());
            }

            heading = row.Label;
        }

        if (rows.Count > 0)
        {
            yield return new(heading, rows.DrainToImmutable());
        }
    }
}
