namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>In how many texts each piece occurs: a tree of characters that grows with the texts, so that no piece is cut out of one.</summary>
internal sealed class PieceCounts
{
    internal const int Root = 0;
    private const int None = -1;
    private const int FewestSlots = 256;

    private readonly List<(int Count, int LastText)> _pieces = [(0, 0)];
    private long[] _keys = new long[FewestSlots];
    private int[] _next = new int[FewestSlots];
    private int _text;

    /// <summary>Begins a further text, in which each piece counts once.</summary>
    internal void BeginText() => _text++;

    /// <summary>Counts the piece that is longer by a character than another.</summary>
    internal int Add(int piece, char c)
    {
        int slot = SlotOf(KeyOf(piece, c));
        if (_keys[slot] == 0)
        {
            slot = Insert(KeyOf(piece, c), slot);
        }

        int longer = _next[slot];
        (int count, int lastText) = _pieces[longer];
        if (lastText != _text)
        {
            _pieces[longer] = (count + 1, _text);
        }

        return longer;
    }

    /// <summary>The piece that is longer by a character than another; none where no text has it.</summary>
    internal int Step(int piece, char c)
    {
        if (piece < 0)
        {
            return None;
        }

        int slot = SlotOf(KeyOf(piece, c));
        return _keys[slot] == 0 ? None : _next[slot];
    }

    /// <summary>A piece by its characters.</summary>
    internal int Find(ReadOnlySpan<char> text)
    {
        int piece = Root;
        foreach (char c in text)
        {
            piece = Step(piece, c);
        }

        return piece;
    }

    /// <summary>In how many texts a piece occurs.</summary>
    internal int At(int piece) => piece < 0 ? 0 : _pieces[piece].Count;

    private int Insert(long key, int slot)
    {
        if (_pieces.Count * 2 > _keys.Length)
        {
            Grow();
            slot = SlotOf(key);
        }

        _keys[slot] = key;
        _next[slot] = _pieces.Count;
        _pieces.Add((0, 0));
        return slot;
    }

    private void Grow()
    {
        (long[] keys, int[] next) = (_keys, _next);
        _keys = new long[keys.Length * 2];
        _next = new int[keys.Length * 2];
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
            {
                int slot = SlotOf(keys[i]);
                (_keys[slot], _next[slot]) = (keys[i], next[i]);
            }
        }
    }

    // No key is 0, also where a text has the character 0.
    private static long KeyOf(int piece, char c) => ((long)(piece + 1) << 16) | c;

    private int SlotOf(long key) => StepTable.SlotOf(_keys, key);
}
