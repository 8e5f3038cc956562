using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Relations;

namespace QingCloud.Disclosure.Verification.Relations;

/// <summary>A cause in words.</summary>
internal static class RelationFinding
{
    private const int FewRivals = 4;

    /// <summary>The finding; null where the relation is no rule and no slip explains why it does not hold.</summary>
    internal static Finding? Of(TableFigures table, Cause cause, IReadOnlySet<int> confirmed) =>
        cause.Cases.Any(@case => @case.IsRule) ? OfRule(table, cause, confirmed) : OfSlip(table, cause, confirmed);

    // 1,013.63 x 10.00% and 103.16 beside them: where a few figures explain it alike, the amount that a slip explains is wrong. Of many one always fits,
    // and from 70% to 80% it is a digit for many reasons.
    private static Finding OfRule(TableFigures table, Cause cause, IReadOnlySet<int> confirmed)
    {
        bool isOfRate = table.Grid[cause.Cell].IsRate;
        Correction? own = cause.Cases[0].Explanation ?? SlipFinder.Find(table, cause.Cell, cause.Required);
        Interval printed = RequiredValue.Read(table.Grid, cause.Cell);
        bool isOfRounding = isOfRate && printed.GapTo(cause.Required) <= printed.Width;
        bool mayBeOther = cause.Cases[0].Explanation is null && cause.Rivals.Length <= FewRivals && (own is null || isOfRate) && !isOfRounding;
        foreach ((CellAddress cell, Interval required) in mayBeOther ? cause.Rivals : [])
        {
            if (!table.Grid[cell].IsRate && SlipFinder.Find(table, cell, required) is { } other)
            {
                return Of(table, cause with { Cell = cell, Required = required }, confirmed, other);
            }
        }

        return Of(table, cause, confirmed, own);
    }

    // Any of the figures may be the one that slipped; the one that is computed from the others is looked at first.
    private static Finding? OfSlip(TableFigures table, Cause cause, IReadOnlySet<int> confirmed)
    {
        RelationEquation equation = cause.Cases[0].Instance.Equation;
        decimal largest = equation.Cells().Where(cell => !table.Grid[cell].IsRate || equation.IsOfRates).Max(cell => RequiredValue.Read(table.Grid, cell).Abs().High);
        decimal mostChance = cause.Cases.All(@case => @case.NeedsSlip) ? SlipFinder.NoChance : SlipFinder.MostChance;
        foreach (CellAddress cell in equation.Cells().OrderByDescending(cell => cell == cause.Cell))
        {
            if (RequiredValue.Of(table.Grid, cause.Cases[0].Instance, cell) is { } required
                && (equation.IsLinear ? SlipFinder.FindIn(table, cell, required, largest, mostChance) : SlipFinder.Find(table, cell, required)) is { } slip)
            {
                return Of(table, cause with { Cell = cell, Required = required }, confirmed, slip);
            }
        }

        return null;
    }

    private static Finding Of(TableFigures table, Cause cause, IReadOnlySet<int> confirmed, Correction? slip)
    {
        TableCell cell = table.CellAt(cause.Cell);
        RelationCase first = cause.Cases[0];
        decimal gap = RequiredValue.Read(table.Grid, cause.Cell).GapTo(cause.Required);
        PrintedScale scale = PrintedScale.Of(table, cause.Cell);
        return At(
            first.Rule, table, cause.Cell, cause.Required, isSure: !ReadingDoubt.IsDoubtful(table, cause, confirmed),
            FindingMessages.Relation.With(
                table.RowLabel(cause.Cell.Row), table.ColumnLabel(cause.Cell.Column), first.Instance.Formula, scale.Write(cause.Required), cell.Text, scale.WriteGap(gap))) with
        {
            Related = Related(table, cause),
            Correction = slip,
        };
    }

    /// <summary>A cell that is not what other figures make it.</summary>
    internal static Finding At(VerificationRule rule, TableFigures table, CellAddress cell, Interval expected, bool isSure, LocalizedText wording) => new()
    {
        Rule = rule,
        Severity = isSure ? FindingSeverity.Error : FindingSeverity.Doubtful,
        Place = PlaceOf(table, cell),
        Table = table.Table.Id,
        Row = table.RowLabel(cell.Row),
        Column = table.ColumnLabel(cell.Column),
        Recomputed = expected,
        Gap = RequiredValue.Read(table.Grid, cell).GapTo(expected),
        Wording = wording,
    };

    internal static FindingPlace PlaceOf(TableFigures table, CellAddress address)
    {
        TableCell cell = table.CellAt(address);
        int line = cell.Line > 0 ? cell.Line : table.Table.Rows[address.Row].Line;
        return new(line, cell.Span, cell.Text, $"{table.RowLabel(address.Row)}, {table.ColumnLabel(address.Column)}", table.Document.Index);
    }

    private static ImmutableArray<FindingPlace> Related(TableFigures table, Cause cause) =>
    [
        .. cause.Cases.SelectMany(@case => @case.Instance.Equation.Cells()).Distinct()
            .Where(cell => cell != cause.Cell && table.Grid[cell].Kind != GridCellKind.Empty)
            .Take(24)
            .Select(cell => PlaceOf(table, cell)),
    ];
}
