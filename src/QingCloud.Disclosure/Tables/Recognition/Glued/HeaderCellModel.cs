namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>
/// What a piece of a header line costs as one cell: as a whole cell of the field, as a name that the document delimits elsewhere, or built of words
/// (期末 + 余额, 占 + 营业收入 + 比例) and periods. Words that it does not know cost by the character, so that any line has a reading.
/// </summary>
internal sealed class HeaderCellModel(HeaderVocabulary vocabulary, DocumentNames names)
{
    /// <summary>The longest piece that is one cell.</summary>
    internal const int LongestCell = 40;

    internal const double Impossible = 1e6;
    private const double CellBase = 1;
    private const double NameCost = 2.4;
    private const double Joined = 4;
    internal const int Established = 5;
    private const double InsideWord = 3;
    private const double ShareEnd = 0.6;
    private const double SubjectOfShare = 3.5;
    private const int ShortestWord = 4;
    private const double UnknownStart = 2.6;
    private const double UnknownMore = 1.6;
    private const int States = HeaderTransitions.States;
    private const int StartState = HeaderTransitions.Start;
    private const int UnknownState = HeaderTransitions.Unknown;

    private readonly double[] _states = new double[(LongestCell + 1) * States];

    /// <summary>The costs of the pieces of a line: the first index is the start, the second the length. Nothing where no cell can start.</summary>
    /// <param name="line">The line.</param>
    /// <param name="starts">Whether a cell can start at each place.</param>
    internal double[][] Measure(string line, ReadOnlySpan<bool> starts)
    {
        double[][] costs = new double[line.Length][];
        HeaderPieces pieces = new(vocabulary, names, line);
        bool[] inside = InsideWords(line);
        for (int start = 0; start < line.Length; start++)
        {
            costs[start] = starts[start] ? MeasureFrom(line, start, pieces) : [];
            for (int length = 1; length < costs[start].Length && inside[start]; length++)
            {
                costs[start][length] += InsideWord;
            }
        }

        for (int start = 1; start < line.Length; start++)
        {
            if (starts[start] && BeginsShare(line.AsSpan(start)))
            {
                AddSubjects(line, costs, start);
            }
        }

        return costs;
    }

    // 账面价值占账面原值比例: what the share is of stands before it. What stands before 占 and behind it as well is a column of its own.
    private static void AddSubjects(string line, double[][] costs, int share)
    {
        for (int start = Math.Max(0, share - LongestCell); start < share; start++)
        {
            int subject = share - start;
            if (line.AsSpan(share + 1).StartsWith(line.AsSpan(start, subject), StringComparison.Ordinal))
            {
                continue;
            }

            for (int length = 1; subject < costs[start].Length && length < costs[share].Length && subject + length < costs[start].Length; length++)
            {
                costs[start][subject + length] = Math.Min(costs[start][subject + length], costs[start][subject] + costs[share][length] - CellBase + SubjectOfShare);
            }
        }
    }

    // No cell ends within a word: 减值准备 is no 减值 and 准备账面价值.
    private bool[] InsideWords(string line)
    {
        bool[] inside = new bool[line.Length];
        for (int start = 0; start < line.Length; start++)
        {
            int node = WordTrie<HeaderTerm>.Root;
            for (int end = start; end < line.Length && (node = vocabulary.Trie.Step(node, line[end])) >= 0; end++)
            {
                if (end - start >= ShortestWord - 1 && vocabulary.Trie.At(node) is { } term && (term.Words.Length > 0 || term.Documents >= Established))
                {
                    Array.Fill(inside, true, start + 1, end - start);
                }
            }
        }

        return inside;
    }

    /// <summary>What a line costs as one cell.</summary>
    internal double MeasureWhole(string line) => MeasureFrom(line, 0, new(vocabulary, names, line))[line.Length];

