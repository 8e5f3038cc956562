namespace QingCloud.Disclosure.Pdf;

/// <summary>What a PDF reader can be told. Immutable: change it with a <c>with</c> expression.</summary>
public sealed record PdfReaderOptions
{
    /// <summary>The folder of poppler's programs; null where they are on the search path, which is the default.</summary>
    public string? ProgramFolder { get; init; }

    /// <summary>The longest time that poppler's programs may take for a document; they are ended then, and a diagnostic says so. The default is two minutes.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The most pages that are read; what follows is left out with a diagnostic. The default is 5,000.</summary>
    public int MaximumPages { get; init; } = 5_000;

    /// <summary>The most words that are read; what follows is left out with a diagnostic. The default is 5 million.</summary>
    public int MaximumWords { get; init; } = 5_000_000;

    /// <summary>The most ruling lines that are read of a page; a page with more is read without its ruling lines. The default is 20,000.</summary>
    public int MaximumRulesOfPage { get; init; } = 20_000;
}
