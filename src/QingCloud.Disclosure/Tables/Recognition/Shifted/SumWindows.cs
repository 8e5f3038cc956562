using System.Collections.Immutable;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition.Shifted;

/// <summary>
/// Finds the rows that may add up, by their labels: items above a 小计 or 合计, the parts of a numbered row, the movements between two balances, the steps
/// of a statement (四、利润总额 加: 减:), and the flows of cash.
/// </summary>
internal sealed class SumWindows
{
    private const int LongestScan = 400;

    private static readonly ImmutableArray<bool> Choices = [false, true];

    private readonly IReadOnlyList<ShiftedRow> _rows;
    private readonly ImmutableArray<string> _labels;
    private readonly ImmutableArray<int> _levels;

    private SumWindows(IReadOnlyList<ShiftedRow> rows)
    {
        _rows = rows;
        _labels = [.. rows.Select(row => CharacterFolding.Fold(row.Row.Cells[0].Text))];
        _levels = [.. _labels.Select(Level)];
    }

    /// <summary>All windows, those of one total one after the other, the likeliest first.</summary>
    internal static ImmutableArray<SumWindow> Of(IReadOnlyList<ShiftedRow> rows)
    {
        SumWindows finder = new(rows);
        return
        [
            .. Enumerable.Range(0, rows.Count)
                .Where(finder.HasFigures)
                .SelectMany(total => finder.At(total).Where(terms => !terms.IsEmpty).Select(terms => new SumWindow(total, terms))),
        ];
    }

    private IEnumerable<ImmutableArray<(int Row, int Sign)>> At(int total)
    {
        if (SumWords.IsNetFlow(_labels[total]))
        {
            yield return NetFlow(total);
        }

        if (SumWords.IsCashChange(_labels[total]))
        {
            yield return [.. Before(total, row => SumWords.IsNetFlow(_labels[row]) || SumWords.IsCashEffect(_labels[row])).Select(row => (row, 1))];
        }

        if (_rows[total].Role is RowRole.Total or RowRole.Subtotal)
        {
            yield return Items(total, sinceTotal: true);
            yield return [.. Before(total, IsTotal).Select(row => (row, 1))];
            yield return Items(total, sinceTotal: false);
        }

        if (_levels[total] > 0)
        {
            yield return Parts(total);
            foreach (ImmutableArray<(int, int)> steps in Steps(total))
            {
                yield return steps;
            }
        }

        if (SumWords.IsClosing(_labels[total]))
        {
            yield return Movements(total);
        }
    }

    private bool HasFigures(int row) => _rows[row].Figures.Any(figure => figure is not null) && !_rows[row].Placements.IsEmpty;

    private bool IsTotal(int row) => _rows[row].Role is RowRole.Total or RowRole.Subtotal;

    // 经营活动产生的现金流量净额 closes the rows above it as a total does.
    private bool IsClosed(int row) => IsTotal(row) || SumWords.IsNetFlow(_labels[row]);

    private IEnumerable<int> Before(int total, Func<int, bool> condition) =>
        Enumerable.Range(Math.Max(0, total - LongestScan), Math.Min(total, LongestScan)).Where(row => HasFigures(row) && condition(row));

    private ImmutableArray<(int Row, int Sign)> Items(int total, bool sinceTotal)
    {
        int start = Math.Max(0, total - LongestScan);
        if (sinceTotal)
        {
            start = Before(total, IsClosed).Select(row => row + 1).DefaultIfEmpty(start).Max();
        }

        return
        [
            .. Enumerable.Range(start, total - start)
                .Where(row => _rows[row].Role is RowRole.Item or RowRole.Less && HasFigures(row) && !IsClosed(row))
                .Select(row => (row, _rows[row].Role == RowRole.Less ? -1 : 1)),
        ];
    }

    // (二) over 1., 2.: the rows of the next level down to the next row of its own level.
    private ImmutableArray<(int Row, int Sign)> Parts(int total)
    {
        ImmutableArray<(int, int)>.Builder parts = ImmutableArray.CreateBuilder<(int, int)>();
        int level = 0;
        for (int row = total + 1; row < _rows.Count; row++)
        {
            if (_levels[row] == 0 || _levels[row] <= _levels[total])
            {
                break;
            }

            level = level == 0 ? _levels[row] : level;
            if (_levels[row] == level && HasFigures(row))
            {
                parts.Add((row, 1));
            }
        }

        return parts.DrainToImmutable();
    }

