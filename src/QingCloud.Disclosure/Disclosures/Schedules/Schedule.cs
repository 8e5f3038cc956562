using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Schedules;

/// <summary>
/// The figures of a table that no other model holds. What each figure says is in its header path, as printed, and in its field where the vocabulary knows the
/// header.
/// </summary>
public sealed record Schedule
{
    /// <summary>The id of the table that discloses it.</summary>
    public required string TableId { get; init; }

    /// <summary>What the table is about.</summary>
    public required TableKind Kind { get; init; }

    /// <summary>The group or the parent; null where the document does not say.</summary>
    public Scope? Scope { get; init; }

    /// <summary>The lines in the order of the page; those without figures of their own are left out.</summary>
    public required ImmutableArray<ScheduleLine> Lines { get; init; }
}

/// <summary>A line of a schedule.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="Role">What it is to the lines around it.</param>
/// <param name="Figures">Its figures in the order of the columns.</param>
public sealed record ScheduleLine(string Name, RowRole Role, ImmutableArray<ScheduleFigure> Figures);

/// <summary>A figure of a schedule.</summary>
/// <param name="Path">The header cells from the top down to its column.</param>
/// <param name="Period">The period of the column; null where it names none.</param>
/// <param name="Figure">The figure with its evidence.</param>
/// <param name="Field">What the header or label says that the figure is; <see cref="Field.AsPrinted"/> where the vocabulary does not know it.</param>
public sealed record ScheduleFigure(ImmutableArray<string> Path, ReportingPeriod? Period, IFigure Figure, Field Field = Field.AsPrinted);
