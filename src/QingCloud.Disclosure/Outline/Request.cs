namespace QingCloud.Disclosure.Outline;

/// <summary>What a letter asks for (请公司…).</summary>
public sealed record Request
{
    /// <summary>The part of the document.</summary>
    public required OutlineNode Node { get; init; }

    /// <summary>Whether it is the sponsor's, the auditor's or another intermediary's to answer (请保荐机构…核查), not the issuer's.</summary>
    public required bool IsForVerifier { get; init; }

    /// <summary>The part of the reply that answers it; null where none could be paired with it.</summary>
    public OutlineNode? Answer { get; init; }

    /// <summary>How the answer was paired with the request.</summary>
    public AnswerPairing Pairing { get; init; }

    /// <summary>The number; null for an unnumbered request.</summary>
    public HeadingNumber? Number => Node.Number;

    /// <summary>What is asked, broken pieces joined.</summary>
    public string Text => Node.Text ?? string.Empty;
}

/// <summary>How an answer was paired with its request.</summary>
public enum AnswerPairing
{
    /// <summary>Not paired.</summary>
    None,

    /// <summary>The heading of the answer repeats the request.</summary>
    Heading,

    /// <summary>The answers are as many as the requests, or carry their numbers, and follow in the same order.</summary>
    Order,

    /// <summary>There is one request, and the whole reply answers it.</summary>
    Whole,
}
