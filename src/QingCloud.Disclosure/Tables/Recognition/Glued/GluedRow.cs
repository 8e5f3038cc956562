using System.Globalization;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>
/// A line of glued text with everything about it that does not depend on the columns: the cells that can begin at each place, what each character costs
/// as part of words, and what a border costs between two characters.
/// </summary>
internal sealed class GluedRow
{
    private const double InsideState = 4;

    private readonly CellCandidate[] _candidates;
    private readonly int[] _first;

    internal GluedRow(int line, int start, string folded, int ordinal, RowWords words)
    {
        Line = line;
        Start = start;
        Text = folded;
        _first = new int[folded.Length + 1];
        List<CellCandidate> candidates = [];
        for (int i = 0; i < folded.Length; i++)
        {
            _first[i] = candidates.Count;
            GluedNumberGrammar.AddCandidates(folded, i, candidates);
            TakeBlanks(folded, i, candidates, _first[i]);
        }

        _first[folded.Length] = candidates.Count;
        _candidates = [.. candidates];
        WordCosts = GluedWordCosts.Measure(folded);
        BorderCosts = GluedWordCosts.MeasureBorders(folded);
        words.Protect(folded, BorderCosts);
        ProtectStates();
        Ordinal = ordinal;
        IsTotal = words.IsTotal(folded);
        IsCount = RowWords.IsCount(folded);
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

    /// <summary>The offset of the text in the source.</summary>
    internal int Start { get; }

    /// <summary>The folded text, without blanks at its ends.</summary>
    internal string Text { get; }

    internal int Length => Text.Length;

    /// <summary>What each character costs as part of words.</summary>
    internal double[] WordCosts { get; }

    /// <summary>What a border before each character costs; the last one is at the end.</summary>
    internal double[] BorderCosts { get; }

    /// <summary>Whether the digits at a place are the number of the row.</summary>
    internal bool IsOrdinal(int start, int length) => int.TryParse(Text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value == Ordinal;

    /// <summary>The cells apart from words that can begin at a place.</summary>
    internal ReadOnlySpan<CellCandidate> CandidatesAt(int position) => _candidates.AsSpan(_first[position], _first[position + 1] - _first[position]);
}
