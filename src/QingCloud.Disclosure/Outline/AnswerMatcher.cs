using System.Collections.Immutable;

namespace QingCloud.Disclosure.Outline;

/// <summary>Pairs the parts of a reply with the requests, and finds what the intermediaries verified.</summary>
internal static class AnswerMatcher
{
    private const int LongestVerificationHeading = 40;

    internal static void Match(MatterBuilder matter, ImmutableArray<RequestText> requests)
    {
        MarkVerifications(matter, matter.Answer!, requests);
        List<NodeBuilder>? run = FindRun(matter.Answer!, requests);
        if (run is not null)
        {
            Pair(matter, run, requests);
            PairElsewhere(matter, requests);
        }

        if (requests.Length == 1 && !matter.Pairs.ContainsKey(requests[0].Request))
        {
            matter.Pairs[requests[0].Request] = (matter.Answer!, AnswerPairing.Whole);
        }

        if (matter.Verifications.Count > 0)
        {
            foreach (NodeBuilder request in matter.Requests.Where(request => request.IsForVerifier))
            {
                matter.Pairs[request] = (matter.Verifications[^1], matter.Requests.Count(other => other.IsForVerifier) == 1 ? AnswerPairing.Whole : AnswerPairing.Order);
            }
        }
    }

    private static void MarkVerifications(MatterBuilder matter, NodeBuilder node, ImmutableArray<RequestText> requests)
    {
        for (int i = 0; i < node.Children.Count; i++)
        {
            NodeBuilder child = node.Children[i];
            string? heading = child.Heading ?? (child.Kind == OutlineNodeKind.Paragraph ? child.Text : null);
            if (heading is not null && IsVerification(heading) && RequestText.BestFor(Text.CharacterFolding.Fold(heading), requests) < 0)
            {
                if (child.Kind == OutlineNodeKind.Paragraph)
                {
                    child = Gather(node, i, heading);
                }

                child.Kind = OutlineNodeKind.Verification;
                matter.Verifications.Add(child);
            }
            else if (child.Kind is OutlineNodeKind.Section)
            {
                MarkVerifications(matter, child, requests);
            }
        }
    }

    /// <summary>An unnumbered heading (会计师核查意见:) takes what follows it, up to the next such heading.</summary>
    private static NodeBuilder Gather(NodeBuilder parent, int index, string heading)
    {
        NodeBuilder paragraph = parent.Children[index];
        NodeBuilder gathered = new(OutlineNodeKind.Verification, paragraph.Start) { Heading = heading, Pieces = paragraph.Pieces };
        int end = index + 1;
        while (end < parent.Children.Count && parent.Children[end] is var next
            && !(next.Kind == OutlineNodeKind.Paragraph && IsVerification(next.Text ?? string.Empty)))
        {
            gathered.Children.Add(next);
            end++;
        }

        parent.Children.RemoveRange(index, end - index);
        parent.Children.Insert(index, gathered);
        return gathered;
    }

    private static bool IsVerification(string heading) =>
        heading.Length <= LongestVerificationHeading && heading[^1] is not ('。' or '；' or ';' or '，' or ',')
        && OutlineVocabulary.VerifiedWords.IsIn(heading)
        && (OutlineVocabulary.Verifiers.IsIn(heading) || OutlineVocabulary.VerifiedParts.IsIn(heading));

    /// <summary>The run of numbered siblings that repeats the most requests; else the first one that has as many members as there are requests.</summary>
    private static List<NodeBuilder>? FindRun(NodeBuilder answer, ImmutableArray<RequestText> requests)
    {
        List<NodeBuilder>? best = null;
        List<NodeBuilder>? sameSize = null;
        int most = 0;
        Queue<NodeBuilder> pending = new([answer]);
        while (pending.TryDequeue(out NodeBuilder? node))
        {
            foreach (IGrouping<NumberingFamily?, NodeBuilder> run in node.Children
                .Where(child => child is { Element: not null, Kind: OutlineNodeKind.Section or OutlineNodeKind.Item }).GroupBy(child => child.Number?.Family))
            {
                List<NodeBuilder> members = [.. run];
                int repeated = members.Select(member => Best(member, requests)).Where(index => index >= 0).Distinct().Count();
                (best, most) = repeated > most ? (members, repeated) : (best, most);
                sameSize ??= requests.Length > 1 && members.Count == requests.Length ? members : null;
            }

            foreach (NodeBuilder child in node.Children.Where(child => child.Kind == OutlineNodeKind.Section))
            {
                pending.Enqueue(child);
            }
        }

        return best ?? sameSize;
    }

    private static void Pair(MatterBuilder matter, List<NodeBuilder> run, ImmutableArray<RequestText> requests)
    {
        HashSet<NodeBuilder> used = [];
        foreach (NodeBuilder member in run)
        {
            if (Best(member, requests) is >= 0 and var index && matter.Pairs.TryAdd(requests[index].Request, (member, AnswerPairing.Heading)))
            {
                used.Add(member);
            }
        }

        // The order alone pairs only where the run as a whole answers the requests.
        for (int i = 0; i < requests.Length && (run.Count == requests.Length || used.Count * 2 > requests.Length); i++)
        {
            int ordinal = requests[i].Request.Number?.Ordinal ?? i + 1;
            if (!matter.Pairs.ContainsKey(requests[i].Request)
                && run.Find(member => member.Number?.Ordinal == ordinal && !used.Contains(member)) is { } answer)
            {
                matter.Pairs[requests[i].Request] = (answer, AnswerPairing.Order);
                used.Add(answer);
            }
        }
    }

    /// <summary>A table that looks like headings can push a part of the reply out of its run.</summary>
    private static void PairElsewhere(MatterBuilder matter, ImmutableArray<RequestText> requests)
    {
        if (matter.Pairs.Count >= requests.Length)
        {
            return;
        }

        Queue<NodeBuilder> pending = new(matter.Answer!.Children);
        while (pending.TryDequeue(out NodeBuilder? node))
        {
            if (node is { Element: not null, Kind: OutlineNodeKind.Section or OutlineNodeKind.Item } && Best(node, requests) is >= 0 and var index)
            {
                matter.Pairs.TryAdd(requests[index].Request, (node, AnswerPairing.Heading));
            }

            foreach (NodeBuilder child in node.Children.Where(_ => node.Kind == OutlineNodeKind.Section))
            {
                pending.Enqueue(child);
            }
        }
    }

    private static int Best(NodeBuilder member, ImmutableArray<RequestText> requests) =>
        RequestText.BestFor(member.Element!.Folded.AsSpan(member.Element.TitleStart), requests);
}
