namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>
/// Sets the borders between neighbouring columns of words, where no number shows them: a cell that repeats in its column is worth its length, and a border
/// between characters that belong together in the document costs.
/// </summary>
internal sealed class TextBorders(HeaderVocabulary vocabulary, TextCohesion cohesion, DocumentNames names)
{
    private const double BlankCell = 1.6;

    // A label that stands for several rows is printed in the first of them.
    private const double BlankLabel = 1.5;
    private const double Inside = 2;
    private const double WithinToken = 14;
    private const double NameEnd = 1.5;
    private const double NoBorder = 1_000;
    private const double SentenceEnd = 1;
    private const int ShortestNameEnding = 1;
    private const int LongestNameEnding = 5;
    private const int LongestBranch = 12;
    private const double Doubled = 2;
    private const int BranchEnding = 3;
    private const double Unrepeated = 0.3;
    private const double UnknownLabel = 1.5;
    private const double SingleCharacter = 1.5;
    private const double Age = -2.5;
    private const double KnownCharacter = -0.3;
    private const double CellCharacter = -0.75;
    private const int MostRuns = 1_000;
    private const int LongestRun = 1_000;
    private const int LongestRepeat = 40;
    private const int ShortestRepeat = 2;
    private const int MostTelling = 12;
    private const int ShortestInner = 3;
    private const int LongestKnown = 14;
    private const int FewestKnown = 3;

    /// <summary>Moves the borders within each group of neighbouring columns of words.</summary>
    internal void Settle(List<ReadableRow> rows, ColumnFormat[] formats)
    {
        for (int first = 0; first < formats.Length;)
        {
            int last = first;
            while (last < formats.Length && IsWords(formats[last]))
            {
                last++;
            }

            if (last - first > 1)
            {
                SettleGroup(rows, first, last);
            }

            first = Math.Max(last, first + 1);
        }
    }

    private static bool IsWords(ColumnFormat format) => format.TextCost < 1 || format.Expectation is ColumnExpectation.Words or ColumnExpectation.Labels;

    private void SettleGroup(List<ReadableRow> rows, int first, int last)
    {
        List<Run> runs = [];
        foreach (ReadableRow row in rows)
        {
            if (!row.Row.IsTotal && RunOf(row, first, last) is { } run)
            {
                runs.Add(run);
            }
        }

        if (runs.Count is < 2 or > MostRuns)
        {
            return;
        }

        RepeatedPieces pieces = new(runs.Select(run => run.Text), LongestRepeat, last - first > 2);
        double[] blanks = new double[last - first];
        Array.Fill(blanks, BlankCell);
        blanks[0] = first == 0 ? BlankLabel : BlankCell;
        List<int[]> cuts = runs.ConvertAll(run => Cut(run, last - first, pieces, blanks, Unrepeated));
        if (first == 0 && HasKnownLabels(runs, cuts))
        {
            cuts = runs.ConvertAll(run => Cut(run, last - first, pieces, blanks, UnknownLabel));
        }

        for (int i = 0; i < runs.Count; i++)
        {
            runs[i].Apply(cuts[i]);
        }
    }

    // Labels of which several are known stand for groups of rows: a row that begins with none of them has none.
    private bool HasKnownLabels(List<Run> runs, List<int[]> cuts)
    {
        int known = 0;
        for (int i = 0; i < runs.Count; i++)
        {
            known += cuts[i][1] < runs[i].Text.Length && KnownCost(runs[i].Text, 0, cuts[i][1], Unrepeated) < 0 ? 1 : 0;
        }

        return known >= FewestKnown && known * 10 >= runs.Count;
    }

    private static Run? RunOf(ReadableRow row, int first, int last)
    {
        int start = -1;
        int end = -1;
        for (int column = first; column < last; column++)
        {
            ReadCell cell = row.Reading.Cells[column];
            if (cell.Kind is not (GluedCellKind.Text or GluedCellKind.Blank))
            {
                return null;
            }

            if (cell.Kind == GluedCellKind.Text)
            {
                start = start < 0 ? cell.Start : start;
                end = cell.End;
            }
        }

        return start < 0 || end - start > LongestRun ? null : new(row, first, start, end);
    }

    // The best places for the borders by dynamic programming over the run's characters and the columns. A piece longer than any repeated one costs the
    // same wherever it begins, so that only the cheapest start of such pieces is kept.
    private int[] Cut(Run run, int columns, RepeatedPieces pieces, double[] blanks, double unknownLabel)
    {
        string text = run.Text;
        int[] endings = new int[text.Length + 1];
        bool[] naturals = new bool[text.Length + 1];
        for (int place = 0; place <= text.Length; place++)
        {
            endings[place] = NameEnding(text, place);
            naturals[place] = IsNatural(text, place, endings);
        }

        double[] borders = Borders(run, endings);
        double[,] best = new double[columns + 1, text.Length + 1];
        int[,] starts = new int[columns + 1, text.Length + 1];
        for (int column = 0; column <= columns; column++)
        {
            for (int end = 0; end <= text.Length; end++)
            {
                best[column, end] = column == 0 && end == 0 ? 0 : double.MaxValue;
            }
        }

        for (int column = 0; column < columns; column++)
        {
            (double far, int farStart) = (double.MaxValue, 0);
            double plain = column == 0 ? unknownLabel : Unrepeated;
            for (int end = 0; end <= text.Length; end++)
            {
                Lower(best, starts, column, end, end, best[column, end] + blanks[column]);
                double border = end < text.Length ? borders[end] : 0;
                int near = Math.Max(0, end - LongestRepeat);

                // The first column begins at the first character only, and the last one ends at the last.
                int from = column < columns - 1 || end == text.Length ? near : end;
                int to = column == 0 ? Math.Min(end, 1) : end;
                for (int start = from; start < to; start++)
                {
                    Lower(best, starts, column, start, end, best[column, start] + CellCost(text, start, end, column, columns, pieces, naturals, plain) + border);
                }

                if (near > 0 && best[column, near - 1] < far)
                {
                    (far, farStart) = (best[column, near - 1], near - 1);
                }

                Lower(best, starts, column, farStart, end, far + plain + border);
            }
        }

        return Backwards(starts, columns, text.Length);
    }

