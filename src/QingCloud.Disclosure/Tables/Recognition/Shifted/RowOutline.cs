using System.Collections.Immutable;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition.Shifted;

/// <summary>
/// Rows that sum others without calling themselves a total: a numbered row above its parts (三、 over (一), (二); (二) over 1., 2.), and a closing balance
/// below its opening one and the change between.
/// </summary>
internal static class RowOutline
{
    internal static IEnumerable<ImmutableArray<int>> Windows(IReadOnlyList<ShiftedRow> rows, int sum)
    {
        string label = CharacterFolding.Fold(rows[sum].Row.Cells[0].Text);
        int level = Level(label);
        if (level > 0)
        {
            yield return Parts(rows, sum, level);
        }

        if (label.Contains("期末余额", StringComparison.Ordinal) && Find(rows, sum, "期初余额") is { } opening && Find(rows, sum, "变动") is { } change && opening < change)
        {
            yield return [opening, change];
        }
    }

    private static ImmutableArray<int> Parts(IReadOnlyList<ShiftedRow> rows, int sum, int level)
    {
        ImmutableArray<int>.Builder parts = ImmutableArray.CreateBuilder<int>();
        for (int i = sum + 1; i < rows.Count; i++)
        {
            int below = Level(CharacterFolding.Fold(rows[i].Row.Cells[0].Text));
            if (below == 0 || below <= level)
            {
                break;
            }

            if (below == level + 1 && rows[i].Figures.Any(figure => figure is not null))
            {
                parts.Add(i);
            }
        }

        return parts.DrainToImmutable();
    }

    private static int? Find(IReadOnlyList<ShiftedRow> rows, int before, string word)
    {
        for (int i = before - 1; i >= 0; i--)
        {
            if (rows[i].Row.Cells[0].Text.Contains(word, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return null;
    }

    // 一、 is 1, (一) is 2, 1. is 3; 0 for a row without a number.
    private static int Level(string label)
    {
        if (label.Length < 2)
        {
            return 0;
        }

        bool isChinese = "一二三四五六七八九十".Contains(label[0], StringComparison.Ordinal);
        if (isChinese && (label[1] == '、' || (label.Length > 2 && label[2] == '、')))
        {
            return 1;
        }

        if (label[0] == '(' && "一二三四五六七八九十".Contains(label[1], StringComparison.Ordinal))
        {
            return 2;
        }

        return char.IsAsciiDigit(label[0]) && label[1] is '.' or '、' ? 3 : 0;
    }
}
