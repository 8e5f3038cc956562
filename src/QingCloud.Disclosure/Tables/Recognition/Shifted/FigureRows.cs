namespace QingCloud.Disclosure.Tables.Recognition.Shifted;

/// <summary>Rows of as many figures each, in whole units, told apart by their figures. Their memory is kept from one use to the next.</summary>
internal sealed class FigureRows
{
    private const int FewestSlots = 64;

    // Figures in a block: no block is as large as those that only full collections free.
    private const int BlockSize = 8_192;

    private readonly List<long[]> _blocks = [];
    private int _columns;
    private int _rowBits;
    private int _mask;
    private int[] _hashes = [];
    private int[] _slots = [];

    /// <summary>The number of different rows.</summary>
    internal int Count { get; private set; }

    /// <summary>The figures of a row.</summary>
    internal ReadOnlySpan<long> this[int row] => Row(row);

    /// <summary>Where the figures of the next row are put before it is added.</summary>
    internal Span<long> Next => Row(Count);

    /// <summary>Begins anew with rows of so many columns.</summary>
    internal void Clear(int columns)
    {
        Count = 0;
        _columns = columns;
        _rowBits = int.Log2(BlockSize / Math.Max(columns, 1));
        Index(FewestSlots);
        Reserve();
    }

    /// <summary>The place of the row whose figures are those of <see cref="Next"/>, which is added where there is none.</summary>
    internal int Add()
    {
        ReadOnlySpan<long> figures = Next;
        int hash = HashOf(figures);
        int slot = SlotOf(figures, hash);
        if (_slots[slot] != 0)
        {
            return _slots[slot] - 1;
        }

        _hashes[Count] = hash;
        _slots[slot] = ++Count;
        Reserve();
        if (Count * 2 > _mask)
        {
            Index((_mask + 1) * 2);
        }

        return Count - 1;
    }

    /// <summary>The place of the row with some figures; -1 where there is none.</summary>
    internal int Find(ReadOnlySpan<long> figures) => _slots[SlotOf(figures, HashOf(figures))] - 1;

    // The slot of the figures, or the free one where they belong.
    private int SlotOf(ReadOnlySpan<long> figures, int hash)
    {
        int slot = hash & _mask;
        for (; _slots[slot] != 0; slot = (slot + 1) & _mask)
        {
            int row = _slots[slot] - 1;
            if (_hashes[row] == hash && this[row].SequenceEqual(figures))
            {
                break;
            }
        }

        return slot;
    }

    private Span<long> Row(int row) => _blocks[row >> _rowBits].AsSpan((row & ((1 << _rowBits) - 1)) * _columns, _columns);

    private void Reserve()
    {
        if (Count >> _rowBits == _blocks.Count)
        {
            _blocks.Add(new long[BlockSize]);
        }

        if (Count >= _hashes.Length)
        {
            Array.Resize(ref _hashes, Math.Max(FewestSlots, _hashes.Length * 2));
        }
    }

    private void Index(int slots)
    {
        _mask = slots - 1;
        if (_slots.Length < slots)
        {
            _slots = new int[slots];
        }
        else
        {
            Array.Clear(_slots, 0, slots);
        }

        for (int row = 0; row < Count; row++)
        {
            int slot = _hashes[row] & _mask;
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = row + 1;
        }
    }

    private static int HashOf(ReadOnlySpan<long> figures)
    {
        unchecked
        {
            ulong hash = 0;
            foreach (long figure in figures)
            {
                hash = (hash ^ (ulong)figure) * 0x9E37_79B9_7F4A_7C15UL;
                hash ^= hash >> 32;
            }

            return (int)hash;
        }
    }
}
