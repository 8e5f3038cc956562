using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>Cuts all rows by the chosen columns and makes the table of them.</summary>
internal static class GluedTableBuilder
{
    private const int Readings = 30;
    private const int TotalReadings = 80;
    private const int LongTable = 300;
    private const int LongTableReadings = 3;
    private const int MostStates = 200_000;
    private const double CloseCost = 2.2;
    private const double CloseMove = 4;

    internal static RecognizedTable Build(SourceText source, TableRegion region, GluedChoice choice, ReadingWeights weights, TextBorders borders, DocumentReading reading)
    {
        GluedRowSplitter splitter = new();
        ImmutableArray<RecognizedRow>.Builder rows = ImmutableArray.CreateBuilder<RecognizedRow>(choice.Rows.Length);
        ImmutableArray<Repair>.Builder repairs = ImmutableArray.CreateBuilder<Repair>();
        List<ReadableRow> readable = new(choice.Rows.Length);
        foreach (GluedRow row in choice.Rows)
        {
            reading.Check();
            splitter.Split(choice.Formats, row, ReadingsOf(row, choice));
            readable.Add(new(row, weights.Weigh(row, splitter.Readings())));
        }

        GluedTotals totals = new(readable, choice.Layout.Columns.Length);
        totals.Choose();
        totals.OpenMovable((column, other) => HoldsOf(choice, column) == HoldsOf(choice, other));
        borders.Settle(readable, choice.Formats);
        bool isUncertain = choice.IsUncertain || HasMixedColumn(readable, choice);
        foreach (ReadableRow readableRow in readable)
        {
            GluedRow row = readableRow.Row;
            rows.Add(Row(source, readableRow, choice, isUncertain));
            repairs.Add(new(RepairKind.Cut, row.Line, new(row.Start, row.Length), RepairMessages.CutByFormats));
        }

        foreach (GluedLine line in choice.Repeated)
        {
            repairs.Add(new(RepairKind.RepeatedHeader, line.Number, new(line.Start, line.Text.Length), RepairMessages.RepeatedAtPageBreak));
        }

        foreach (string level in choice.Layout.Levels)
        {
            GluedLine line = choice.Header.First(line => line.Text.StartsWith(level, StringComparison.Ordinal));
            repairs.Add(new(RepairKind.Inference, line.Number, new(line.Start, line.Text.Length), RepairMessages.LevelOfHeader.With(Clean(level))));
        }

        return new()
        {
            Region = Narrow(region, choice),
            Columns = [.. choice.Layout.Columns.Select(column => column.Path.Select(Clean).ToImmutableArray())],
            StubColumns = StubColumns(choice),
            Rows = rows.MoveToImmutable(),
            Repairs = repairs.ToImmutable(),
            Diagnostics = DiagnosticsOf(choice),
        };
    }

    // A column that holds figures and words in turn speaks of a header cut wrongly: then a figure can be right in a wrong column.
    private static bool HasMixedColumn(List<ReadableRow> rows, GluedChoice choice)
    {
        for (int column = StubColumns(choice); column < choice.Layout.Columns.Length; column++)
        {
            int words = rows.Count(row => row.Reading.Cells[column] is { Kind: GluedCellKind.Text } cell && row.Row.Text.AsSpan(cell.Start, cell.End - cell.Start).IndexOfAnyExcept("- ") >= 0);
            int figures = rows.Count(row => row.Reading.Cells[column].Kind is GluedCellKind.Amount or GluedCellKind.Percent);
            if (words >= 2 && figures >= 2)
            {
                return true;
            }
        }

        return false;
    }

    // A sum's few numbers can stand in many columns; long rows and long tables get fewer readings, so that the work stays linear.
    private static int ReadingsOf(GluedRow row, GluedChoice choice)
    {
        int wanted = row.IsTotal ? TotalReadings : choice.Rows.Length > LongTable ? LongTableReadings : Readings;
        return Math.Clamp(MostStates / ((row.Length + 1) * choice.Layout.Columns.Length), 1, wanted);
    }

    private static ImmutableArray<Diagnostic> DiagnosticsOf(GluedChoice choice)
    {
        ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        if (choice.IsUncertain)
        {
            GluedLine header = choice.Header[^1];
            string columns = choice.Layout.Columns.Length.ToString(CultureInfo.InvariantCulture);
            diagnostics.Add(new(DiagnosticDescriptors.UncertainGluedColumns, new(header.Start, header.Text.Length), header.Number, header.Text, columns));
        }

        foreach (GluedRow row in choice.Rows.Where(row => row.Length == GluedBody.LongestRow))
        {
            string limit = GluedBody.LongestRow.ToString(CultureInfo.InvariantCulture);
            diagnostics.Add(new(DiagnosticDescriptors.GluedLineTooLong, new(row.Start, row.Length), row.Line, limit));
        }

        return diagnostics.DrainToImmutable();
    }

    private static int StubColumns(GluedChoice choice)
    {
        int count = 0;
        while (count < choice.Layout.Columns.Length - 1 && choice.Layout.Columns[count].Expectation is ColumnExpectation.Labels or ColumnExpectation.Ordinals)
        {
            count++;
        }

        return Math.Max(1, count);
    }

