namespace QingCloud.Disclosure.Outline;

/// <summary>
/// Tells the items of a list within prose from sections: a run of numbered siblings with nothing under them, most of which end as sentences do.
/// </summary>
internal static class ItemClassifier
{
    private const int LongestHeading = 60;

    internal static void Classify(NodeBuilder node)
    {
        int start = 0;
        while (start < node.Children.Count)
        {
            int end = start + 1;
            if (node.Children[start].Number is { } first)
            {
                while (end < node.Children.Count && node.Children[end].Number is { Ordinal: > 1 } next && next.Family == first.Family)
                {
                    end++;
                }

                ClassifyRun(node.Children, start, end);
            }

            Classify(node.Children[start]);
            start = start + 1 < end ? ClassifyRest(node, start + 1, end) : end;
        }
    }

    private static int ClassifyRest(NodeBuilder node, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            Classify(node.Children[i]);
        }

        return end;
    }

    private static void ClassifyRun(List<NodeBuilder> siblings, int start, int end)
    {
        int sentences = 0;
        for (int i = start; i < end; i++)
        {
            // Only the last item may have text after it: the list's own continuation.
            if (siblings[i].Kind != OutlineNodeKind.Section || (i + 1 < end && siblings[i].Children.Count > 0)
                || siblings[i].Children.Exists(child => child.Number is not null))
            {
                return;
            }

            ReadOnlySpan<char> heading = siblings[i].Element!.Folded;
            sentences += heading is [.., '。' or ';'] || heading.Length > LongestHeading ? 1 : 0;
        }

        if (sentences * 2 > end - start)
        {
            for (int i = start; i < end; i++)
            {
                siblings[i].Kind = OutlineNodeKind.Item;
            }
        }
    }
}
