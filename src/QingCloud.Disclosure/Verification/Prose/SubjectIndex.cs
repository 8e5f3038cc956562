using System.Collections.Immutable;

namespace QingCloud.Disclosure.Verification.Prose;

/// <summary>The tables of a document by what sentences call their rows.</summary>
internal sealed class SubjectIndex
{
    // The tables of one name that are looked at.
    private const int MostTables = 16;

    private readonly Dictionary<string, List<TableFigures>> _tables = new(StringComparer.Ordinal);

    internal SubjectIndex(IEnumerable<TableFigures> tables)
    {
        foreach (TableFigures table in tables)
        {
            foreach (string name in table.Subjects.Names)
            {
                List<TableFigures> of = _tables.TryGetValue(name, out List<TableFigures>? found) ? found : _tables[name] = [];
                if (of.Count < MostTables)
                {
                    of.Add(table);
                }
            }
        }
    }

    /// <summary>The tables with a row that a figure of a sentence may be said of, in the order of the document.</summary>
    internal ImmutableArray<TableFigures> Of(StatedFigure stated) => [.. stated.Names.All().SelectMany(name => _tables.GetValueOrDefault(name) ?? []).Distinct().Take(MostTables)];
}
