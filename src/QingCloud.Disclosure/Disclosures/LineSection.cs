using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>The rows of a table between two heading rows, and of one period where a label column names periods.</summary>
/// <param name="Heading">The heading row's label; empty before the first.</param>
/// <param name="Period">The period that the rows' own labels name; null where they name none.</param>
/// <param name="Rows">The rows, headings left out.</param>
internal sealed record LineSection(string Heading, ReportingPeriod? Period, ImmutableArray<RowView> Rows)
{
    /// <summary>The sections of a table, in order; those without rows are left out.</summary>
    internal static IEnumerable<LineSection> Split(TableView view)
    {
        string heading = "";
        ReportingPeriod? period = null;
        ImmutableArray<RowView>.Builder rows = ImmutableArray.CreateBuilder<RowView>();
        foreach (RowView row in view.Rows)
        {
            bool isHeading = row.Role == RowRole.Heading;
            if (rows.Count > 0 && (isHeading || row.Period != period))
            {
                yield return new(heading, period, rows.DrainToImmutable());
            }

            period = row.Period;
            if (isHeading)
            {
                heading = row.Label;
            }
            else
            {
                rows.Add(row);
            }
        }

        if (rows.Count > 0)
        {
            yield return new(heading, period, rows.DrainToImmutable());
        }
    }
}
