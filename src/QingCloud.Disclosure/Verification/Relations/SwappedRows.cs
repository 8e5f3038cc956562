using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Verification.Relations;

/// <summary>Two wrong figures of one column, each of which is what the other should be: the filer has swapped them, and that is one finding.</summary>
internal static class SwappedRows
{
    /// <summary>The findings of a table's causes, swapped ones told once.</summary>
    internal static IEnumerable<Finding> Merge(TableFigures table, List<(Cause Cause, Finding Finding)> findings)
    {
        HashSet<int> told = [];
        for (int i = 0; i < findings.Count; i++)
        {
            if (told.Contains(i))
            {
                continue;
            }

            int other = findings.FindIndex(i + 1, found => AreSwapped(table, findings[i].Cause, found.Cause));
            if (other < 0 || !told.Add(other))
            {
                yield return findings[i].Finding;
                continue;
            }

            CellAddress cell = findings[other].Cause.Cell;
            yield return findings[i].Finding with
            {
                Correction = new(CorrectionKind.Swap, $"The figures of {table.RowLabel(findings[i].Cause.Cell.Row)} and {table.RowLabel(cell.Row)} are swapped."),
                Related = [RelationFinding.PlaceOf(table, cell), .. findings[i].Finding.Related],
            };
        }
    }

    private static bool AreSwapped(TableFigures table, Cause one, Cause other)
    {
        (Interval a, Interval b) = (RequiredValue.Read(table.Grid, one.Cell), RequiredValue.Read(table.Grid, other.Cell));
        return one.Cell.Column == other.Cell.Column && one.Cell.Row != other.Cell.Row && !a.Intersects(b) && one.Required.Intersects(b) && other.Required.Intersects(a);
    }
}
