using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables.Relations;

namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>
/// What the names of the columns say of the sums in a row: a roll-forward from 期初 to 期末, and 账面余额 less 跌价准备 as 账面价值. A row with fewer
/// values than columns is placed by them: balances are hardly the blank ones, and what several placements fit stays open.
/// </summary>
internal sealed class SpacedColumnSums
{
    private const int MostColumns = 14;
    private const int MostPlacements = 3_500;

    private readonly int _columns;
    private readonly List<ColumnSum> _sums = [];
    private readonly bool _isRollForward;

    internal SpacedColumnSums(List<List<string>> paths)
    {
        _columns = paths.Count;
        if (_columns is < 3 or > MostColumns || paths.Exists(p => p.Count == 0))
        {
            return;
        }

        if (paths.TrueForAll(p => !SpacedVocabulary.IsRate(p[^1])) && paths[0].Count == 1 && paths[^1].Count == 1 && SpacedVocabulary.IsOpening(paths[0][0]) && SpacedVocabulary.IsClosing(paths[^1][0]))
        {
            _isRollForward = _columns > 3;
            _sums.Add(new(0, _columns - 1, [1, .. paths[1..^1].Select(p => SignOf(p[^1]))]));
            return;
        }

        for (int c = 2; c < _columns; c++)
        {
            if (RelationWords.Says(paths[c][^1], RelationPart.Net) && RelationWords.Says(paths[c - 1][^1], RelationPart.Decrease) && IsBeside(paths, c))
            {
                _sums.Add(new(c - 2, c, [1, -1]));
            }
        }
    }

    /// <summary>Whether every column takes part in a sum.</summary>
    internal bool CoverAll => _sums.Count > 0 && _sums.Sum(s => s.Last - s.First + 1) == _columns;

    /// <summary>Whether a full row fits all sums.</summary>
    internal bool Fits(List<SpacedPiece> values) => CoverAll && values.Count == _columns && Penalty(values, [.. Enumerable.Range(0, _columns)]) is not null;

    /// <summary>All placements of the values that fit the sums and leave the fewest balances blank; the likeliest first.</summary>
    internal List<int[]> Place(List<SpacedPiece> values)
    {
        if (!CoverAll || values.Count < 2 || values.Count >= _columns || CountOf(_columns, values.Count) > MostPlacements)
        {
            return [];
        }

        List<(int[] Places, int Penalty)> fitting = [];
        int[] places = [.. Enumerable.Range(0, values.Count)];
        do
        {
            if (Penalty(values, places) is { } penalty)
            {
                fitting.Add(([.. places], penalty));
            }
        }
        while (Advance(places));

        // 100 100: unchanged from 期初 to 期末, or new in 计提.
        int least = fitting.Count == 0 ? 0 : fitting.Min(f => f.Penalty);
        int most = _isRollForward && values.Count == 2 ? int.MaxValue : least;
        return [.. fitting.Where(f => f.Penalty <= most).OrderBy(f => f.Penalty).Select(f => f.Places)];
    }

    private static bool IsBeside(List<List<string>> paths, int net) =>
        paths[net].Count == paths[net - 1].Count && paths[net].Count == paths[net - 2].Count
        && paths[net].SkipLast(1).SequenceEqual(paths[net - 2].SkipLast(1)) && !RelationWords.Says(paths[net - 2][^1], RelationPart.Decrease);

    // 其他变动 goes either way.
    private static int SignOf(string name) =>
        RelationWords.Says(name, RelationPart.Decrease) ? -1 : name.Contains("其他", StringComparison.Ordinal) || RelationWords.Says(name, RelationPart.Growth) ? 0 : 1;

    private static long CountOf(int columns, int values)
    {
        long count = 1;
        for (int i = 1; i <= values; i++)
        {
            count = count * (columns - values + i) / i;
        }

        return count;
    }

    private bool Advance(int[] places)
    {
        int at = places.Length - 1;
        while (at >= 0 && places[at] == _columns - places.Length + at)
        {
            at--;
        }

        if (at < 0)
        {
            return false;
        }

        places[at]++;
        for (int i = at + 1; i < places.Length; i++)
        {
            places[i] = places[i - 1] + 1;
        }

        return true;
    }

    // How many balances the placement leaves blank; null where it does not fit.
    private int? Penalty(List<SpacedPiece> values, int[] places)
    {
        PrintedNumber?[] row = new PrintedNumber?[_columns];
        for (int i = 0; i < places.Length; i++)
        {
            if (NumberParser.TryParse(values[i].Text, out PrintedNumber number))
            {
                row[places[i]] = number.Form == NumberForm.Plain ? number : null;
            }
            else if (values[i].Kind != SpacedPieceKind.Nil)
            {
                return null;
            }
        }

        int penalty = 0;
        foreach (ColumnSum sum in _sums)
        {
            if (!sum.Fits(row))
            {
                return null;
            }

            bool isBlank = Enumerable.Range(sum.First, sum.Last - sum.First + 1).All(c => !places.Contains(c));
            penalty += isBlank ? 0 : (places.Contains(sum.First) ? 0 : 1) + (places.Contains(sum.Last) ? 0 : 1);
        }

        return penalty;
    }

    /// <summary>The columns from the first to the one before the last make the last one; a sign of zero may be either.</summary>
    private readonly record struct ColumnSum(int First, int Last, ImmutableArray<int> Signs)
    {
        internal bool Fits(PrintedNumber?[] row)
        {
            int first = First;
            (decimal low, decimal high) = row[Last] is { } last ? (-last.Range.High, -last.Range.Low) : (0m, 0m);
            List<PrintedNumber> either = [];
            for (int i = 0; i < Signs.Length; i++)
            {
                if (row[first + i] is not { } number)
                {
                    continue;
                }

                if (Signs[i] == 0)
                {
                    either.Add(number);
                }
                else
                {
                    low += Signs[i] > 0 ? number.Range.Low : -number.Range.High;
                    high += Signs[i] > 0 ? number.Range.High : -number.Range.Low;
                }
            }

            return HoldsZero(low, high, either, 0);
        }

        private static bool HoldsZero(decimal low, decimal high, List<PrintedNumber> either, int at) => at == either.Count
            ? low <= 0 && high >= 0
            : HoldsZero(low + either[at].Range.Low, high + either[at].Range.High, either, at + 1)
                || HoldsZero(low - either[at].Range.High, high - either[at].Range.Low, either, at + 1);
    }
}
