using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Verification;

/// <summary>What is wrong in a filing, how much was checked, and how much was not.</summary>
public sealed record VerificationReport
{
    /// <summary>The findings, in the order of the text.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>How many relations were checked.</summary>
    public CheckCounts Checks { get; init; } = new(0, 0, 0, 0);

    /// <summary>How many figures of tables at least one relation checked.</summary>
    public Coverage Coverage { get; init; } = new(0, 0);

    /// <summary>What was left unchecked because the filing exceeds a limit of the verification; empty for any filing of a usual form.</summary>
    public ImmutableArray<CheckLimit> Limits { get; init; } = [];

    /// <summary>The findings that are certain.</summary>
    public ImmutableArray<Finding> Errors => [.. Findings.Where(finding => finding.Severity == FindingSeverity.Error)];
}

/// <summary>How many relations were checked, by what came of it.</summary>
/// <param name="Performed">All of them.</param>
/// <param name="Consistent">Those that hold within rounding.</param>
/// <param name="Inconsistent">Those that no rounding explains.</param>
/// <param name="Undecided">Those for which a figure is missing or not known.</param>
public sealed record CheckCounts(int Performed, int Consistent, int Inconsistent, int Undecided);

/// <summary>A part of a filing that was left unchecked, so that the time stays linear in the filing's length.</summary>
/// <param name="Document">The index of the document among those verified; 0 where there is one.</param>
/// <param name="Line">The 1-based line where the part begins.</param>
/// <param name="Wording">What was left, and the limit, in both languages.</param>
public sealed record CheckLimit(int Document, int Line, LocalizedText Wording)
{
    /// <summary>The language of <see cref="Message"/>, as the options of the verification say.</summary>
    public MessageLanguage Language { get; init; }

    /// <summary>What was left, and the limit, in plain words.</summary>
    public string Message => Wording.In(Language);
}

/// <summary>How many figures of tables were checked.</summary>
/// <param name="NumericCells">The cells that hold a number.</param>
/// <param name="CheckedCells">Those of them that at least one decided relation needs.</param>
public sealed record Coverage(int NumericCells, int CheckedCells);
