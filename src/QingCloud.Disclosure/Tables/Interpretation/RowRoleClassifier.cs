using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables.Recognition;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Interpretation;

/// <summary>What each row is to the rows around it, by its label and by whether it has figures.</summary>
internal static class RowRoleClassifier
{
    private static readonly ImmutableArray<(RowRole Role, string How, string Word)> Rules =
        [.. TableVocabulary.Rows("row-roles.tsv").Select(row => (Enum.Parse<RowRole>(row[0]), row[1], row[2]))];

    internal static ImmutableArray<RowRole> Classify(RecognizedTable table)
    {
        ImmutableArray<RowRole>.Builder roles = ImmutableArray.CreateBuilder<RowRole>(table.Rows.Length);
        foreach (RecognizedRow row in table.Rows)
        {
            roles.Add(RoleOf(row, table.StubColumns));
        }

        return roles.MoveToImmutable();
    }

    private static RowRole RoleOf(RecognizedRow row, int stubColumns)
    {
        // The label of a total may stand in any label column, or in the first text cell behind a rank.
        for (int i = 0; i < row.Cells.Length; i++)
        {
            string text = row.Cells[i].Text;
            if (text.Length == 0 || (i >= stubColumns && CellStates.Classify(text) != CellState.Text))
            {
                continue;
            }

            if (RoleOf(text) is { } role && (i < Math.Max(stubColumns, 2) || role == RowRole.Total))
            {
                return role;
            }

            if (i >= stubColumns)
            {
                break;
            }
        }

        return HasFigures(row, stubColumns) ? RowRole.Item : IsHeading(row, stubColumns) ? RowRole.Heading : RowRole.Item;
    }

    /// <summary>The role that a label names; null where it names none.</summary>
    internal static RowRole? RoleOf(string label)
    {
        string folded = CharacterFolding.Fold(label).Trim();
        foreach ((RowRole role, string how, string word) in Rules)
        {
            bool matches = how switch
            {
                "is" => string.Equals(folded, word, StringComparison.Ordinal),
                "starts" => folded.StartsWith(word, StringComparison.Ordinal),
                _ => folded.EndsWith(word, StringComparison.Ordinal),
            };
            if (matches)
            {
                return role;
            }
        }

        return null;
    }

    private static bool HasFigures(RecognizedRow row, int stubColumns)
    {
        for (int i = stubColumns; i < row.Cells.Length; i++)
        {
            if (CellStates.Classify(row.Cells[i].Text) is CellState.Reported or CellState.Nil or CellState.NotApplicable or CellState.NotDisclosed)
            {
                return true;
            }
        }

        return false;
    }

    // A title within the table: one label and nothing else.
    private static bool IsHeading(RecognizedRow row, int stubColumns) =>
        row.Cells.Take(Math.Max(stubColumns, 1)).Any(cell => cell.Text.Length > 0) && row.Cells.Skip(Math.Max(stubColumns, 1)).All(cell => cell.Text.Length == 0);
}
