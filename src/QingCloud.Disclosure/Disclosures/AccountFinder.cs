using QingCloud.Disclosure.Disclosures.Statements;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>Which line of a statement a table explains: by its caption, its note's title, then its sections from the nearest up.</summary>
internal static class AccountFinder
{
    /// <summary>The line; null where nothing names one.</summary>
    /// <param name="view">The table.</param>
    /// <param name="statement">The statement that the line must be of; null for any.</param>
    internal static StatementConcept? Find(TableView view, StatementKind? statement = null)
    {
        TableContext context = view.Context;
        return StatementConcepts.FindWithin(context.Caption, statement)
            ?? StatementConcepts.FindWithin(context.SectionPath.LastOrDefault() ?? "", statement)
            ?? StatementConcepts.FindWithin(context.Marks.TitleAt(context.Offset), statement);
    }
}
