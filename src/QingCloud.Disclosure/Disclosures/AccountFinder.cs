using QingCloud.Disclosure.Disclosures.Statements;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>
/// Which line of a statement a table explains: by its caption, its last section, then the title of its note. A note's own title that names no line ends the
/// search: the note before it is another's.
/// </summary>
internal static class AccountFinder
{
    /// <summary>The line; null where nothing names one.</summary>
    /// <param name="view">The table.</param>
    /// <param name="statement">The statement that the line must be of; null for any.</param>
    internal static StatementConcept? Find(TableView view, StatementKind? statement = null)
    {
        TableContext context = view.Context;
        foreach (string text in (ReadOnlySpan<string>)[context.Caption, context.SectionPath.LastOrDefault() ?? "", context.IsPeriodicReport ? context.Marks.TitleAt(context.Offset) : ""])
        {
            if (StatementConcepts.FindWithin(text, statement) is { } concept)
            {
                return concept;
            }

            if (IsOwnTitle(text))
            {
                return null;
            }
        }

        return null;
    }

    // 八、非经常性损益 or 5、应收账款 is a title of its own; (1)按账龄披露 is a part of the note above.
    private static bool IsOwnTitle(string text) =>
        HeadingNumberScanner.Read(CharacterFolding.Fold(text), 0, out _)?.Family is NumberingFamily.Part or NumberingFamily.Chinese or NumberingFamily.ChineseParenthesized or NumberingFamily.Arabic;
}