    private double[] MeasureFrom(string line, int start, HeaderPieces pieces)
    {
        int longest = Math.Min(LongestCell, line.Length - start);
        double[] costs = new double[longest + 1];
        Span<double> states = _states.AsSpan(0, (longest + 1) * States);
        states.Fill(Impossible);
        states[StartState] = 0;
        for (int length = 0; length <= longest; length++)
        {
            costs[length] = length == 0 ? Impossible : CellBase + EndCost(states.Slice(length * States, States));
            if (length < longest)
            {
                Extend(line, start, length, longest, states, pieces);
            }
        }

        AddShares(line.AsSpan(start, longest), costs);
        AddWholeCells(line.AsSpan(start, longest), costs);
        PartWholeCells(line, start, costs);
        return costs;
    }

    private static double EndCost(ReadOnlySpan<double> states)
    {
        double best = Impossible;
        for (int state = 0; state < states.Length; state++)
        {
            best = Math.Min(best, states[state] + HeaderTransitions.End(state));
        }

        return best;
    }

    private static void Extend(string line, int start, int length, int longest, Span<double> states, HeaderPieces pieces)
    {
        int position = start + length;
        char c = line[position];
        Span<double> before = states.Slice(length * States, States);
        if (char.IsWhiteSpace(c) || c is '(' or ')' or ':')
        {
            // A blank is a wrap within a cell; a bracket belongs to the cell that it follows.
            int skip = c == '(' ? BracketLength(line, position) : 1;
            for (int state = 0; state < States; state++)
            {
                if (before[state] < Impossible && (char.IsWhiteSpace(c) || state != StartState))
                {
                    Lower(states, ((length + skip) * States) + state, before[state] + 0.2, length + skip <= longest);
                    before[state] = Impossible;
                }
            }
        }

        foreach (ref readonly HeaderPiece piece in pieces.At(position))
        {
            if (length + piece.Size <= longest)
            {
                Lower(states, ((length + piece.Size) * States) + piece.State, Cheapest(before, piece.Entry, piece.Price), true);
            }
        }

        Lower(states, ((length + 1) * States) + UnknownState, CheapestUnknown(before), true);
    }

    private static double Cheapest(ReadOnlySpan<double> before, int entry, double price)
    {
        double best = Impossible;
        ReadOnlySpan<double> transitions = HeaderTransitions.To(entry);
        for (int state = 0; state < before.Length; state++)
        {
            best = Math.Min(best, before[state] + price + transitions[state]);
        }

        return best;
    }

    private static double CheapestUnknown(ReadOnlySpan<double> before)
    {
        double best = before[UnknownState] + UnknownMore;
        ReadOnlySpan<double> transitions = HeaderTransitions.To(UnknownState);
        for (int state = 0; state < before.Length; state++)
        {
            best = state == UnknownState ? best : Math.Min(best, before[state] + (UnknownStart + transitions[state]));
        }

        return best;
    }

    // 占 asks for a rate at its end, whatever stands between: 占存货账面余额比例 is one cell, though 账面余额比例 are two.
    private void AddShares(ReadOnlySpan<char> text, double[] costs)
    {
        if (!BeginsShare(text))
        {
            return;
        }

        for (int end = 1; end < text.Length; end++)
        {
            int node = WordTrie<HeaderTerm>.Root;
            for (int length = end + 1; length <= text.Length && (node = vocabulary.Trie.Step(node, text[length - 1])) >= 0; length++)
            {
                if (vocabulary.Trie.At(node) is { } term && Array.Exists(term.Words, word => word is { Place: HeaderWordPlace.Attribute, Expectation: ColumnExpectation.Percentages }))
                {
                    costs[length] = Math.Min(costs[length], costs[end] + ShareEnd);
                }
            }
        }
    }

    private bool BeginsShare(ReadOnlySpan<char> text)
    {
        int node = WordTrie<HeaderTerm>.Root;
        for (int length = 1; length <= text.Length && (node = vocabulary.Trie.Step(node, text[length - 1])) >= 0; length++)
        {
            if (vocabulary.Trie.At(node) is { } term && Array.Exists(term.Words, word => word is { Place: HeaderWordPlace.Starter, Expectation: ColumnExpectation.Percentages }))
            {
                return true;
            }
        }

        return false;
    }

