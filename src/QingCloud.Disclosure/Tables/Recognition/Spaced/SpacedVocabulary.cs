using System.Collections.Frozen;
using QingCloud.Disclosure.Outline;

namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>The field's words that the reading of space-separated tables needs, from <c>Vocabulary/spaced-words.tsv</c>.</summary>
internal static class SpacedVocabulary
{
    private const string Resource = "QingCloud.Disclosure.Tables.Vocabulary.spaced-words.tsv";

    private static readonly FrozenDictionary<string, FrozenSet<string>> Lists = Load();

    private static readonly FrozenSet<string> Counters = Lists["counter"];
    private static readonly FrozenSet<string> StubHeads = Lists["stub"];
    private static readonly string[] TotalWords = [.. Lists["total"]];
    private static readonly FrozenSet<string> NoteHeads = Lists["note"];
    private static readonly string[] RateWords = [.. Lists["rate"]];
    private static readonly FrozenSet<string> PeriodTails = Lists["period-tail"];
    private static readonly string[] OpeningWords = [.. Lists["opening"]];
    private static readonly string[] ClosingWords = [.. Lists["closing"]];
    private static readonly string[] MovementWords = [.. Lists["movement"]];
    private static readonly string[] DecreaseWords = [.. Lists["decrease"]];
    private static readonly string[] PriceWords = [.. Lists["price"]];

    /// <summary>Whether a token counts what the number before it says: 天, 个百分点.</summary>
    internal static bool IsCounter(ReadOnlySpan<char> token) => token.Length <= 4 && Counters.Contains(token.ToString());

    /// <summary>Whether the text is a number with its counter.</summary>
    internal static bool IsCounted(ReadOnlySpan<char> text)
    {
        // 注1 in a cell refers to a note below the table.
        if (text.Length is 2 or 3 && text[0] == '注' && char.IsAsciiDigit(text[^1]))
        {
            return true;
        }

        int at = 0;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is '.' or ',' or '-'))
        {
            at++;
        }

        return at > 0 && at < text.Length && char.IsAsciiDigit(text[at - 1]) && IsCounter(text[at..]);
    }

    /// <summary>Whether the text heads a label column: 项目, 公司名称.</summary>
    internal static bool IsStubHead(string text) => StubHeads.Contains(text);

    /// <summary>Whether a label says that its row adds up or averages others: 合计, 可比公司平均值.</summary>
    internal static bool IsTotal(string label) => Array.Exists(TotalWords, w => label.Contains(w, StringComparison.Ordinal));

    /// <summary>Whether a header names a rate: 占比, 毛利率, 计提比例(%).</summary>
    internal static bool IsRate(string header) => Array.Exists(RateWords, w => header.Contains(w, StringComparison.Ordinal));

    /// <summary>Whether a header names a balance at the start: 期初余额.</summary>
    internal static bool IsOpening(string header) => Array.Exists(OpeningWords, w => header.Contains(w, StringComparison.Ordinal));

    /// <summary>Whether a header names a balance at the end: 期末余额.</summary>
    internal static bool IsClosing(string header) => Array.Exists(ClosingWords, w => header.Contains(w, StringComparison.Ordinal));

    /// <summary>Whether a header heads the movements between two balances: 本期变动金额.</summary>
    internal static bool IsMovement(string header) => Array.Exists(MovementWords, w => header.Contains(w, StringComparison.Ordinal));

    /// <summary>Whether a header names what diminishes a balance: 本期减少, 转回, 核销.</summary>
    internal static bool IsDecrease(string header) => Array.Exists(DecreaseWords, w => header.Contains(w, StringComparison.Ordinal));

    /// <summary>Whether a piece is what is left of a period whose first half was lost: 月, 日.</summary>
    internal static bool IsPeriodTail(string piece) => PeriodTails.Contains(piece);

    /// <summary>Whether a header names the numbers of notes (附注), which only some rows have.</summary>
    internal static bool IsNoteHead(string header) => NoteHeads.Contains(header);

    /// <summary>Whether a header names prices or rates, which a total leaves blank: 单价.</summary>
    internal static bool IsPrice(string header) => Array.Exists(PriceWords, w => header.Contains(w, StringComparison.Ordinal));

    private static FrozenDictionary<string, FrozenSet<string>> Load()
    {
        using Stream stream = typeof(SpacedVocabulary).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is not embedded.");
        using StreamReader reader = new(stream);
        Dictionary<string, HashSet<string>> lists = [];
        while (reader.ReadLine() is { } line)
        {
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0 && line[0] != '#')
            {
                string list = line[..tab];
                if (!lists.TryGetValue(list, out HashSet<string>? words))
                {
                    lists.Add(list, words = new(StringComparer.Ordinal));
                }

                words.Add(line[(tab + 1)..]);
            }
        }

        return lists.ToFrozenDictionary(p => p.Key, p => p.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }
}
