namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>
/// Words that stand beside different words in several rows of a table: a border there is likelier than one between any other characters. The words between two
/// figures are looked at as a whole, in 某某支行自有资金 and 某某银行自有资金 the last ones repeat.
/// </summary>
internal sealed class RepeatedWords
{
    private const double Unrepeated = 0.6;
    private const int Shortest = 2;
    private const int Longest = 20;
    private const int ShortestDoubled = 3;
    private const int LongestDoubled = 8;

    private readonly RepeatedPieces _pieces;

    /// <summary>The words of the lines of a table.</summary>
    internal RepeatedWords(IEnumerable<string> lines) => _pieces = new(lines.SelectMany(Runs).Select(run => run.Text), Longest, withInner: false);

    /// <summary>Makes borders dearer that no repetition speaks for.</summary>
    internal void Weigh(string text, double[] borders)
    {
        foreach ((int start, string run) in Runs(text))
        {
            for (int i = 1; i < run.Length; i++)
            {
                borders[start + i] += IsRepeated(run, i) ? 0 : Unrepeated;
            }
        }
    }

    /// <summary>How many characters stand alike on both sides of a place: the name of a thing ends in its kind, 某某大额存单大额存单. 0 where none do.</summary>
    internal static int DoubledLength(string text, int border)
    {
        for (int length = Math.Min(LongestDoubled, Math.Min(border, text.Length - border)); length >= ShortestDoubled; length--)
        {
            if (text.AsSpan(border - length, length).SequenceEqual(text.AsSpan(border, length)))
            {
                return length;
            }
        }

        return 0;
    }

    private bool IsRepeated(string run, int border) => DoubledLength(run, border) > 0
        || run.Length - border >= Shortest && _pieces.Suffixes(run, border, false) > 0 || border >= Shortest && _pieces.Prefixes(run, border, false) > 0;

    private static IEnumerable<(int Start, string Text)> Runs(string text)
    {
        for (int start = 0; start < text.Length; start++)
        {
            start += GluedNumberGrammar.AbsenceLength(text, start);
            int end = start;
            while (end < text.Length && text[end] >= '\u3400' && GluedNumberGrammar.AbsenceLength(text, end) == 0)
            {
                end++;
            }

            if (end - start >= Shortest)
            {
                yield return (start, text[start..end]);
            }

            start = Math.Max(start, end - 1);
        }
    }
}
