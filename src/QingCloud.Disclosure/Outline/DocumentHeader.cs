using NodaTime;

namespace QingCloud.Disclosure.Outline;

/// <summary>What the head of a document says of itself. A fact that it does not state is null.</summary>
public sealed record DocumentHeader
{
    /// <summary>The title, broken lines joined; null where none was found.</summary>
    public string? Title { get; init; }

    /// <summary>The security code (证券代码), six digits.</summary>
    public string? SecurityCode { get; init; }

    /// <summary>The short name of the security (证券简称).</summary>
    public string? ShortName { get; init; }

    /// <summary>The issuer's full name.</summary>
    public string? Issuer { get; init; }

    /// <summary>The exchange, by the range of the security code, else the exchange that the document is addressed to.</summary>
    public Exchange? Exchange { get; init; }

    /// <summary>The number of the announcement (公告编号), as printed.</summary>
    public string? AnnouncementNumber { get; init; }

    /// <summary>The reference of the letter that is answered (such as 上证公函【2024】0001号), as printed without blanks; null for a document that answers none.</summary>
    public string? LetterReference { get; init; }

    /// <summary>The day the letter was issued or received, whichever the reply states.</summary>
    public LocalDate? LetterDate { get; init; }

    /// <summary>The day of the announcement: as its head states, else the date that closes it.</summary>
    public LocalDate? AnnouncementDate { get; init; }

    /// <summary>
    /// The period reported on, or the one whose report is asked about, both days included. A third quarter is July to September.
    /// Null where the document does not name a single one.
    /// </summary>
    public DateInterval? ReportingPeriod { get; init; }
}
