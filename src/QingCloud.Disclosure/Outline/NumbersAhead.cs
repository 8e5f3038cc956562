namespace QingCloud.Disclosure.Outline;

/// <summary>The numbers that follow a number 1 in the text: what tells a list within a section from the section's end.</summary>
internal sealed class NumbersAhead
{
    private const int Families = (int)NumberingFamily.Letter + 1;

    private readonly int[] _next;

    private NumbersAhead(int[] next, int afterRun)
    {
        _next = next;
        AfterRun = afterRun;
    }

    /// <summary>The ordinal that comes after the run which starts here (1, 2, 3 and then this one), in the same family; 0 for none.</summary>
    internal int AfterRun { get; }

    /// <summary>The next ordinal of a family; 0 for none.</summary>
    internal int Next(NumberingFamily family) => _next[(int)family];

    /// <summary>For each element with a number 1, what follows it; null for the others. One pass from the end.</summary>
    internal static NumbersAhead?[] Scan(IReadOnlyList<OutlineElement> elements, int from, int to)
    {
        NumbersAhead?[] ahead = new NumbersAhead?[to - from];
        int[] next = new int[Families];
        int[] afterRun = new int[Families];
        for (int i = to - 1; i >= from; i--)
        {
            if (elements[i].Number is not { } number)
            {
                continue;
            }

            int family = (int)number.Family;
            afterRun[family] = next[family] == number.Ordinal + 1 ? afterRun[family] : next[family];
            if (number.Ordinal == 1)
            {
                ahead[i - from] = new([.. next], afterRun[family]);
            }

            next[family] = number.Ordinal;
        }

        return ahead;
    }
}
