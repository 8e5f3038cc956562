using System.Globalization;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>
/// A line of glued text with everything about it that does not depend on the columns: the cells that can begin at each place, what each character costs
/// as part of words, and what a border costs between two characters.
/// </summary>
internal sealed class GluedRow
{
    private const double InsideState = 4;
    private const double StateInWords = 1.5;

    // What is asked first of a row is told for so many columns at once.
    private const int UsualColumns = 12;

    /// <summary>A row without text.</summary>
    internal static GluedRow Empty { get; } = new();

    private readonly CellCandidate[] _candidates;
    private readonly RowEdge[] _edges;
    private readonly int[] _starts;
    private readonly int[] _first;
    private readonly int[] _byEnd;
    private readonly int[] _firstByEnd;
    private double[] _least = [];

    private GluedRow()
    {
        (Text, WordCosts, BorderCosts, _candidates, _edges, _starts, _byEnd) = ("", [], [0], [], [], [], []);
        (_first, _firstByEnd) = ([0], [0, 0]);
    }

    internal GluedRow(int line, int start, string folded, int ordinal, RowWords words, RepeatedWords repeated, BodyStyle style)
    {
        Line = line;
        Start = start;
        Text = folded;
        _first = new int[folded.Length + 1];
        List<CellCandidate> candidates = words.Candidates;
        candidates.Clear();
        for (int i = 0; i < folded.Length; i++)
        {
            _first[i] = candidates.Count;
            GluedNumberGrammar.AddCandidates(folded, i, candidates);
            TakeBlanks(folded, i, candidates, _first[i]);
        }

        _first[folded.Length] = candidates.Count;
        _candidates = [.. candidates];
        Follow(style, _candidates);

        WordCosts = GluedWordCosts.Measure(folded);
        BorderCosts = GluedWordCosts.MeasureBorders(folded);
        words.Protect(folded, BorderCosts);
        repeated.Weigh(folded, BorderCosts);
        ProtectStates();
        CellCost.Settle(WordCosts);
        CellCost.Settle(BorderCosts);
        Ordinal = ordinal;
        IsTotal = words.IsTotal(folded);
        IsCount = RowWords.IsCount(folded);
        IsContinued = !IsTotal && style.Continued.Count > 0 && style.Continued.Contains(BodyStyle.LeadOf(folded).ToString());
        _starts = new int[_candidates.Length];
        _edges = new RowEdge[_candidates.Length];
        _byEnd = new int[_candidates.Length];
        _firstByEnd = new int[folded.Length + 2];
        MakeEdges();
        OrderByEnd();
    }

    private static void Follow(BodyStyle style, CellCandidate[] candidates)
    {
        foreach (ref CellCandidate candidate in candidates.AsSpan())
        {
            if (style.IsUngrouped && candidate.Digits > 3 && candidate.Kind == GluedCellKind.Amount)
            {
                candidate = candidate with { Cost = Math.Max(0, candidate.Cost - GluedNumberGrammar.Ungrouped) };
            }
            else if (style.HasDoubleDashes && candidate.Kind == GluedCellKind.Nil)
            {
                candidate = candidate with { Cost = candidate.Length == 2 ? 0 : GluedNumberGrammar.LoneDash };
            }
        }
    }

    private void MakeEdges()
    {
        for (int start = 0; start < Text.Length; start++)
        {
            for (int i = _first[start]; i < _first[start + 1]; i++)
            {
                ref readonly CellCandidate cell = ref _candidates[i];
                int end = start + cell.Length;
                bool isWhole = cell.Kind == GluedCellKind.Integer;
                _starts[i] = start;
                _edges[i] = new(end, CellForm.Of(cell, IsCount, isWhole && IsOrdinal(start, cell.Length)), CellCost.Settle(NumberBorder(end) + (isWhole && IsCount ? cell.Cost * 2 : cell.Cost)));
            }
        }
    }

    // A blank after a number may be a border; before a bracket of words or inside brackets it is none.
    private double NumberBorder(int end) => end < Text.Length && BorderCosts[end] > 5 && !char.IsWhiteSpace(Text[end]) ? BorderCosts[end] : 0;

