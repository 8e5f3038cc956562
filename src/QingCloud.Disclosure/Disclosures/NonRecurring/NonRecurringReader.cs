using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures.NonRecurring;

/// <summary>Reads non-recurring items: a table that its caption, section or header calls so, with lines of the regulator's list (<c>Vocabulary/non-recurring.tsv</c>).</summary>
internal static class NonRecurringReader
{
    private const int FewestKnownLines = 2;

    private static readonly string Title = NameWords.Of("nonRecurring")[0];

    private static readonly ImmutableArray<(string Concept, string[] Words)> Concepts =
        [.. EmbeddedVocabulary.Rows("non-recurring.tsv").Select(row => (row[0], row[1].Split(' ')))];

    internal static IEnumerable<NonRecurringItems> Read(TableView view)
    {
        if (!IsNamed(view) || view.Rows.Count(row => ConceptOf(row.Label) is not null) < FewestKnownLines)
        {
            yield break;
        }

        ColumnView? note = view.Columns.LastOrDefault(column => column.Role == ColumnRole.Value && !view.Rows.Any(row => view.CellAt(row, column).Figure is not null));
        foreach (ColumnView amount in view.Columns.Where(column => column.Role == ColumnRole.Value && view.Rows.Any(row => view.CellAt(row, column).Figure is { Unit: FigureUnit.Money or FigureUnit.Number })))
        {
            ReportingPeriod? period = amount.Period ?? view.Context.PeriodOf(view.Table) ?? (view.Context.IsPeriodicReport ? view.Context.DocumentPeriod : null);
            ImmutableArray<NonRecurringItem> lines = [.. view.Rows.Where(row => ScheduleReader.IsFigure(view.CellAt(row, amount))).Select(row => ReadLine(view, row, amount, note))];
            yield return new() { TableId = view.Table.Id, Period = period, Lines = lines, Missing = Gaps.Of(period, lines.Select(line => line.Amount)) };
        }
    }

    private static NonRecurringItem ReadLine(TableView view, RowView row, ColumnView amount, ColumnView? note)
    {
        FigureReader figures = new(view);
        return new(row.Label, ConceptOf(row.Label), row.Role, figures.Amount(row, amount)!, figures.Words(row, note));
    }

    private static bool IsNamed(TableView view) =>
        view.Context.SectionPath.TakeLast(1).Append(view.Context.Caption).Concat(view.Columns.Take(1).SelectMany(column => column.Path))
            .Any(text => text.Contains(Title, StringComparison.Ordinal));

    private static string? ConceptOf(string label)
    {
        string folded = CharacterFolding.Fold(label).Replace(" ", "", StringComparison.Ordinal);
        foreach ((string concept, string[] words) in Concepts)
        {
            if (Array.TrueForAll(words, word => folded.Contains(word, StringComparison.Ordinal)))
            {
                return concept;
            }
        }

        return null;
    }
}
