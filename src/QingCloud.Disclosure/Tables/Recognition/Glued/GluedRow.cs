namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>
/// A line of glued text with everything about it that does not depend on the columns: the cells that can begin at each place, what each character costs
/// as part of words, and what a border costs between two characters.
/// </summary>
internal sealed class GluedRow
{
    private readonly CellCandidate[] _candidates;
    private readonly int[] _first;

    internal GluedRow(int line, int start, string folded)
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

    /// <summary>The offset of the text in the source.</summary>
    internal int Start { get; }

    /// <summary>The folded text, without blanks at its ends.</summary>
    internal string Text { get; }

    internal int Length => Text.Length;

    /// <summary>What each character costs as part of words.</summary>
    internal double[] WordCosts { get; }

    /// <summary>What a border before each character costs; the last one is at the end.</summary>
    internal double[] BorderCosts { get; }

    /// <summary>The cells apart from words that can begin at a place.</summary>
    internal ReadOnlySpan<CellCandidate> CandidatesAt(int position) => _candidates.AsSpan(_first[position], _first[position + 1] - _first[position]);
}
