using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Relations;

namespace QingCloud.Disclosure.Verification.Relations;

/// <summary>Two wrong figures of one column, each of which is what the other should be: the filer has swapped them, and that is one finding.</summary>
internal static class SwappedRows
{
    /// <summary>The findings of a table's causes, swapped ones told once.</summary>
    internal static IEnumerable<Finding> Merge(TableFigures table, List<(Cause Cause, Finding Finding)> findings, IReadOnlySet<int> confirmed)
    {
        HashSet<int> told = [];
        for (int i = 0; i < findings.Count; i++)
        {
            if (told.Contains(i))
            {
                continue;
            }

            (int other, CellAddress? cell) = SwapOf(table, findings, i, told);
            if (cell is not { } swapped)
            {
                yield return findings[i].Finding;
                continue;
            }

            told.Add(other);
            CellAddress second = swapped with { Row = findings[other].Cause.Cell.Row };
            Cause cause = findings[i].Cause;
            yield return RelationFinding.Of(table, cause with { Cell = swapped, Required = RequiredValue.Of(table.Grid, cause.Cases[0].Instance, swapped) ?? cause.Required, Rivals = [] }, confirmed)! with
            {
                Correction = new(CorrectionKind.Swap, FindingMessages.SwappedRows.With(table.RowLabel(swapped.Row), table.RowLabel(second.Row))),
                Related = [RelationFinding.PlaceOf(table, second), .. findings[i].Finding.Related.Where(place => place.Span != table.CellAt(swapped).Span)],
            };
        }
    }

    private static (int Other, CellAddress? Cell) SwapOf(TableFigures table, List<(Cause Cause, Finding Finding)> findings, int index, HashSet<int> told)
    {
        RelationInstance own = findings[index].Cause.Cases[0].Instance;
        for (int other = index + 1; other < findings.Count && findings[index].Cause.Cases.Length == 1; other++)
        {
            if (!told.Contains(other) && findings[other].Cause.Cases is [var only] && IsAcross(own) && IsAcross(only.Instance))
            {
                foreach (CellAddress cell in own.Equation.Cells().Where(cell => !table.Grid[cell].IsRate).Concat(own.Equation.Cells()))
                {
                    if (HoldBoth(table.Grid, own, only.Instance, cell, cell with { Row = only.Instance.Result.Row }))
                    {
                        return (other, cell);
                    }
                }
            }
        }

        return (-1, null);
    }

    private static bool IsAcross(RelationInstance instance) => instance.Equation.Cells().All(cell => cell.Row == instance.Result.Row);

    private static bool HoldBoth(NumericGrid grid, RelationInstance one, RelationInstance other, CellAddress cell, CellAddress second)
    {
        CellChange[] swap = [new(cell, grid[second]), new(second, grid[cell])];
        return cell != second && grid[cell].IsTelling && grid[second].IsTelling && grid[cell] != grid[second] && one.HoldsAfter(grid, swap) && other.HoldsAfter(grid, swap);
    }
}
