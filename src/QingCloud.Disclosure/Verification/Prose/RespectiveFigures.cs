using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification.Prose;

/// <summary>
/// 2021-2023年度收入分别为a、b、c, and A、B、C分别为x、y、z: where a table nearby has a row or column that the sentence names, with all the figures in that order but one,
/// that one is wrong in one of the two places.
/// </summary>
internal static class RespectiveFigures
{
    private const string Respectively = "分别为";
    private const int FewestFigures = 2;

    // Of two figures one says little: the other must be a slip away from the table's.
    private const int FewFigures = 2;
    private const decimal MostChance = 0.02m;
    private const int ShortestLabel = 2;
    private const int MostRows = 200;
    private const int MostColumns = 40;

    internal static IEnumerable<Finding> Find(DocumentFigures document, Sentence sentence, CheckTally tally) => sentence.Text.Contains(Respectively, StringComparison.Ordinal) ? FindAll(document, sentence, tally) : [];

    private static IEnumerable<Finding> FindAll(DocumentFigures document, Sentence sentence, CheckTally tally)
    {
        for (int at = sentence.Text.IndexOf(Respectively, StringComparison.Ordinal); at > 0; at = sentence.Text.IndexOf(Respectively, at + 1, StringComparison.Ordinal))
        {
            ImmutableArray<Quantity> figures = List(sentence, at + Respectively.Length);
            if (figures.Length >= FewestFigures && Judge(document, sentence, figures, at, tally) is { } finding)
            {
                yield return finding;
            }
        }
    }

    // a、b和c: figures of one kind with nothing but marks between them.
    private static ImmutableArray<Quantity> List(Sentence sentence, int start)
    {
        ImmutableArray<Quantity>.Builder figures = ImmutableArray.CreateBuilder<Quantity>();
        int end = start;
        foreach (Quantity quantity in sentence.Quantities.Where(quantity => quantity.Span.Start >= start))
        {
            bool follows = sentence.Between(end, quantity.Span.Start).Trim() is "" or "、" or "和" or "及" or "与" or ":" or ",";
            if (!follows || quantity.Range is null || quantity.Bound != QuantityBound.None || quantity.Kind is not (QuantityKind.Amount or QuantityKind.Rate) || (figures.Count > 0 && figures[0].Kind != quantity.Kind))
            {
                break;
            }

            figures.Add(quantity);
            end = quantity.Span.End;
        }

        return figures.DrainToImmutable();
    }

    private static Finding? Judge(DocumentFigures document, Sentence sentence, ImmutableArray<Quantity> figures, int at, CheckTally tally)
    {
        string before = sentence.Between(0, at);
        (TableFigures Table, CellAddress Cell, int Index)? broken = null;
        foreach (TableFigures table in document.Near(sentence.Line))
        {
            foreach (ImmutableArray<CellAddress> line in Lines(table, before, figures[0].Kind == QuantityKind.Rate))
            {
                foreach (ImmutableArray<CellAddress> cells in Stretches(line, figures.Length))
                {
                    int[] different = [.. Enumerable.Range(0, figures.Length).Where(i => !RequiredValue.Read(table.Grid, cells[i]).Intersects(figures[i].Range!.Value)).Take(2)];
                    if (different.Length == 0)
                    {
                        tally.Add(true, [.. cells.Select(cell => (table, cell))]);
                        return null;
                    }

                    broken ??= different is [int only] && table.CellAt(cells[only]).Reading != CellReading.Ambiguous && IsMeant(sentence, figures, only, RequiredValue.Read(table.Grid, cells[only]))
                        ? (table, cells[only], only)
                        : null;
                }
            }
        }

        return broken is var (wrongTable, wrong, index) ? Finding(sentence, wrongTable, wrong, figures[index]) : null;
    }

    private static bool IsMeant(Sentence sentence, ImmutableArray<Quantity> figures, int different, Interval expected) =>
        figures.Length > FewFigures || SlipFinder.Find(figures[different], sentence.Quote(figures[different]), expected, MostChance) is not null;

    // The figures of a row that the sentence names, column by column of one measure; and of a column, where it names the rows.
    private static IEnumerable<ImmutableArray<CellAddress>> Lines(TableFigures table, string before, bool isOfRates)
    {
        ImmutableArray<ColumnView> columns = [.. table.View.Columns.Take(MostColumns).Where(column => column.Role == ColumnRole.Value)];
        ImmutableArray<RowView> named = [.. table.View.Rows.Take(MostRows).Where(row => row.Label.Length >= ShortestLabel && before.Contains(CharacterFolding.Fold(row.Label), StringComparison.Ordinal))];
        foreach (RowView row in named)
        {
            foreach (IGrouping<Measure, ColumnView> measure in columns.GroupBy(column => column.Measure))
            {
                yield return [.. measure.Select(column => new CellAddress(row.Index, column.Index)).Where(cell => IsOf(table, cell, isOfRates))];
            }
        }

        foreach (ColumnView column in named.Length < FewestFigures ? [] : columns)
        {
            yield return [.. named.Select(row => new CellAddress(row.Index, column.Index)).Where(cell => IsOf(table, cell, isOfRates))];
        }
    }

    private static bool IsOf(TableFigures table, CellAddress cell, bool isOfRates) =>
        isOfRates ? table.Grid[cell] is { IsNumber: true, IsRate: true } : table.CellAt(cell).Figure is { Unit: FigureUnit.Money } && table.Grid[cell].IsNumber;

    private static IEnumerable<ImmutableArray<CellAddress>> Stretches(ImmutableArray<CellAddress> line, int length)
    {
        for (int start = 0; start + length <= line.Length; start++)
        {
            ImmutableArray<CellAddress> cells = line.Slice(start, length);
            yield return cells;
            yield return [.. cells.Reverse()];
        }
    }

    private static Finding Finding(Sentence sentence, TableFigures table, CellAddress cell, Quantity figure)
    {
        Interval printed = figure.Range!.Value;
        Interval expected = RequiredValue.Read(table.Grid, cell);
        PrintedScale scale = PrintedScale.Of(figure, sentence.Quote(figure));
        return new()
        {
            Rule = VerificationRules.ProseAgainstTable,
            Severity = FindingSeverity.Error,
            Place = sentence.Place(figure.Span),
            Recomputed = expected,
            Gap = printed.GapTo(expected),
            Wording = FindingMessages.RespectiveFigure.With(sentence.Quote(figure), table.RowLabel(cell.Row), table.ColumnLabel(cell.Column), table.Table.Id, scale.Quote(table.CellAt(cell).Text, expected, PrintedScale.Of(table, cell)), table.Table.Rows[cell.Row].Line),
            Related = [RelationFinding.PlaceOf(table, cell)],
        };
    }
}
