namespace QingCloud.Disclosure.Outline;

/// <summary>What surrounds a number in the text, which tells a list within a section from the next section.</summary>
/// <param name="FollowsHeading">Nothing stands between it and the heading before.</param>
/// <param name="FollowsLeadIn">The paragraph before ends with a colon.</param>
/// <param name="RepeatsRequest">Its text repeats one of the requests that the reply answers.</param>
/// <param name="IsMarked">The markup says that it is a heading.</param>
/// <param name="Ahead">The numbers that follow in the text; null where nobody needs them.</param>
internal readonly record struct HeadingSurroundings(bool FollowsHeading, bool FollowsLeadIn, bool RepeatsRequest, bool IsMarked, NumbersAhead? Ahead);

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

    /// <summary>Finds the place of a heading that has lost its number: beside the other answers to requests.</summary>
    internal void PlaceUnnumbered()
    {
        int keep = _open.FindLastIndex(entry => entry.RepeatsRequest);
        keep = keep >= 0 ? keep : _open.FindIndex(entry => entry.Number.Family > NumberingFamily.Chinese);
        if (keep >= 0)
        {
            _open.RemoveRange(keep, _open.Count - keep);
        }
    }

    /// <summary>Finds the place of a heading without a number by the level that the markup gives it.</summary>
    internal void PlaceMarked(NumberingFamily standIn)
    {
        int keep = FindStart(standIn, default);
        _open.RemoveRange(keep, _open.Count - keep);
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

        int place = FindNext(number);
        return place < 0 && (around.RepeatsRequest || around.IsMarked) ? FindStart(number.Family, default) : place;
    }

    private int FindNext(HeadingNumber number)
    {
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
            // 1、 (一)(二) 1、2、3、 and then 2、: the inner list ends where the outer one goes on. Else it is a second list under the same heading.
            return around.Ahead?.AfterRun == _open[same].Number.Ordinal + 1 && around.Ahead.AfterRun > 1 ? _open.Count : same;
        }

        int ended = _open.FindIndex(entry => entry.Number.Family > family && !entry.RepeatsRequest
            && around.Ahead?.Next(entry.Number.Family) != entry.Number.Ordinal + 1);
        return ended >= 0 ? ended : _open.Count;
    }

    private static bool AreSisters(NumberingFamily first, NumberingFamily second) =>
        (first, second) is (NumberingFamily.Arabic, NumberingFamily.ArabicPoint) or (NumberingFamily.ArabicPoint, NumberingFamily.Arabic)
            or (NumberingFamily.Parenthesized, NumberingFamily.ParenthesizedPoint) or (NumberingFamily.ParenthesizedPoint, NumberingFamily.Parenthesized);

    private readonly record struct Entry(NodeBuilder Node, HeadingNumber Number, bool RepeatsRequest);
}
