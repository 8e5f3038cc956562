namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>
/// What a piece of a header line costs as one cell: as a whole cell of the field, as a name that the document delimits elsewhere, or built of words
/// (期末 + 余额, 占 + 营业收入 + 比例) and periods. Words that it does not know cost by the character, so that any line has a reading.
/// </summary>
internal sealed class HeaderCellModel(HeaderVocabulary vocabulary, IReadOnlySet<string> names)
{
    /// <summary>The longest piece that is one cell.</summary>
    internal const int LongestCell = 40;

    internal const double Impossible = 1e6;
    private const double CellBase = 1;
    private const double NameCost = 2.4;
    private const int States = HeaderTransitions.States;
    private const int StartState = HeaderTransitions.Start;
    private const int UnknownState = HeaderTransitions.Unknown;

    /// <summary>The costs of all pieces of a line: the first index is the start, the second the length.</summary>
    internal double[][] Measure(string line)
    {
        double[][] costs = new double[line.Length][];
        Pieces pieces = new(vocabulary, names, line);
        for (int start = 0; start < line.Length; start++)
        {
            costs[start] = MeasureFrom(line, start, pieces);
        }

        return costs;
    }

    private double[] MeasureFrom(string line, int start, Pieces pieces)
    {
        int longest = Math.Min(LongestCell, line.Length - start);
        double[] costs = new double[longest + 1];
        double[] states = new double[(longest + 1) * States];
        Array.Fill(states, Impossible);
        states[StartState] = 0;
        for (int length = 0; length <= longest; length++)
        {
            costs[length] = length == 0 ? Impossible : CellBase + EndCost(states, length * States);
            if (length < longest)
            {
                Extend(line, start, length, longest, states, pieces);
            }
        }

        AddWholeCells(line, start, longest, costs);
        return costs;
    }

    private static double EndCost(double[] states, int at)
    {
        double best = Impossible;
        for (int state = 0; state < States; state++)
        {
            best = Math.Min(best, states[at + state] + HeaderTransitions.End(state));
        }

        return best;
    }

    private static void Extend(string line, int start, int length, int longest, double[] states, Pieces pieces)
    {
        int position = start + length;
        char c = line[position];
        for (int state = 0; state < States; state++)
        {
            double cost = states[(length * States) + state];
            if (cost >= Impossible)
            {
                continue;
            }

            if (char.IsWhiteSpace(c) || state != StartState && c is '(' or ')' or ':')
            {
                // A blank is a wrap within a cell; a bracket belongs to the cell that it follows.
                int skip = c == '(' ? BracketLength(line, position) : 1;
                Lower(states, ((length + skip) * States) + state, cost + 0.2, length + skip <= longest);
                continue;
            }

            foreach ((int size, int entry, int next, double price) in pieces.At(position))
            {
                Lower(states, ((length + size) * States) + next, cost + price + HeaderTransitions.Cost(state, entry), length + size <= longest);
            }

            double unknown = state == UnknownState ? 1.6 : 2.6 + HeaderTransitions.Cost(state, UnknownState);
            Lower(states, ((length + 1) * States) + UnknownState, cost + unknown, true);
        }
    }

    private void AddWholeCells(string line, int start, int longest, double[] costs)
    {
        for (int length = 2; length <= longest; length++)
        {
            string piece = line.Substring(start, length);
            if (vocabulary.Terms.TryGetValue(piece, out int documents))
            {
                costs[length] = Math.Min(costs[length], CellBase + 5 - (0.8 * Math.Log(documents)));
            }

            if (names.Contains(piece))
            {
                costs[length] = Math.Min(costs[length], CellBase + NameCost);
            }
        }
    }

    private static int BracketLength(string line, int open)
    {
        int close = line.IndexOf(')', open);
        return close < 0 || close - open > LongestCell ? 1 : close + 1 - open;
    }

    private static void Lower(double[] states, int at, double cost, bool isInside)
    {
        if (isInside && cost < states[at])
        {
            states[at] = cost;
        }
    }

    // The words and periods that begin at each place, found once for the line.
    private sealed class Pieces
    {
        private const int LongestName = 14;
        private readonly List<(int Size, int Entry, int State, double Price)>[] _at;

        internal Pieces(HeaderVocabulary vocabulary, IReadOnlySet<string> names, string line)
        {
            _at = new List<(int, int, int, double)>[line.Length];
            List<int> periods = [];
            for (int i = 0; i < line.Length; i++)
            {
                _at[i] = [];
                periods.Clear();
                HeaderPeriods.AddLengths(line, i, periods);
                foreach (int period in periods)
                {
                    _at[i].Add((period, (int)HeaderWordPlace.Period, (int)HeaderWordPlace.Period, 1.0));
                }

                for (int size = 1; size <= Math.Min(LongestName, line.Length - i); size++)
                {
                    if (size > 1 && names.Contains(line.Substring(i, size)) && !vocabulary.EndsInWord(line.AsSpan(i, size)))
                    {
                        _at[i].Add((size, (int)HeaderWordPlace.Name, (int)HeaderWordPlace.Name, 1.8));
                    }

                    if (vocabulary.Words.TryGetValue(line.Substring(i, size), out HeaderWord[]? words))
                    {
                        foreach (HeaderWord word in words)
                        {
                            _at[i].Add((size, (int)word.Entry, (int)word.Place, size == 1 ? 2.0 : 1.5));
                        }
                    }
                }

                if (line[i] == '%')
                {
                    _at[i].Add((1, (int)HeaderWordPlace.Suffix, (int)HeaderWordPlace.Suffix, 0.2));
                }
            }
        }

        internal List<(int Size, int Entry, int State, double Price)> At(int position) => _at[position];
    }
}
