using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Cli.Report;

/// <summary>The figures of one model as rows of items and columns of periods and fields.</summary>
/// <param name="Columns">The columns, those of a period together.</param>
/// <param name="Rows">The rows in the order of the filing.</param>
internal sealed record ModelTable(ImmutableArray<(ReportingPeriod? Period, Field Field)> Columns, ImmutableArray<ModelRow> Rows)
{
    /// <summary>A figure of the table.</summary>
    internal Fact First => Rows[0].Facts.Values.First();

    internal static ModelTable Of(ImmutableArray<Fact> facts)
    {
        ImmutableArray<(ReportingPeriod? Period, Field Field)> columns =
            [.. facts.Select(fact => fact.Period).Distinct().SelectMany(period => facts.Where(fact => fact.Period == period).Select(fact => (period, fact.Field)).Distinct())];
        List<ModelRow> rows = [];
        Dictionary<string, List<ModelRow>> ofItem = new(StringComparer.Ordinal);
        foreach (Fact fact in facts)
        {
            if (!ofItem.TryGetValue(fact.Item, out List<ModelRow>? same))
            {
                ofItem.Add(fact.Item, same = []);
            }

            // A name that comes again, such as 其他, is another row.
            if (same.Find(row => row.Line == fact.Evidence.Line && !row.Facts.ContainsKey((fact.Period, fact.Field))) is not { } row)
            {
                row = same.Find(row => !row.Facts.ContainsKey((fact.Period, fact.Field)));
            }

            if (row is null)
            {
                row = new(fact.Item, fact.Evidence.Line);
                rows.Add(row);
                same.Add(row);
            }

            row.Facts.Add((fact.Period, fact.Field), fact);
        }

        return new(columns, [.. rows]);
    }
}

/// <summary>A row of a model's table.</summary>
/// <param name="Item">The item's name as printed.</param>
/// <param name="Line">The line of its first figure.</param>
internal sealed record ModelRow(string Item, int Line)
{
    /// <summary>The row's figures by column.</summary>
    internal Dictionary<(ReportingPeriod? Period, Field Field), Fact> Facts { get; } = [];
}
