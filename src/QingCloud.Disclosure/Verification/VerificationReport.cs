using System.Collections.Immutable;

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

    /// <summary>The findings that are certain.</summary>
    public ImmutableArray<Finding> Errors => [.. Findings.Where(finding => finding.Severity == FindingSeverity.Error)];
}

/// <summary>How many relations were checked, by what came of it.</summary>
/// <param name="Performed">All of them.</param>
/// <param name="Consistent">Those that hold within rounding.</param>
/// <param name="Inconsistent">Those that no rounding explains.</param>
/// <param name="Undecided">Those for which a figure is missing or not known.</param>
public sealed record CheckCounts(int Performed, int Consistent, int Inconsistent, int Undecided);

/// <summary>How many figures of tables were checked.</summary>
/// <param name="NumericCells">The cells that hold a number.</param>
/// <param name="CheckedCells">Those of them that at least one decided relation needs.</param>
public sealed record Coverage(int NumericCells, int CheckedCells);
