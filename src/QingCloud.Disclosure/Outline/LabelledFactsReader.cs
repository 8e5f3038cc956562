using System.Collections.Immutable;
using NodaTime;

namespace QingCloud.Disclosure.Outline;

/// <summary>The facts that stand behind a label.</summary>
internal sealed record LabelledFacts(string? SecurityCode, string? ShortName, string? AnnouncementNumber, LocalDate? AnnouncementDate);

/// <summary>Reads the labelled facts: <c>证券代码:600000 证券简称:…</c>, glued ones too, and the cells of a table of company facts.</summary>
internal static class LabelledFactsReader
{
    /// <summary>How many blocks are looked through: a report states its code in its second part.</summary>
    private const int MaximumBlocks = 400;

    private const int LongestValue = 20;

    internal static LabelledFacts Read(ImmutableArray<TextBlock> blocks)
    {
        Dictionary<string, string> facts = new(StringComparer.Ordinal);
        foreach (TextBlock block in blocks.Take(MaximumBlocks))
        {
            if (block.Markup is { } grid)
            {
                foreach (MarkupRow row in grid.Rows)
                {
                    ReadLine(Text.CharacterFolding.Fold(string.Join('|', row.Cells.Select(cell => cell.Text))), facts);
                }
            }
            else if (!block.IsBlank)
            {
                ReadLine(block.Folded, facts);
            }
        }

        return new(
            facts.GetValueOrDefault("SecurityCode"), facts.GetValueOrDefault("ShortName"), facts.GetValueOrDefault("AnnouncementNumber"),
            facts.GetValueOrDefault("AnnouncementDate") is { } date ? DateFinder.Read(date, 0, out _) : null);
    }

    private static void ReadLine(string line, Dictionary<string, string> facts)
    {
        foreach ((string word, string fact) in OutlineVocabulary.Labels)
        {
            int found = facts.ContainsKey(fact) ? -1 : line.IndexOf(word, StringComparison.Ordinal);
            if (found >= 0 && ReadValue(line, found + word.Length) is { Length: > 0 } value && Fits(fact, value))
            {
                facts[fact] = value;
            }
        }
    }

    /// <summary>The value behind the colon or the cell's edge, up to a blank, an edge or the next label.</summary>
    private static string? ReadValue(string line, int start)
    {
        int from = start;
        bool separated = false;
        while (from < line.Length && line[from] is ':' or '|' or ' ' or '\t')
        {
            separated |= line[from] is ':' or '|' or '\t';
            from++;
        }

        if (!separated || from >= line.Length)
        {
            return null;
        }

        int to = from;
        while (to < line.Length && to - from <= LongestValue && line[to] is not (' ' or '|' or '\t' or ',' or ';' or ')' or '。' or '\n') && !IsLabelAt(line, to))
        {
            to++;
        }

        return line[from..to];
    }

    private static bool IsLabelAt(string line, int at)
    {
        foreach ((string word, _) in OutlineVocabulary.Labels)
        {
            if (word.Length > 2 && string.CompareOrdinal(line, at, word, 0, word.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(string fact, string value) => fact switch
    {
        "SecurityCode" => value.Length == 6 && value.All(char.IsAsciiDigit),
        "AnnouncementNumber" => value.Any(char.IsAsciiDigit) && value.Contains('-'),
        "ShortName" => value.Length <= 12 && !value.Any(char.IsAsciiDigit) && !IsLabelAt(value, 0),
        _ => true,
    };
}
