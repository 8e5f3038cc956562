namespace QingCloud.Disclosure.Pdf.Rules;

/// <summary>Joins the pieces that a rule is drawn of, and rules drawn twice.</summary>
internal static class RuleJoiner
{
    // How far apart pieces of one rule lie, along it and across it.
    private const double Gap = 2;

    /// <summary>The rules of one direction, joined, in the order of their places.</summary>
    internal static List<Rule> Join(IEnumerable<Rule> rules, bool isHorizontal)
    {
        List<Rule> sorted = [.. rules.Where(rule => rule.IsHorizontal == isHorizontal).OrderBy(rule => rule.At)];
        List<Rule> joined = [];
        int first = 0;
        for (int i = 1; i <= sorted.Count; i++)
        {
            if (i == sorted.Count || sorted[i].At - sorted[first].At > Gap)
            {
                JoinLine(sorted.GetRange(first, i - first), joined);
                first = i;
            }
        }

        return joined;
    }

    private static void JoinLine(List<Rule> pieces, List<Rule> joined)
    {
        double weight = pieces.Sum(piece => piece.Length);
        double at = weight > 0 ? pieces.Sum(piece => piece.At * piece.Length) / weight : pieces[0].At;
        Rule? open = null;
        foreach (Rule piece in pieces.OrderBy(piece => piece.From))
        {
            if (open is { } rule && piece.From <= rule.To + Gap)
            {
                open = rule with { To = Math.Max(rule.To, piece.To) };
                continue;
            }

            Add(open, joined);
            open = piece with { At = at };
        }

        Add(open, joined);
    }

    // Underlines of a letter, the sides of check boxes and the like are no part of a table.
    private static void Add(Rule? rule, List<Rule> joined)
    {
        const double Shortest = 6;
        if (rule is { Length: >= Shortest } whole)
        {
            joined.Add(whole);
        }
    }
}
