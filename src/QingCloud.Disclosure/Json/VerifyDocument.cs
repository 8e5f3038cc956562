namespace QingCloud.Disclosure.Json;

/// <summary>The document of <c>disclosure verify</c>.</summary>
internal sealed record VerifyDocument(string Schema, DocumentJson[] Documents, FindingJson[] Findings, ChecksJson Checks, CoverageJson Coverage, LimitJson[] Limits);

/// <summary>A finding. <c>Document</c> is the index of its document among <c>documents</c>, left out where there is one.</summary>
internal sealed record FindingJson
{
    public required string Rule { get; init; }

    public required string Name { get; init; }

    public required string Severity { get; init; }

    public required string Verdict { get; init; }

    public int? Document { get; init; }

    public required int Line { get; init; }

    /// <summary>The place in the text: start and length in UTF-16 units.</summary>
    public int[]? Span { get; init; }

    public string? Table { get; init; }

    public string? Row { get; init; }

    public string? Column { get; init; }

    public required string Printed { get; init; }

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public decimal? Gap { get; init; }

    public required string Message { get; init; }

    public CorrectionJson? Correction { get; init; }

    /// <summary>Between two filings: rounded, reclassified, restated or wrong.</summary>
    public string? Difference { get; init; }

    public required PlaceJson[] Related { get; init; }
}

/// <summary>A slip that explains a finding.</summary>
internal sealed record CorrectionJson(string Kind, string Text);

/// <summary>A place that takes part in a finding.</summary>
internal sealed record PlaceJson(int Line, string Text, string? Note, int? Document);

/// <summary>The number of checks.</summary>
internal sealed record ChecksJson(int Performed, int Consistent, int Inconsistent, int Undecided);

/// <summary>The number of figures in tables, and of those that some check needed.</summary>
internal sealed record CoverageJson(int NumericCells, int CheckedCells);

/// <summary>A part that was left unchecked. <c>Document</c> is the index of its document among <c>documents</c>, left out where there is one.</summary>
internal sealed record LimitJson(int? Document, int Line, string Message);
