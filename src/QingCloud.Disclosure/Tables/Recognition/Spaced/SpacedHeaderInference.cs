using System.Collections.Immutable;
using System.Globalization;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Outline;

namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>
/// Gives columns whose period line was lost the periods of another table of the document, if and only if a row of figures is the same in both: three
/// different figures or more, and no other table says otherwise. All else stays open.
/// </summary>
internal sealed class SpacedHeaderInference
{
    private const int MaxPasses = 4;
    private const int MaxCandidates = 64;

    private readonly RecognizedTable[] _tables;
    private readonly Dictionary<(string First, int Count), List<SpacedSeries>> _series = [];
    private readonly Dictionary<(string Label, string Cell), HashSet<string>> _figures = [];

    private SpacedHeaderInference(ImmutableArray<RecognizedTable> tables) => _tables = [.. tables];

    /// <summary>Completes the headers of space-separated tables.</summary>
    /// <param name="tables">All tables of the document, in order.</param>
    /// <returns>The same tables, some of them with more of their headers.</returns>
    internal static ImmutableArray<RecognizedTable> Complete(ImmutableArray<RecognizedTable> tables)
    {
        if (!tables.Any(IsSpaced))
        {
            return tables;
        }

        SpacedHeaderInference inference = new(tables);
        foreach (RecognizedTable table in tables)
        {
            inference.Index(table);
        }

        for (int pass = 0; pass < MaxPasses; pass++)
        {
            bool changed = false;
            for (int t = 0; t < inference._tables.Length; t++)
            {
                if (inference.TryComplete(inference._tables[t]) is { } completed)
                {
                    inference._tables[t] = completed;
                    inference.Index(completed);
                    changed = true;
                }
            }

            if (!changed)
            {
                break;
            }
        }

        return [.. inference._tables];
    }

    private void Index(RecognizedTable table)
    {
        foreach (int[] columns in ColumnsByName(table))
        {
            ImmutableArray<string> periods = [.. columns.Select(c => PeriodOf(table.Columns[c]) ?? string.Empty)];
            if (periods.Contains(string.Empty) || periods.Distinct(StringComparer.Ordinal).Count() < periods.Length)
            {
                continue;
            }

            foreach (RecognizedRow row in table.Rows)
            {
                IndexRow(table, row, columns, periods);
            }
        }
    }

    private void IndexRow(RecognizedTable table, RecognizedRow row, int[] columns, ImmutableArray<string> periods)
    {
        SpacedSeries series = ToSeries(table, row, columns, periods);
        if (series.IsTelling())
        {
            List<SpacedSeries> bucket = GetOrAdd(_series, (series.Cells[0], series.Cells.Length));
            if (bucket.Count < MaxCandidates)
            {
                bucket.Add(series);
            }
        }

        for (int i = 0; i < columns.Length; i++)
        {
            if (series.Cells[i].Count(char.IsAsciiDigit) >= 6)
            {
                GetOrAdd(_figures, (WithoutUnit(series.Label), series.Cells[i])).Add(periods[i]);
            }
        }
    }

    private static TValue GetOrAdd<TKey, TValue>(Dictionary<TKey, TValue> dictionary, TKey key)
        where TKey : notnull
        where TValue : new()
    {
        if (!dictionary.TryGetValue(key, out TValue? value))
        {
            dictionary.Add(key, value = new());
        }

        return value;
    }

    private static bool IsSpaced(RecognizedTable table) => table.Region.Layout == TableLayout.Spaces;

    private RecognizedTable? TryComplete(RecognizedTable table)
    {
        if (!IsSpaced(table))
        {
            return null;
        }

        int known = Enumerable.Range(table.StubColumns, table.Columns.Length - table.StubColumns).Count(c => PeriodOf(table.Columns[c]) is not null);
        return known == 0 ? CompleteAll(table) : CompleteOne(table);
    }

    private RecognizedTable? CompleteAll(RecognizedTable table)
    {
        int values = table.Columns.Length - table.StubColumns;
        foreach (int[] columns in ColumnsByName(table).Where(c => c.Length >= 3))
        {
            if (FindPeriods(table, columns) is not { } found)
            {
                continue;
            }

            ImmutableArray<string> periods = WordedAsNearby(table, found.Periods);
            Dictionary<string, int> seen = new(StringComparer.Ordinal);
            ImmutableArray<ImmutableArray<string>>.Builder paths = table.Columns.ToBuilder();
            for (int c = table.StubColumns; c < paths.Count; c++)
            {
                string name = string.Join('|', paths[c]);
                int occurrence = seen[name] = seen.GetValueOrDefault(name) + 1;
                if (occurrence <= periods.Length)
                {
                    paths[c] = columns.Length == values ? paths[c].Add(periods[occurrence - 1]) : paths[c].Insert(0, periods[occurrence - 1]);
                }
            }

            return Report(table, paths.ToImmutable(), string.Join(' ', periods), found);
        }

        return null;
    }

