using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Revenue;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>What the words around a table and in it say: the subject of its balances, its scope, the dimension of a breakdown.</summary>
internal static class Surroundings
{
    private static readonly (ImmutableArray<BalanceSubject> Meanings, WordList Words) Subjects = Load<BalanceSubject>("subjects.tsv");

    private static readonly (ImmutableArray<RevenueDimension> Meanings, WordList Words) Dimensions = Load<RevenueDimension>("dimensions.tsv");

    private const int ShortestName = 2;

    private static readonly WordList TotalWords = NameWords.Of("total");

    private static readonly WordList CompanyEndings = NameWords.Of("company");

    private static readonly WordList ScopeWords = new([NameWords.Of("parent")[0], NameWords.Of("consolidated")[0]]);

    /// <summary>The subject of a table's balances, by its header, its caption, then its sections from the nearest up; null where nothing says.</summary>
    internal static BalanceSubject? SubjectOf(ImmutableArray<ColumnView> columns, TableContext context)
    {
        foreach (ColumnView column in columns)
        {
            if (SubjectIn(string.Concat(column.Path)) is { } subject)
            {
                return subject;
            }
        }

        int found = context.NearestOf(Subjects.Words);
        return found >= 0 ? Subjects.Meanings[found] : SubjectIn(context.Marks.TitleAt(context.Offset));
    }

    /// <summary>The subject that a text names; null where it names none.</summary>
    internal static BalanceSubject? SubjectIn(string text) => Subjects.Words.FirstIn(text) is >= 0 and int found ? Subjects.Meanings[found] : null;

    /// <summary>Group or parent, by the caption or the nearest section that names one.</summary>
    internal static Scope? ScopeOf(TableContext context) =>
        ScopeAt(context.NearestOf(ScopeWords)) ?? ScopeIn(context.Marks.PartAt(context.Offset));

    /// <summary>Group or parent, by the title of the statement that a table follows (母公司现金流量表).</summary>
    internal static Scope? ScopeOfStatement(TableContext context) => ScopeOf(context) ?? ScopeIn(context.Marks.StatementAt(context.Offset));

    private static Scope? ScopeIn(string title) => ScopeAt(ScopeWords.FirstIn(title));

    private static Scope? ScopeAt(int word) => word switch
    {
        0 => Scope.Parent,
        1 => Scope.Consolidated,
        _ => null,
    };

    /// <summary>Whether a name stands for all of a table: 合计, 总计.</summary>
    internal static bool IsTotal(string name) => TotalWords.Words.Contains(name);

    /// <summary>The company that a text names last, such as a caption over one debtor's figures; null where it names none.</summary>
    internal static string? CompanyIn(string text)
    {
        foreach (string ending in CompanyEndings.Words)
        {
            int end = text.LastIndexOf(ending, StringComparison.Ordinal);
            int start = end;
            while (start > 0 && IsNameCharacter(text[start - 1]))
            {
                start--;
            }

            if (end - start >= ShortestName)
            {
                return text[start..(end + ending.Length)];
            }
        }

        return null;
    }

    private static bool IsNameCharacter(char character) => char.IsLetter(character) || character is '(' or ')' or '（' or '）';

    /// <summary>The dimension that a text names; null where it names none.</summary>
    internal static RevenueDimension? DimensionIn(string text) => Dimensions.Words.FirstIn(text) is >= 0 and int found ? Dimensions.Meanings[found] : null;

    // What each word stands for, beside the words.
    private static (ImmutableArray<T> Meanings, WordList Words) Load<T>(string file)
        where T : struct, Enum
    {
        ImmutableArray<string[]> rows = EmbeddedVocabulary.Rows(file);
        return ([.. rows.Select(row => Enum.Parse<T>(row[0]))], new(rows.Select(row => row[1])));
    }
}
