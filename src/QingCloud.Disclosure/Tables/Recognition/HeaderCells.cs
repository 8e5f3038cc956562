using System.Collections.Frozen;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables.Interpretation;
using QingCloud.Disclosure.Tables.Recognition.Shifted;
using QingCloud.Disclosure.Tables.Structure;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition;

/// <summary>Tells cells that head columns from cells of rows, by the field's words: <c>Vocabulary/header-terms.tsv</c> and what headers say of columns.</summary>
internal static class HeaderCells
{
    private const int LongestHead = 40;

    private static readonly FrozenSet<string> Terms = TableVocabulary.Rows("header-terms.tsv").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a row heads columns: no figures, two cells or more, and at least half of them known as heads.</summary>
    internal static bool IsHeader(GridRow row)
    {
        if (row.Filled < 2 || HeaderRowDetector.HasFigures(row))
        {
            return false;
        }

        int known = row.Cells.Count(cell => !cell.IsBlank && IsHead(cell.Text));
        return known >= 2 && 2 * known >= row.Filled;
    }

    internal static bool IsHead(string text)
    {
        if (text.Length > LongestHead || CellStates.Classify(text) != CellState.Text)
        {
            return false;
        }

        string folded = CharacterFolding.Fold(text);
        return Terms.Contains(folded)
            || PeriodParser.TryParse(folded, out _)
            || ShiftedWords.IsHead(folded)
            || UnitParser.TryFindInHeader(folded, out _)
            || MeasureWords.IsRate(folded, folded)
            || MeasureWords.IsCount(folded);
    }
}
