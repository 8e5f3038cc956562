namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>Words found from their first character on, without cutting the text: one step for each character, and none further where no word goes on.</summary>
/// <typeparam name="T">What is known of a word.</typeparam>
internal sealed class WordTrie<T> where T : class
{
    internal const int Root = 0;
    internal const int None = -1;

    private readonly long[] _keys;
    private readonly int[] _nodes;
    private readonly T?[] _values;

    internal WordTrie(IReadOnlyCollection<KeyValuePair<string, T>> words)
    {
        int nodes = 1 + words.Sum(pair => pair.Key.Length);
        int size = 16;
        while (size < nodes * 2)
        {
            size *= 2;
        }

        _keys = new long[size];
        _nodes = new int[size];
        List<T?> values = [null];
        foreach ((string word, T value) in words)
        {
            int node = Root;
            foreach (char c in word)
            {
                int slot = SlotOf(KeyOf(node, c));
                if (_keys[slot] == 0)
                {
                    _keys[slot] = KeyOf(node, c);
                    _nodes[slot] = values.Count;
                    values.Add(null);
                }

                node = _nodes[slot];
            }

            values[node] = value;
        }

        _values = [.. values];
    }

    /// <summary>The place one character further; <see cref="None"/> where no word goes on so.</summary>
    internal int Step(int node, char c)
    {
        int slot = SlotOf(KeyOf(node, c));
        return _keys[slot] == 0 ? None : _nodes[slot];
    }

    /// <summary>What is known of the word that ends at a place; null where none ends there.</summary>
    internal T? At(int node) => _values[node];

    /// <summary>What is known of a whole text; null where it is no word.</summary>
    internal T? Find(ReadOnlySpan<char> text)
    {
        int node = Root;
        for (int i = 0; i < text.Length && node >= 0; i++)
        {
            node = Step(node, text[i]);
        }

        return node < 0 ? null : At(node);
    }

    // No key is 0 but that of the character 0 at the root, which is in no word.
    private static long KeyOf(int node, char c) => ((long)node << 16) | c;

    private int SlotOf(long key) => StepTable.SlotOf(_keys, key);
}
