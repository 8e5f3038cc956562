namespace QingCloud.Disclosure.Outline;

/// <summary>What surrounds a number in the text, which tells a list within a section from the next section.</summary>
/// <param name="FollowsHeading">Nothing stands between it and the heading before.</param>
/// <param name="FollowsLeadIn">The paragraph before ends with a colon.</param>
/// <param name="RepeatsRequest">Its text repeats one of the requests that the reply answers.</param>
internal readonly record struct HeadingSurroundings(bool FollowsHeading, bool FollowsLeadIn, bool RepeatsRequest);

/// <summary>
/// The open headings. A number is a heading because it continues an open family or starts one at 1, never because of its words.
/// </summary>
internal sealed class HeadingStack(NodeBuilder root)
{
    /// <summary>The most numbers that a sequence may skip, where the source has lost a line.</summary>
    private const int MaximumGap = 2;

    private readonly List<Entry> _open = [];

    /// <summary>The innermost open part.</summary>
    internal NodeBuilder Top => _open.Count > 0 ? _open[^1].Node : root;

    /// <summary>Finds the place of a number and closes what it ends.</summary>
    /// <returns>Whether the number has a place; if not, it is no heading.</returns>
    internal bool TryPlace(HeadingNumber number, HeadingSurroundings around)
    {
        int keep = Find(number, around);
        if (keep < 0)
        {
            return false;
        }

        _open.RemoveRange(keep, _open.Count - keep);
        return true;
    }

    internal void Push(NodeBuilder node, HeadingNumber number, bool repeatsRequest)
    {
        Top.Children.Add(node);
        if (_open.Count < NodeBuilder.MaximumDepth)
        {
            _open.Add(new(node, number, repeatsRequest));
        }
    }

    /// <summary>How many of the open headings stay open.</summary>
    private int Find(HeadingNumber number, HeadingSurroundings around)
    {
        if (around.RepeatsRequest && _open.FindLastIndex(entry => entry.RepeatsRequest && entry.Number.Family == number.Family) is >= 0 and var answer)
        {
            return answer;
        }

        if (number.Ordinal == 1)
        {
            return FindStart(number.Family, around);
        }

        int exact = _open.FindLastIndex(entry => entry.Number.Family == number.Family && entry.Number.Ordinal == number.Ordinal - 1);
        return exact >= 0 ? exact : FindSlip(number);
    }

    /// <summary>A number that the filer repeated, skipped, or wrote in a sister form (<c>2.</c> then <c>3、</c>).</summary>
    private int FindSlip(HeadingNumber number)
    {
        int near = _open.FindLastIndex(entry => entry.Number.Family == number.Family
            && number.Ordinal >= entry.Number.Ordinal && number.Ordinal - entry.Number.Ordinal <= MaximumGap);
        if (near >= 0)
        {
            return near;
        }

        return _open.FindLastIndex(entry => AreSisters(entry.Number.Family, number.Family) && entry.Number.Ordinal == number.Ordinal - 1);
    }

    private int FindStart(NumberingFamily family, HeadingSurroundings around)
    {
        if (family == NumberingFamily.Part)
        {
            return 0;
        }

        if (around.FollowsHeading || around.FollowsLeadIn)
        {
            return _open.Count;
        }

        int same = _open.FindLastIndex(entry => entry.Number.Family == family);
        if (same >= 0)
        {
            return same; // a second list of its kind under the same heading
        }

        int keep = _open.Count;
        while (keep > 0 && _open[keep - 1].Number.Family > family && !_open[keep - 1].RepeatsRequest)
        {
            keep--;
        }

        return keep;
    }

    private static bool AreSisters(NumberingFamily first, NumberingFamily second) =>
        (first, second) is (NumberingFamily.Arabic, NumberingFamily.ArabicPoint) or (NumberingFamily.ArabicPoint, NumberingFamily.Arabic)
            or (NumberingFamily.Parenthesized, NumberingFamily.ParenthesizedPoint) or (NumberingFamily.ParenthesizedPoint, NumberingFamily.Parenthesized);

    private readonly record struct Entry(NodeBuilder Node, HeadingNumber Number, bool RepeatsRequest);
}
