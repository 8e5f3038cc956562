using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Testing.Synthetic;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Testing.Tests.Reconstruction;

/// <summary>How the tables of a disclosure were read, against what was printed.</summary>
internal sealed record TableScore(WrittenTable Written, IReadOnlyList<Table> Read)
{
    internal int Numeric { get; private set; }

    internal int Right { get; private set; }

    internal int Flagged { get; private set; }

    internal int Silent { get; private set; }

    internal int Proven { get; private set; }

    internal int ProvenWrong { get; private set; }

    /// <summary>Figures whose text is right and whose value in the base unit is known from the truth.</summary>
    internal int Valued { get; private set; }

    /// <summary>Those of them that have another value: a unit misread.</summary>
    internal int ValuedWrong { get; private set; }

    internal int Cells { get; private set; }

    internal int CellsRight { get; private set; }

    internal int Columns { get; private set; }

    internal int ColumnsRight { get; private set; }

    internal List<string> Faults { get; } = [];

    internal static IEnumerable<TableScore> Of(WrittenDisclosure written, IReadOnlyList<Table> tables) => written.Tables.Select(table =>
    {
        TableScore score = new(table, [.. tables.Where(read => read.Region.StartLine <= table.EndLine && read.Region.EndLine >= table.StartLine)]);
        score.Measure();
        return score;
    });

    private void Measure()
    {
        SyntheticTable truth = Written.Damaged.Truth;
        Columns = truth.Columns.Length;
        if (Read.Count > 0 && Read[0].Columns.Length == Columns)
        {
            ColumnsRight = truth.Columns.Zip(Read[0].Columns).Count(pair => Normal(string.Concat(pair.First.Path)) == Normal(string.Concat(pair.Second.Path)));
        }

        TableRow?[] rows = Pair(truth, [.. Read.SelectMany(table => table.Rows)]);
        HashSet<TableRow> used = [.. rows.OfType<TableRow>()];
        for (int row = 0; row < truth.Rows.Length; row++)
        {
            if (Written.Damaged.IsPrinted(row))
            {
                Compare(truth.Rows[row], rows[row], row);
            }
        }

        foreach (TableRow extra in Read.SelectMany(table => table.Rows).Where(row => !used.Contains(row)))
        {
            int invented = extra.Cells.Count(cell => cell.State == CellState.Reported && cell.Reading != CellReading.Ambiguous);
            Silent += invented;
            ProvenWrong += extra.Cells.Count(cell => cell.State == CellState.Reported && cell.Reading == CellReading.Proven);
            if (invented > 0)
            {
                Faults.Add($"extra row: {string.Join(" | ", extra.Cells.Select(Mark))}");
            }
        }
    }

    private void Compare(SyntheticRow want, TableRow? got, int row)
    {
        bool fits = got is not null && got.Cells.Length == want.Cells.Length;
        bool isRowFlagged = got is not null && got.Cells.Any(cell => cell.Reading == CellReading.Ambiguous);
        int faults = 0;
        for (int column = 0; column < want.Cells.Length; column++)
        {
            SyntheticCell cell = want.Cells[column];
            TableCell? read = fits ? got!.Cells[column] : null;
            bool isRight = read is not null && Normal(read.Text) == Normal(cell.Text);
            bool isProven = read?.Reading == CellReading.Proven;
            Cells++;
            CellsRight += isRight ? 1 : 0;
            bool isFigureRead = read is not null && !isRight && read.State == CellState.Reported && read.Reading != CellReading.Ambiguous;
            faults += isRight ? 0 : 1;
            if (!cell.IsNumeric)
            {
                // A figure where none was printed is its own kind of silent error, unless the row says that it is open.
                Silent += isFigureRead && !isRowFlagged ? 1 : 0;
                ProvenWrong += isFigureRead && isProven ? 1 : 0;
                continue;
            }

            if (isRight && read!.Figure is { } figure && BaseValue(column, cell) is { } value)
            {
                // A plain number says that its unit is not known.
                bool isOther = figure.Value != value && figure.Unit != FigureUnit.Number;
                Valued++;
                ValuedWrong += isOther ? 1 : 0;
                if (isOther)
                {
                    Faults.Add($"row {row} column {column}: {cell.Text} is worth {value}, read as {figure.Value} {figure.Unit}");
                }
            }

            Numeric++;
            Right += isRight ? 1 : 0;
            Flagged += isRowFlagged && (read is null || read.Reading == CellReading.Ambiguous) ? 1 : 0;
            Proven += isProven ? 1 : 0;
            ProvenWrong += isProven && !isRight ? 1 : 0;
            Silent += !isRight && got is not null && !isRowFlagged ? 1 : 0;
        }

        if (faults > 0)
        {
            Faults.Add($"row {row}: {string.Join(" | ", want.Cells.Select(cell => cell.Text))}\n    got {(got is null ? "nothing" : string.Join(" | ", got.Cells.Select(Mark)))}");
        }
    }

    // Yuan, or a fraction; null where nothing on the page says what the number counts.
    private decimal? BaseValue(int column, SyntheticCell cell)
    {
        SyntheticTable truth = Written.Damaged.Truth;
        bool isFraction = cell.Text.EndsWith('%') || cell.Text.EndsWith("百分点", StringComparison.Ordinal);
        if (truth.Columns[column].Role == ColumnRole.Stub || isFraction)
        {
            return cell.Value;
        }

        bool isRate = truth.Columns[column].Path[^1].Contains("(%)", StringComparison.Ordinal);
        bool hasUnitLine = Written.Damaged.Lines[0].Contains("单位:", StringComparison.Ordinal);
        return isRate ? cell.Value / 100m : hasUnitLine ? cell.Value * (truth.Unit == "万元" ? 10_000m : 1m) : null;
    }

    // Rows in order, each truth row with the read row that shares most cells with it.
    private static TableRow?[] Pair(SyntheticTable truth, TableRow[] read)
    {
        int n = truth.Rows.Length;
        int m = read.Length;
        int[,] best = new int[n + 1, m + 1];
        for (int i = n - 1; i >= 0; i--)
        {
            for (int j = m - 1; j >= 0; j--)
            {
                int likeness = Likeness(truth.Rows[i], read[j]);
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), likeness == 0 ? 0 : best[i + 1, j + 1] + likeness);
            }
        }

        TableRow?[] pairs = new TableRow?[n];
        for (int i = 0, j = 0; i < n && j < m;)
        {
            int likeness = Likeness(truth.Rows[i], read[j]);
            if (likeness > 0 && best[i, j] == best[i + 1, j + 1] + likeness)
            {
                pairs[i++] = read[j++];
            }
            else if (best[i, j] == best[i + 1, j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return pairs;
    }

    private static int Likeness(SyntheticRow want, TableRow got)
    {
        string[] cells = [.. got.Cells.Select(cell => Normal(cell.Text)).Where(text => text.Length > 0)];
        int shared = want.Cells.Count(cell => cell.Text.Length > 0 && cells.Contains(Normal(cell.Text)));
        bool isSameText = string.Concat(want.Cells.Select(cell => Normal(cell.Text))) == string.Concat(cells);
        return (shared * 4) + (isSameText ? 3 : 0);
    }

    private static string Mark(TableCell cell) => cell.Text + cell.Reading switch
    {
        CellReading.Proven => "=",
        CellReading.Inferred => "~",
        CellReading.Ambiguous => $"? ({string.Join(" or ", cell.Alternatives)})",
        _ => "",
    };

    internal static string Normal(string text) => string.Concat(CharacterFolding.Fold(text).Where(character => !char.IsWhiteSpace(character)));
}
