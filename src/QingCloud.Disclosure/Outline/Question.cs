using System.Collections.Immutable;

namespace QingCloud.Disclosure.Outline;

/// <summary>A question (问题) of a letter. It has one matter, or groups several numbered ones.</summary>
public sealed record Question
{
    /// <summary>The part of the document.</summary>
    public required OutlineNode Node { get; init; }

    /// <summary>The matters in order, at least one.</summary>
    public required ImmutableArray<QuestionMatter> Matters { get; init; }

    /// <summary>The number; null where the source has lost it.</summary>
    public HeadingNumber? Number => Node.Number;

    /// <summary>The title; null where it has none.</summary>
    public string? Title => Node.Heading;

    /// <summary>The requests of all matters, in order.</summary>
    public IEnumerable<Request> Requests => Matters.SelectMany(matter => matter.Requests);
}

/// <summary>A matter that is asked about: requests, the reply, and what was verified.</summary>
public sealed record QuestionMatter
{
    /// <summary>The part of the document: the question's own where the question has one matter only.</summary>
    public required OutlineNode Node { get; init; }

    /// <summary>The requests in order.</summary>
    public required ImmutableArray<Request> Requests { get; init; }

    /// <summary>The whole reply (回复), verification included; null where none was found.</summary>
    public OutlineNode? Answer { get; init; }

    /// <summary>What the sponsor or the auditor verified (核查程序, 核查意见); empty where it is not reported.</summary>
    public ImmutableArray<OutlineNode> Verifications { get; init; } = [];

    /// <summary>The number; null where the matter has none or the source has lost it.</summary>
    public HeadingNumber? Number => Node.Number;

    /// <summary>The heading, or the text that follows the number; null where there is none.</summary>
    public string? Title => Node.Heading;
}
