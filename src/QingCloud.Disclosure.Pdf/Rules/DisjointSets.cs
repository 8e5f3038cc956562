namespace QingCloud.Disclosure.Pdf.Rules;

/// <summary>Sets of numbers that are united two by two.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    internal int Find(int item)
    {
        while (_parents[item] != item)
        {
            _parents[item] = _parents[_parents[item]];
            item = _parents[item];
        }

        return item;
    }

    // The smaller number stays the name of the set.
    internal void Unite(int left, int right)
    {
        int first = Find(left);
        int second = Find(right);
        _parents[Math.Max(first, second)] = Math.Min(first, second);
    }
}
