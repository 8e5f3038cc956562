using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables.Recognition.Shifted;
using QingCloud.Disclosure.Tables.Structure;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition;

/// <summary>
/// Reads tables whose cells stand in a line each: a row is a label and the figures behind it, the header what stands before the first label. Blank cells leave
/// no line, so rows are placed as those of tables whose blanks were dropped.
/// </summary>
internal sealed class CellLineTableRecognizer(LabelledValues elsewhere) : ITableRecognizer
{
    // More names than this are no header: each cut between them is weighed.
    private const int MostHeads = 24;
    private const int Parted = 10;
    private const int PairAtEnd = 1;

    private readonly ShiftedMemory _memory = new();

    /// <inheritdoc/>
    public ITableRecognizer WithOwnMemory() => new CellLineTableRecognizer(elsewhere);

    /// <inheritdoc/>
    public ImmutableArray<RecognizedTable> Recognize(SourceText source, TableRegion region, DocumentReading reading)
    {
        TableBounds bounds = new(source, reading);
        ImmutableArray<GridCell> cells = [.. region.Markup!.Rows.TakeWhile(row => bounds.Admit(row.Line, 1)).Select(row => new GridCell(CellText.Settle(row.Cells[0].Text), row.Cells[0].Span, row.Line))];
        int body = cells.TakeWhile(cell => !IsValue(cell)).Count() - 1;
        if (body < 1)
        {
            return [];
        }

        ImmutableArray<GridRow> rows = Rows(cells.RemoveRange(0, body));
        int width = rows.Max(row => row.Cells.Length);
        if (width > bounds.MostColumns || rows.Length < 2 || Header([.. cells.Take(body)], width) is not { } header)
        {
            return [];
        }

        ImmutableArray<GridRow> all = [.. header, .. rows];
        return ShiftedTableBuilder.Build(region, all, elsewhere, _memory, reading) is { } table ? bounds.Report([Inferred(table)], reading) : [];
    }

    private static bool IsValue(GridCell cell) => CellStates.Classify(cell.Text) is not (CellState.Text or CellState.Blank) && !PeriodParser.TryParse(cell.Text, out _);

    // Labels in succession: those before the last are headings within the table.
    private static ImmutableArray<GridRow> Rows(ImmutableArray<GridCell> cells)
    {
        ImmutableArray<GridRow>.Builder rows = ImmutableArray.CreateBuilder<GridRow>();
        int start = 0;
        for (int i = 1; i <= cells.Length; i++)
        {
            if (i == cells.Length || !IsValue(cells[i]))
            {
                rows.Add(new(cells[start].Line, cells[start..i]));
                start = i;
            }
        }

        return rows.DrainToImmutable();
    }

    // As many heads as columns are a line; more are two, cut where the names fit best.
    private static ImmutableArray<GridRow>? Header(ImmutableArray<GridCell> heads, int width)
    {
        if (heads.Length <= width)
        {
            return heads.Length >= width - 1 ? [new(heads[0].Line, heads)] : null;
        }

        if (heads.Length > MostHeads)
        {
            return null;
        }

        ImmutableArray<string> names = [.. heads.Select(head => head.Text)];
        ImmutableArray<(int Cut, int Score)> cuts =
        [
            .. Enumerable.Range(1, heads.Length - 1)
                .Select(cut => (Cut: cut, Score: HeaderTree.ScoreOf([names[..cut], names[cut..]], width) + Fit(names, cut)))
                .Where(cut => cut.Score is not null).Select(cut => (cut.Cut, cut.Score!.Value)).OrderByDescending(cut => cut.Item2),
        ];
        bool isSettled = cuts.Length > 0 && (cuts.Length == 1 || cuts[0].Score > cuts[1].Score);
        return isSettled ? [new(heads[0].Line, heads[..cuts[0].Cut]), new(heads[cuts[0].Cut].Line, heads[cuts[0].Cut..])] : null;
    }

    // 期初余额 and 期末余额, 2023年度 and 2022年度 stand in one line, and the second of them often ends it.
    private static int Fit(ImmutableArray<string> names, int cut)
    {
        ImmutableArray<string> families = [.. names.Select(ShiftedWords.Family)];
        HashSet<string> above = [.. families.Take(cut).Where(family => family.Length > 0)];
        return (families.Take(cut - 1).Contains(families[cut - 1]) ? PairAtEnd : 0) - (Parted * families.Skip(cut).Count(above.Contains));
    }

    private static RecognizedTable Inferred(RecognizedTable table) => table with
    {
        Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell.Reading == CellReading.Explicit ? cell with { Reading = CellReading.Inferred } : cell)] })],
    };
}