    private static TableRegion Narrow(TableRegion region, GluedChoice choice) => region with
    {
        StartLine = choice.Header[0].Number,
        EndLine = choice.Rows[^1].Line,
        Span = TextSpan.FromBounds(choice.Header[0].Start, choice.Rows[^1].Start + choice.Rows[^1].Length),
    };

    private static RecognizedRow Row(SourceText source, ReadableRow readable, GluedChoice choice, bool isUncertain)
    {
        (GluedRow row, RowReading best) = (readable.Row, readable.Reading);
        List<RowReading> close = [.. readable.Readings.Where((reading, k) => (readable.Margins?[k] ?? reading.Cost - best.Cost) is var margin && (margin < CloseCost || margin < CloseMove && IsMove(best, reading, choice)))];
        ImmutableArray<RecognizedCell>.Builder cells = ImmutableArray.CreateBuilder<RecognizedCell>(best.Cells.Length);
        for (int column = 0; column < best.Cells.Length; column++)
        {
            string text = TextOf(source, row, best.Cells[column]);
            ImmutableArray<string> others = [.. close.Where(reading => reading.Cells[column] != best.Cells[column]).Select(reading => TextOf(source, row, reading.Cells[column])).Where(other => other != text).Distinct()];
            bool isNumeric = best.Cells[column].Kind != GluedCellKind.Text;
            if (readable.Open.Contains(column) && others.Length == 0)
            {
                others = [""];
            }

            if (isNumeric && HasLostMinus(row, best, column))
            {
                others = [.. others.Append("-" + text).Distinct()];
            }

            bool isOpen = isNumeric && text.Length > 0 && (others.Length > 0 || isUncertain);
            cells.Add(new(text, SpanOf(row, best.Cells[column]), row.Line, isOpen ? CellReading.Ambiguous : CellReading.Inferred)
            {
                Alternatives = isOpen && !choice.HasUnknownBorders ? [text, .. others] : [],
            });
        }

        return new(row.Line, cells.MoveToImmutable());
    }

    // 减:利息收入-15,631,520.72: a dash that words end in, before a figure, may be the figure's minus.
    private static bool HasLostMinus(GluedRow row, RowReading best, int column)
    {
        ReadCell cell = best.Cells[column];
        int before = column - 1;
        while (before >= 0 && best.Cells[before].Kind == GluedCellKind.Blank)
        {
            before--;
        }

        return before >= 0 && cell.Start > 1 && cell.End > cell.Start && char.IsAsciiDigit(row.Text[cell.Start]) && row.Text[cell.Start - 1] == '-' && row.Text[cell.Start - 2] >= '\u3400'
            && best.Cells[before] is { Kind: GluedCellKind.Text } words && words.End == cell.Start && words.Start < cell.Start - 1;
    }

    // The same cells in other columns that hold the same by their headers: what a column has learned of its blanks is no more than what the other rows say,
    // whose figures may all stand one column away.
    private static bool IsMove(RowReading best, RowReading other, GluedChoice choice)
    {
        int at = 0;
        for (int column = 0; column < best.Cells.Length; column++)
        {
            if (best.Cells[column].Kind == GluedCellKind.Blank)
            {
                continue;
            }

            while (at < other.Cells.Length && other.Cells[at].Kind == GluedCellKind.Blank)
            {
                at++;
            }

            if (at == other.Cells.Length || other.Cells[at] != best.Cells[column] || HoldsOf(choice, at) != HoldsOf(choice, column))
            {
                return false;
            }

            at++;
        }

        return other.Cells.Skip(at).All(cell => cell.Kind == GluedCellKind.Blank);
    }

    private static ColumnExpectation HoldsOf(GluedChoice choice, int column) =>
        choice.Layout.Columns[column].Expectation is ColumnExpectation.Changes or ColumnExpectation.Figures ? ColumnExpectation.Amounts : choice.Layout.Columns[column].Expectation;

    private static TextSpan SpanOf(GluedRow row, ReadCell cell)
    {
        int start = cell.Start;
        int end = cell.End;
        while (end > start && char.IsWhiteSpace(row.Text[end - 1]))
        {
            end--;
        }

        while (start < end && char.IsWhiteSpace(row.Text[start]))
        {
            start++;
        }

        return start == end ? default : new(row.Start + start, end - start);
    }

    private static string TextOf(SourceText source, GluedRow row, ReadCell cell)
    {
        TextSpan span = SpanOf(row, cell);
        return span.IsEmpty ? "" : Clean(source.GetText(span));
    }

    /// <summary>A cell's text without white space at its ends and next to Chinese characters.</summary>
    private static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && (clean.Length == 0 || IsHan(clean[^1]) || NextIsHan(text, i)))
            {
                continue;
            }

            clean.Append(text[i]);
        }

        return clean.ToString().TrimEnd();
    }

    private static bool NextIsHan(string text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i < text.Length && IsHan(text[i]);
    }

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';
}