    private static void Lower(double[,] best, int[,] from, int column, int start, int end, double cost)
    {
        if (cost < best[column + 1, end])
        {
            best[column + 1, end] = cost;
            from[column + 1, end] = start;
        }
    }

    private static int[] Backwards(int[,] from, int columns, int length)
    {
        int[] cuts = new int[columns + 1];
        cuts[columns] = length;
        for (int column = columns; column > 0; column--)
        {
            cuts[column - 1] = from[column, cuts[column]];
        }

        return cuts;
    }

    private double CellCost(string text, int start, int end, int column, int columns, RepeatedPieces pieces, bool[] naturals, double plain)
    {
        double known = KnownCost(text, start, end, plain);
        if (end - start < ShortestRepeat)
        {
            return known;
        }

        int repeats = column == 0 ? pieces.Prefixes(text, end, naturals[end] || IsBeforeDigits(text, end))
            : column == columns - 1 ? pieces.Suffixes(text, start, naturals[start])
            : end - start < ShortestInner ? 0
            : pieces.Inner(text, start, end, naturals[start], naturals[end]);
        return Math.Min(known, repeats > 0 ? -Math.Min(end - start, MostTelling) * Math.Min(repeats, 6) * 0.15 : plain);
    }

    // An age, or a name or label that the document or the field delimits elsewhere, is a cell.
    private double KnownCost(string text, int start, int end, double plain)
    {
        if (GluedAtoms.LengthAt(text, start) == end - start)
        {
            return Age;
        }

        if (end - start is < ShortestRepeat or > LongestKnown)
        {
            return end - start == 1 ? SingleCharacter : plain;
        }

        HeaderTerm? term = vocabulary.Trie.Find(text.AsSpan(start, end - start));
        return term is { IsCell: true } ? CellCharacter * (end - start)
            : term is { IsLabel: true } || IsDelimited(text, start, end) ? KnownCharacter * (end - start)
            : plain;
    }

    // The words before a row's first figure count as a name themselves, and so say nothing of the row.
    private bool IsDelimited(string text, int start, int end) =>
        names.Trie.Find(text.AsSpan(start, end - start)) is { } name && (name.Count > 1 || end - start < text.Length);

    private static bool IsBeforeDigits(string text, int place) => place < text.Length && text[place - 1] >= '\u3400' && char.IsAsciiDigit(text[place]);

    private double[] Borders(Run run, int[] endings)
    {
        double[] borders = new double[run.Text.Length + 1];
        for (int i = 1; i < run.Text.Length; i++)
        {
            borders[i] = BorderOf(run.Row.Row.BorderCosts[run.Start + i]) + (Inside * cohesion.Between(run.Text[i - 1], run.Text[i]))
                + (run.Text[i - 1] < 0x80 && run.Text[i] < 0x80 ? WithinToken : 0) - (NameEnd * endings[i]) - (run.Text[i - 1] == '。' ? SentenceEnd : 0)
                - (Doubled * RepeatedWords.DoubledLength(run.Text, i));
        }

        return borders;
    }

    // No repetition makes a cell begin with a comma.
    private static double BorderOf(double cost) => cost < GluedWordCosts.Forbidden ? cost : NoBorder;

    // A name or a sentence ends here, whatever stands beside them in other rows.
    private static bool IsNatural(string text, int place, int[] endings) =>
        place > 0 && place < text.Length && (text[place - 1] == '。' || endings[place] > ShortestNameEnding);

    // 公司 alone can be a word of a sentence; 有限公司 ends a name.
    private int NameEnding(string text, int end)
    {
        int most = 0;
        foreach (string ending in vocabulary.NameEndings)
        {
            bool ends = end >= ending.Length && text.AsSpan(end - ending.Length, ending.Length).SequenceEqual(ending);
            most = ends ? Math.Max(most, vocabulary.BranchEndings.Contains(ending) ? BranchEnding : Math.Min(ending.Length, LongestNameEnding) - 1) : most;
        }

        return most > 0 && NamesBranch(text, end) ? 0 : most;
    }

    // 某某银行股份有限公司北京分行: the name ends with its branch.
    private bool NamesBranch(string text, int end)
    {
        for (int last = end; last <= Math.Min(text.Length, end + LongestBranch) && (last == end || text[last - 1] >= '\u3400'); last++)
        {
            foreach (string ending in vocabulary.BranchEndings)
            {
                if (last - ending.Length > end && text.AsSpan(0, last).EndsWith(ending, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private sealed class Run(ReadableRow row, int column, int start, int end)
    {
        internal ReadableRow Row { get; } = row;

        internal int Start { get; } = start;

        internal string Text { get; } = row.Row.Text[start..end];

        internal void Apply(int[] cuts)
        {
            for (int i = 0; i + 1 < cuts.Length; i++)
            {
                bool isBlank = cuts[i] == cuts[i + 1];
                Row.Reading.Cells[column + i] = new(Start + cuts[i], Start + cuts[i + 1], isBlank ? GluedCellKind.Blank : GluedCellKind.Text);
            }
        }
    }
}
