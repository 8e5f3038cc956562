namespace QingCloud.Disclosure.Pdf.Rules;

/// <summary>The rules that touch each other: those of one table.</summary>
internal sealed record RuleGroup(List<Rule> Horizontals, List<Rule> Verticals);

/// <summary>Sorts the rules of a page into groups that touch each other.</summary>
internal static class RuleGroups
{
    // Rules that nearly touch do; rules of a page beyond this number are those of a drawing.
    private const double Touch = 2.5;
    private const int MostOfDirection = 1_500;

    internal static List<RuleGroup> Find(IReadOnlyList<Rule> rules)
    {
        List<Rule> horizontals = RuleJoiner.Join(rules, isHorizontal: true);
        List<Rule> verticals = RuleJoiner.Join(rules, isHorizontal: false);
        if (horizontals.Count > MostOfDirection || verticals.Count > MostOfDirection)
        {
            return [];
        }

        DisjointSets sets = new(horizontals.Count + verticals.Count);
        for (int h = 0; h < horizontals.Count; h++)
        {
            for (int v = 0; v < verticals.Count; v++)
            {
                if (Meets(horizontals[h], verticals[v]))
                {
                    sets.Unite(h, horizontals.Count + v);
                }
            }
        }

        Dictionary<int, RuleGroup> groups = [];
        for (int i = 0; i < horizontals.Count + verticals.Count; i++)
        {
            int root = sets.Find(i);
            if (!groups.TryGetValue(root, out RuleGroup? group))
            {
                groups.Add(root, group = new([], []));
            }

            (i < horizontals.Count ? group.Horizontals : group.Verticals).Add(i < horizontals.Count ? horizontals[i] : verticals[i - horizontals.Count]);
        }

        return [.. groups.Values];
    }

    private static bool Meets(Rule horizontal, Rule vertical) =>
        vertical.At >= horizontal.From - Touch && vertical.At <= horizontal.To + Touch
        && horizontal.At >= vertical.From - Touch && horizontal.At <= vertical.To + Touch;
}
