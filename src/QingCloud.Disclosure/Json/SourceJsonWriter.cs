using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Figures;

namespace QingCloud.Disclosure.Json;

/// <summary>The tables that figures stand in: what the evidence of all figures of a table has in common, once.</summary>
internal static class SourceJsonWriter
{
    internal static SourceJson[] Write(ImmutableArray<Fact> facts)
    {
        Dictionary<string, SourceJson> sources = [];
        foreach (Evidence evidence in facts.Select(fact => fact.Evidence))
        {
            if (!sources.TryGetValue(evidence.TableId, out SourceJson? source))
            {
                source = new(evidence.TableId, evidence.Document, [.. evidence.SectionPath], evidence.Caption, [], []);
                sources.Add(evidence.TableId, source);
            }

            source.Columns.TryAdd(evidence.Cell.Column, [.. evidence.HeaderPath]);
            source.Rows.TryAdd(evidence.Cell.Row, evidence.RowLabel);
        }

        return [.. sources.Values.OrderBy(source => source.Table.Length).ThenBy(source => source.Table, StringComparer.Ordinal)];
    }
}