    private SpacedSeries? FindPeriods(RecognizedTable table, int[] columns)
    {
        SpacedSeries? found = null;
        foreach (RecognizedRow row in table.Rows)
        {
            SpacedSeries series = ToSeries(table, row, columns, []);
            if (!series.IsTelling() || !_series.TryGetValue((series.Cells[0], series.Cells.Length), out List<SpacedSeries>? candidates))
            {
                continue;
            }

            foreach (SpacedSeries candidate in candidates.Where(series.Agrees))
            {
                if (found is not null && !SamePeriods(found.Periods, candidate.Periods))
                {
                    return null;
                }

                found ??= candidate;
            }
        }

        return found;
    }

    // 项目 _ 2021年度 2020年度 2019年度: the one that is missing is the period in which a figure of the same name and amount stands elsewhere.
    private RecognizedTable? CompleteOne(RecognizedTable table)
    {
        int[] open = [.. Enumerable.Range(table.StubColumns, table.Columns.Length - table.StubColumns).Where(c => table.Columns[c].IsEmpty)];
        if (open.Length != 1)
        {
            return null;
        }

        SpacedSeries? proof = null;
        foreach (RecognizedRow row in table.Rows)
        {
            SpacedSeries series = ToSeries(table, row, open, []);
            if (!_figures.TryGetValue((WithoutUnit(series.Label), series.Cells[0]), out HashSet<string>? periods))
            {
                continue;
            }

            if (periods.Count > 1 || (proof is not null && !SamePeriods(proof.Periods, [.. periods])))
            {
                return null;
            }

            proof ??= series with { Periods = [.. periods] };
        }

        return proof is null || table.Columns.Any(c => PeriodOf(c) == proof.Periods[0])
            ? null
            : Report(table, table.Columns.SetItem(open[0], [proof.Periods[0]]), proof.Periods[0], proof);
    }

    // 2021年 and 2021年度 are the same; the nearest table whose labels have the same name says which word this one used.
    private ImmutableArray<string> WordedAsNearby(RecognizedTable table, ImmutableArray<string> periods)
    {
        ImmutableArray<string> worded = periods;
        int nearest = int.MaxValue;
        foreach (RecognizedTable other in _tables)
        {
            int distance = Math.Abs(other.Region.StartLine - table.Region.StartLine);
            if (distance >= nearest || ReferenceEquals(other, table) || other.StubColumns == 0 || table.StubColumns == 0 || !other.Columns[0].SequenceEqual(table.Columns[0]))
            {
                continue;
            }

            ImmutableArray<string> others = [.. other.Columns.Skip(other.StubColumns).Select(PeriodOf).OfType<string>().Distinct(StringComparer.Ordinal)];
            if (SamePeriods(others, periods))
            {
                worded = others;
                nearest = distance;
            }
        }

        return worded;
    }

    private static RecognizedTable Report(RecognizedTable table, ImmutableArray<ImmutableArray<string>> paths, string periods, SpacedSeries proof)
    {
        Diagnostic diagnostic = new(
            DiagnosticDescriptors.InferredHeader, table.Region.Span, table.Region.StartLine, periods, proof.Line.ToString(CultureInfo.InvariantCulture), proof.Label);
        Repair repair = new(RepairKind.Inference, table.Region.StartLine, table.Region.Span, new(diagnostic.Message, diagnostic.In(MessageLanguage.Chinese).Message));
        return table with
        {
            Columns = paths,
            Repairs = table.Repairs.Add(repair),
            Diagnostics = table.Diagnostics.RemoveAll(d => d.Descriptor == DiagnosticDescriptors.LostHeader && !paths.Skip(table.StubColumns).Any(p => p.IsEmpty)).Add(diagnostic),
        };
    }

    private static SpacedSeries ToSeries(RecognizedTable table, RecognizedRow row, int[] columns, ImmutableArray<string> periods)
    {
        string label = string.Concat(row.Cells.Take(table.StubColumns).Select(c => c.Text));
        return new(periods, [.. columns.Select(c => row.Cells[c].Reading == CellReading.Ambiguous ? string.Empty : row.Cells[c].Text)], label, row.Line);
    }

    // The value columns that differ in their period only.
    private static IEnumerable<int[]> ColumnsByName(RecognizedTable table) =>
        Enumerable.Range(table.StubColumns, table.Columns.Length - table.StubColumns)
            .GroupBy(c => string.Join('|', table.Columns[c].Where(p => !SpacedPieceReader.IsPeriod(p))), StringComparer.Ordinal)
            .Select(g => g.ToArray());

    private static string? PeriodOf(ImmutableArray<string> path) => path.FirstOrDefault(p => SpacedPieceReader.IsPeriod(p));

    private static bool SamePeriods(ImmutableArray<string> left, ImmutableArray<string> right) =>
        left.Length == right.Length && left.Zip(right).All(p => p.First.TrimEnd('度') == p.Second.TrimEnd('度'));

    private static string WithoutUnit(string label)
    {
        int bracket = label.AsSpan().IndexOfAny('(', '(');
        return bracket > 0 ? label[..bracket] : label;
    }
}
