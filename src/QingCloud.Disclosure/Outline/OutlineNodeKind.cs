namespace QingCloud.Disclosure.Outline;

/// <summary>What a part of a document is.</summary>
public enum OutlineNodeKind
{
    /// <summary>The whole document.</summary>
    Document,

    /// <summary>The table of contents (目录).</summary>
    Contents,

    /// <summary>A heading and what stands under it.</summary>
    Section,

    /// <summary>A question of a letter (问题): its background, requests and reply; or a group of numbered matters.</summary>
    Question,

    /// <summary>A numbered matter within a question that groups several.</summary>
    Matter,

    /// <summary>What the letter asks for (请公司…), one numbered request or all of an unnumbered one.</summary>
    Request,

    /// <summary>The reply (回复) to a matter.</summary>
    Answer,

    /// <summary>The part of a reply where the sponsor, the auditor or another intermediary reports what it verified (核查).</summary>
    Verification,

    /// <summary>An item of a list within prose.</summary>
    Item,

    /// <summary>A paragraph, broken pieces joined.</summary>
    Paragraph,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A check-box line, □适用 √不适用 or □是 √否.</summary>
    Applicability,
}
