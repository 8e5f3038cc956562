namespace QingCloud.Disclosure.Outline;

/// <summary>A matter under construction.</summary>
internal sealed class MatterBuilder(NodeBuilder question, NodeBuilder node)
{
    /// <summary>The question that it belongs to; the same as <see cref="Node"/> for a question with one matter.</summary>
    internal NodeBuilder Question { get; } = question;

    internal NodeBuilder Node { get; } = node;

    internal List<NodeBuilder> Requests { get; } = [];

    internal NodeBuilder? Answer { get; set; }

    internal List<NodeBuilder> Verifications { get; } = [];

    internal Dictionary<NodeBuilder, (NodeBuilder Answer, AnswerPairing Pairing)> Pairs { get; } = [];
}