    // 期末 = 期初 + 增加 - 减少, of one level; or 四、期末 = 二、期初 + 三、变动.
    private ImmutableArray<(int Row, int Sign)> Movements(int closing)
    {
        ImmutableArray<(int, int)>.Builder terms = ImmutableArray.CreateBuilder<(int, int)>();
        for (int row = closing - 1; row >= Math.Max(0, closing - LongestScan); row--)
        {
            if (_levels[row] != _levels[closing])
            {
                continue;
            }

            if (SumWords.IsClosing(_labels[row]) && !SumWords.IsOpening(_labels[row]) && terms.Count == 0)
            {
                return [];
            }

            if (SumWords.IsOpening(_labels[row]))
            {
                terms.Add((row, 1));
                terms.Reverse();
                return HasFigures(row) ? terms.DrainToImmutable() : [];
            }

            if (SumWords.IsMovement(_labels[row]) && HasFigures(row))
            {
                // 本期增减变动 is signed by itself.
                bool isNegative = SumWords.IsDecrease(_labels[row]) && !_labels[row].Contains("变动", StringComparison.Ordinal);
                terms.Add((row, isNegative ? -1 : 1));
            }
        }

        return [];
    }

    private ImmutableArray<(int Row, int Sign)> NetFlow(int total)
    {
        for (int row = total - 1; row >= Math.Max(0, total - LongestScan) && !SumWords.IsNetFlow(_labels[row]); row--)
        {
            if (SumWords.IsInflow(_labels[row]))
            {
                ImmutableArray<(int, int)> inflow = HasFigures(row) ? [(row, 1)] : [];
                return [.. inflow, .. Enumerable.Range(row + 1, total - row - 1).Where(other => SumWords.IsOutflow(_labels[other]) && HasFigures(other)).Select(other => (other, -1))];
            }
        }

        return FromProfit(total);
    }

    // 净利润 加: 资产减值准备 ... = 经营活动产生的现金流量净额, in the supplement to the statement.
    private ImmutableArray<(int Row, int Sign)> FromProfit(int total)
    {
        for (int row = total - 1; row >= Math.Max(0, total - LongestScan) && !IsClosed(row) && _levels[row] == 0; row--)
        {
            if (SumWords.Mark(_labels[row]) != 0 && row > 0 && _levels[row - 1] == 0 && SumWords.Mark(_labels[row - 1]) == 0 && HasFigures(row - 1) && (row == 1 || !HasFigures(row - 2)))
            {
                return [(row - 1, 1), .. Marked(row - 1, total, skipsParts: false)];
            }
        }

        return [];
    }

    // 五、净利润 = 四、利润总额 加: ... 减: ...; 三、营业利润 = 一、营业总收入 - 二、营业总成本 加: ... Rows behind an 其中 may be its parts.
    private IEnumerable<ImmutableArray<(int Row, int Sign)>> Steps(int total)
    {
        if (Previous(total, _levels[total]) is not { } before || !HasFigures(before))
        {
            yield break;
        }

        int? first = Previous(before, _levels[total]);
        foreach (bool skipsParts in Choices)
        {
            ImmutableArray<(int, int)> marked = Marked(before, total, skipsParts);
            if (marked.IsEmpty)
            {
                yield break;
            }

            yield return [(before, 1), .. marked];
            if (first is { } other && HasFigures(other))
            {
                yield return [(other, 1), (before, -1), .. marked];
            }
        }
    }

    private ImmutableArray<(int Row, int Sign)> Marked(int from, int to, bool skipsParts)
    {
        ImmutableArray<(int, int)>.Builder terms = ImmutableArray.CreateBuilder<(int, int)>();
        int sign = 0;
        bool isPart = false;
        for (int row = from + 1; row < to; row++)
        {
            int mark = SumWords.Mark(_labels[row]);
            sign = mark != 0 ? mark : sign;
            isPart = _rows[row].Role == RowRole.OfWhich || (isPart && mark == 0 && skipsParts);
            if (sign != 0 && !isPart && HasFigures(row) && _levels[row] == 0)
            {
                terms.Add((row, sign));
            }
        }

        return terms.DrainToImmutable();
    }

    private int? Previous(int row, int level)
    {
        for (int i = row - 1; i >= 0; i--)
        {
            if (_levels[i] > 0 && _levels[i] < level)
            {
                return null;
            }

            if (_levels[i] == level)
            {
                return i;
            }
        }

        return null;
    }

    // 一、 is 1, (一) is 2, 1. is 3, (1) is 4; 0 for a row without a number.
    private static int Level(string label)
    {
        int end = 0;
        bool isBracket = label.StartsWith('(');
        int start = isBracket ? 1 : 0;
        end = start;
        bool isChinese = end < label.Length && ChineseDigits.Contains(label[end], StringComparison.Ordinal);
        while (end < label.Length && (isChinese ? ChineseDigits.Contains(label[end], StringComparison.Ordinal) : char.IsAsciiDigit(label[end])))
        {
            end++;
        }

        if (end == start || end - start > 3 || end >= label.Length)
        {
            return 0;
        }

        return (isBracket, isChinese, label[end]) switch
        {
            (false, true, '、') => 1,
            (true, true, ')') => 2,
            (false, false, '.' or '、') when end + 1 < label.Length && !char.IsAsciiDigit(label[end + 1]) => 3,
            (true, false, ')') => 4,
            _ => 0,
        };
    }

    private const string ChineseDigits = "一二三四五六七八九十";
}
