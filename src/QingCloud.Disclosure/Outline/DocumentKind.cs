namespace QingCloud.Disclosure.Outline;

/// <summary>What a document is.</summary>
public enum DocumentKind
{
    /// <summary>None of the others, or not to be told.</summary>
    Other,

    /// <summary>Any other announcement (公告).</summary>
    Announcement,

    /// <summary>The answer to an exchange's or the regulator's letter (问询函回复), by the issuer or its auditor.</summary>
    InquiryReply,

    /// <summary>An annual report (年度报告) or its digest (摘要).</summary>
    AnnualReport,

    /// <summary>A half-year report (半年度报告) or its digest.</summary>
    InterimReport,

    /// <summary>A quarterly report (季度报告).</summary>
    QuarterlyReport,
}
