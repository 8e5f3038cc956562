using System.Globalization;
using QingCloud.Disclosure.Testing.Damage;

namespace QingCloud.Disclosure.Testing.Tests.Reconstruction;

/// <summary>A table that was read wrong, cut down to the rows that the fault needs, for a person to look at.</summary>
internal static class FaultText
{
    // With fewer a reader has little to tell a table by.
    private const int LeastRows = 3;

    internal static string Of(ulong seed, TableScore score)
    {
        TableScore least = Least(score);
        DamagedTable damaged = least.Written.Damaged;
        string columns = string.Join(" ; ", least.Read.Take(1).SelectMany(table => table.Columns).Select(column => string.Join('|', column.Path)));
        string head = string.Create(CultureInfo.InvariantCulture, $"=== {damaged.Layout} {damaged.Truth.Family} seed {seed} [{string.Join('+', damaged.Damages)}] {Grade(score)} alone {Grade(least)}; whole table: silent {score.Silent}, proven wrong {score.ProvenWrong}, right {score.Right} of {score.Numeric}");
        return $"{head}\n{damaged.Text}\n--- {least.Read.Count} tables; columns {columns}\n{string.Join('\n', least.Faults)}";
    }

    private static string Grade(TableScore score) => score.ProvenWrong > 0 ? "FALSE-PROOF" : score.Silent > 0 ? "SILENT" : score.Right < score.Numeric ? "WRONG" : score.ValuedWrong > 0 ? "VALUE" : score.Faults.Count > 0 ? "WORDS" : "FINE";

    private static TableScore Least(TableScore score)
    {
        TableScore alone = Read(score.Written.Damaged);
        if (Grade(alone) != Grade(score))
        {
            return score;
        }

        bool isSmaller = true;
        while (isSmaller)
        {
            isSmaller = false;
            for (int row = 0; row < alone.Written.Damaged.Truth.Rows.Length && !isSmaller; row++)
            {
                TableScore fewer = Read(Without(alone.Written.Damaged, row));
                if (fewer.Written.Damaged.Truth.Rows.Length >= LeastRows && Grade(fewer) == Grade(score))
                {
                    (alone, isSmaller) = (fewer, true);
                }
            }
        }

        return alone;
    }

    private static TableScore Read(DamagedTable damaged)
    {
        string[] around = ["一、关于经营情况", "", damaged.Truth.Caption + ":", ""];
        WrittenTable written = new(around.Length + 1, around.Length + damaged.Lines.Length, damaged);
        string text = string.Join('\n', [.. around, .. damaged.Lines, "", "由上表可见,报告期内上述情况与公司的业务规模相符,未发生重大变化。", ""]);
        return TableScore.Of(new(text, [written]), DisclosureAnalyzer.Default.Analyze(text).Tables).Single();
    }

    private static DamagedTable Without(DamagedTable damaged, int row)
    {
        int line = damaged.RowLines[row];
        (int first, int count) = line < 0 ? (0, 0) : Place(damaged, row, line);
        return damaged with
        {
            Lines = damaged.Lines.RemoveRange(first, count),
            Truth = damaged.Truth with { Rows = damaged.Truth.Rows.RemoveAt(row) },
            RowLines = [.. damaged.RowLines.RemoveAt(row).Select(other => other > line ? other - count : other)],
        };
    }

    // The lines of a row: with the halves of its label around it, or with the digits cut from it under it.
    private static (int First, int Count) Place(DamagedTable damaged, int row, int line)
    {
        bool hasNext = line + 1 < damaged.Lines.Length;
        if (line > 0 && hasNext && damaged.Truth.Rows[row].Cells.Any(cell => cell.Text.Length > 0 && TableScore.Normal(damaged.Lines[line - 1] + damaged.Lines[line + 1]) == TableScore.Normal(cell.Text)))
        {
            return (line - 1, 3);
        }

        bool isCut = hasNext && damaged.Damages.Contains(DamageKind.CutFigures) && damaged.Lines[line + 1].Length > 0 && damaged.Lines[line + 1].All(character => char.IsAsciiDigit(character) || character is ' ' or ')');
        return (line, isCut ? 2 : 1);
    }
}
