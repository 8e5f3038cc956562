using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>
/// Finds values whose last characters the edge of a narrow column cut off: <c>11,969.2</c> among amounts with two decimals, <c>100.00</c> among
/// percentages. A value is only taken for cut if it is among the longest of its column.
/// </summary>
internal sealed class SpacedCutValues
{
    private const int FewestFigures = 5;

    private readonly bool _hasTwoDecimals;
    private readonly int[] _longest;
    private readonly bool[] _isPercent;

    internal SpacedCutValues(List<SpacedRow> rows, int columns)
    {
        _longest = new int[columns];
        _isPercent = new bool[columns];
        int[] percents = new int[columns];
        int[] numbers = new int[columns];
        int decimals = 0;
        int twoDecimals = 0;
        foreach (SpacedRow row in rows.Where(r => r.Values.Count == columns))
        {
            for (int c = 0; c < columns; c++)
            {
                string text = row.Values[c].Text;
                if (row.Values[c].Kind != SpacedPieceKind.Number)
                {
                    continue;
                }

                numbers[c]++;
                percents[c] += text[^1] == '%' ? 1 : 0;
                _longest[c] = Math.Max(_longest[c], text.Length);
                int printed = Decimals(text);
                decimals += printed > 0 ? 1 : 0;
                twoDecimals += printed == 2 ? 1 : 0;
            }
        }

        _hasTwoDecimals = decimals >= FewestFigures && twoDecimals * 4 >= decimals * 3;
        for (int c = 0; c < columns; c++)
        {
            _isPercent[c] = percents[c] >= 2 && percents[c] * 2 > numbers[c];
        }
    }

    internal bool IsCut(SpacedRow row, SpacedPiece piece, int column)
    {
        if (piece.Kind != SpacedPieceKind.Number || column >= _longest.Length || piece.Text.Length + 1 < _longest[column])
        {
            return false;
        }

        return _isPercent[column] ? IsCutPercent(row, piece) : _hasTwoDecimals && piece.Text[^1] != '%' && Decimals(piece.Text) == 1;
    }

    // A row without any percent sign is a row of amounts among rates.
    private static bool IsCutPercent(SpacedRow row, SpacedPiece piece) =>
        piece.Text[^1] != '%' && Decimals(piece.Text) > 0 && row.Values.Exists(v => v.Text[^1] == '%') && !piece.Text.Contains(',', StringComparison.Ordinal);

    internal ImmutableArray<string> Alternatives(SpacedPiece piece, int column) => _isPercent[column] ? [piece.Text, piece.Text + "%"] : [piece.Text];

    internal static int Decimals(string text)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        if (point < 0)
        {
            return 0;
        }

        int end = point + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - point - 1;
    }
}