    private void AddWholeCells(ReadOnlySpan<char> text, double[] costs)
    {
        (int word, int name) = (WordTrie<HeaderTerm>.Root, WordTrie<DocumentName>.Root);
        for (int length = 1; length <= text.Length && (word >= 0 || name >= 0); length++)
        {
            word = word < 0 ? word : vocabulary.Trie.Step(word, text[length - 1]);
            name = name < 0 ? name : names.Trie.Step(name, text[length - 1]);
            if (length >= 2 && word >= 0 && vocabulary.Trie.At(word) is { Documents: > 0 } term)
            {
                costs[length] = Math.Min(costs[length], WholeCost(term));
            }

            if (length >= 2 && name >= 0 && names.Trie.At(name) is not null)
            {
                costs[length] = Math.Min(costs[length], CellBase + NameCost);
            }
        }
    }

    // 主要产品金额 is two cells, both known, and 职务性别年龄 three: the pieces cost what they cost alone and more.
    private void PartWholeCells(string line, int start, double[] costs)
    {
        Span<double> parts = stackalloc double[LongestCell + 1];
        Span<int> lengths = stackalloc int[LongestCell + 1];
        parts.Fill(Impossible);
        parts[0] = 0;
        for (int from = 0; from < costs.Length - 1; from++)
        {
            if (parts[from] >= Impossible)
            {
                continue;
            }

            HeaderTerm? left = from == 0 ? null : vocabulary.Trie.Find(line.AsSpan(start + from - lengths[from], lengths[from]));
            int node = WordTrie<HeaderTerm>.Root;
            for (int to = from + 1; to < costs.Length && (node = vocabulary.Trie.Step(node, line[start + to - 1])) >= 0; to++)
            {
                if (vocabulary.Trie.At(node) is { Documents: >= Established } right && (left is null || AreTwoCells(left, right)) && parts[from] + WholeCost(right) + Joined < parts[to])
                {
                    (parts[to], lengths[to]) = (parts[from] + WholeCost(right) + (from == 0 ? 0 : Joined), to - from);
                }
            }
        }

        for (int length = 2; length < costs.Length; length++)
        {
            if (parts[length] < Impossible && lengths[length] < length && vocabulary.Trie.Find(line.AsSpan(start, length)) is not { Documents: >= Established })
            {
                costs[length] = Math.Max(costs[length], parts[length]);
            }
        }
    }

    // 客户性质 is told of a customer; 客户金额 is a customer and an amount, 类别折旧方法 a kind and a method, 软件合计 a thing and the sum beside it.
    private static bool AreTwoCells(HeaderTerm left, HeaderTerm right) => left.Last?.Exit switch
    {
        HeaderWordPlace.Attribute => true,
        HeaderWordPlace.Label => !right.IsWord(HeaderWordPlace.Attribute) || right.Last is { Expectation: not (ColumnExpectation.Words or ColumnExpectation.Dates or ColumnExpectation.Unknown) },
        HeaderWordPlace.Measure => !right.IsWord(HeaderWordPlace.Attribute),
        HeaderWordPlace.Noun => right.Last is null || right.IsWord(HeaderWordPlace.Noun) || right.IsSum,
        null => right.Last is null || right.IsSum,
        _ => false,
    };

    private static double WholeCost(HeaderTerm term) => CellBase + 5 - (0.8 * Math.Log(term.Documents));

    private static int BracketLength(string line, int open)
    {
        int close = line.IndexOf(')', open);
        return close < 0 || close - open > LongestCell ? 1 : close + 1 - open;
    }

    private static void Lower(Span<double> states, int at, double cost, bool isInside)
    {
        if (isInside && cost < states[at])
        {
            states[at] = cost;
        }
    }
}
