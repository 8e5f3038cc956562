namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>A word or period of a header line.</summary>
/// <param name="Size">The number of characters.</param>
/// <param name="Entry">The place of its first part.</param>
/// <param name="State">The place of its last part.</param>
/// <param name="Price">What it costs.</param>
internal readonly record struct HeaderPiece(int Size, int Entry, int State, double Price);

/// <summary>The words and periods that begin at each place of a header line, found once for the line.</summary>
internal sealed class HeaderPieces
{
    private const int LongestName = 14;

    private readonly List<HeaderPiece> _pieces = [];
    private readonly int[] _first;

    internal HeaderPieces(HeaderVocabulary vocabulary, DocumentNames names, string line)
    {
        _first = new int[line.Length + 1];
        List<int> periods = [];
        for (int i = 0; i < line.Length; i++)
        {
            _first[i] = _pieces.Count;
            periods.Clear();
            HeaderPeriods.AddLengths(line, i, periods);
            foreach (int period in periods)
            {
                _pieces.Add(new(period, (int)HeaderWordPlace.Date, (int)HeaderWordPlace.Date, 1.0));
            }

            if (GluedAtoms.LengthAt(line, i) is > 0 and int age)
            {
                _pieces.Add(new(age, (int)HeaderWordPlace.Date, (int)HeaderWordPlace.Date, 1.0));
            }

            AddNames(vocabulary, names, line, i);
            AddWords(vocabulary, line, i);
            if (line[i] == '%')
            {
                _pieces.Add(new(1, (int)HeaderWordPlace.Suffix, (int)HeaderWordPlace.Suffix, 0.2));
            }
        }

        _first[line.Length] = _pieces.Count;
    }

    internal ReadOnlySpan<HeaderPiece> At(int position) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_pieces)[_first[position].._first[position + 1]];

    private void AddNames(HeaderVocabulary vocabulary, DocumentNames names, string line, int start)
    {
        int node = WordTrie<DocumentName>.Root;
        for (int size = 1; size <= Math.Min(LongestName, line.Length - start); size++)
        {
            node = names.Trie.Step(node, line[start + size - 1]);
            if (node == WordTrie<DocumentName>.None)
            {
                return;
            }

            if (size > 1 && names.Trie.At(node) is not null && !vocabulary.EndsInWord(line.AsSpan(start, size)))
            {
                _pieces.Add(new(size, (int)HeaderWordPlace.Name, (int)HeaderWordPlace.Name, 1.8));
            }
        }
    }

    private void AddWords(HeaderVocabulary vocabulary, string line, int start)
    {
        int node = WordTrie<HeaderTerm>.Root;
        for (int size = 1; size <= Math.Min(LongestName, line.Length - start); size++)
        {
            node = vocabulary.Trie.Step(node, line[start + size - 1]);
            if (node == WordTrie<HeaderTerm>.None)
            {
                return;
            }

            foreach (HeaderWord word in vocabulary.Trie.At(node)?.Words ?? [])
            {
                _pieces.Add(new(size, (int)word.Entry, (int)word.Exit, size == 1 ? 2.0 : 1.5));
            }
        }
    }
}