    private void OrderByEnd()
    {
        foreach (RowEdge edge in _edges)
        {
            _firstByEnd[edge.End + 1]++;
        }

        for (int end = 1; end < _firstByEnd.Length; end++)
        {
            _firstByEnd[end] += _firstByEnd[end - 1];
        }

        int[] next = [.. _firstByEnd];
        for (int i = 0; i < _edges.Length; i++)
        {
            _byEnd[next[_edges[i].End]++] = i;
        }
    }

    // 不适用 is a cell of its own or a part of words; no cell ends within it.
    private void ProtectStates()
    {
        for (int i = 0; i < Text.Length; i++)
        {
            foreach (ref readonly CellCandidate candidate in CandidatesAt(i))
            {
                if (candidate.Kind == GluedCellKind.NotApplicable && candidate.Length > 1)
                {
                    BorderCosts.AsSpan(i + 1, candidate.Length - 1).Fill(InsideState);
                    WordCosts[i] += StateInWords;
                }
            }
        }
    }

    // A blank after a number belongs to its cell, so that the next cell begins with a character.
    private static void TakeBlanks(string text, int start, List<CellCandidate> candidates, int first)
    {
        for (int i = first; i < candidates.Count; i++)
        {
            int end = start + candidates[i].Length;
            while (end < text.Length && char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            candidates[i] = candidates[i] with { Length = end - start };
        }
    }

    /// <summary>The 1-based line.</summary>
    internal int Line { get; }

    /// <summary>The number that an ordinal in the row would be.</summary>
    internal int Ordinal { get; }

    /// <summary>Whether the row begins with a word for a sum: its words, dates and rates may be blank.</summary>
    internal bool IsTotal { get; }

    /// <summary>Whether the row counts things: its numbers are whole.</summary>
    internal bool IsCount { get; }

    /// <summary>Whether the row begins with words of a later column, so that its label is that of a row above.</summary>
    internal bool IsContinued { get; }

    /// <summary>The offset of the text in the source.</summary>
    internal int Start { get; }

    /// <summary>The folded text, without blanks at its ends.</summary>
    internal string Text { get; }

    internal int Length => Text.Length;

    /// <summary>What each character costs as part of words.</summary>
    internal double[] WordCosts { get; }

    /// <summary>What a border before each character costs; the last one is at the end.</summary>
    internal double[] BorderCosts { get; }

    /// <summary>What the row costs at least, cut into so many columns; asked for one sample of rows.</summary>
    /// <param name="columns">The number of columns.</param>
    /// <param name="cheapest">A column in which cells cost no more than in any of them.</param>
    /// <param name="splitter">Cuts the row.</param>
    internal double LeastCost(int columns, ColumnFormat cheapest, GluedRowSplitter splitter)
    {
        if (_least.Length <= columns)
        {
            _least = splitter.LeastCosts(cheapest, this, Math.Max(columns, UsualColumns));
        }

        return _least[columns];
    }

    /// <summary>Whether the digits at a place are the number of the row.</summary>
    internal bool IsOrdinal(int start, int length) => int.TryParse(Text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value == Ordinal;

    /// <summary>The cells apart from words that can begin at a place.</summary>
    internal ReadOnlySpan<CellCandidate> CandidatesAt(int position) => _candidates.AsSpan(_first[position], _first[position + 1] - _first[position]);

    /// <summary>The index of the first candidate that begins at each place or behind it.</summary>
    internal ReadOnlySpan<int> Firsts => _first;

    /// <summary>The candidates in the order of their places, as far as costs go.</summary>
    internal ReadOnlySpan<RowEdge> Edges => _edges;

    /// <summary>The indices of the candidates that end at a place.</summary>
    internal ReadOnlySpan<int> EndingAt(int position) => _byEnd.AsSpan(_firstByEnd[position], _firstByEnd[position + 1] - _firstByEnd[position]);

    /// <summary>Where a candidate begins.</summary>
    internal int StartOf(int candidate) => _starts[candidate];

    internal ref readonly CellCandidate CandidateAt(int candidate) => ref _candidates[candidate];

    internal ref readonly RowEdge EdgeAt(int candidate) => ref _edges[candidate];
}
