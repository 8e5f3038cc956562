using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition.Shifted;

/// <summary>The amounts that a document's pipe rows print beside a label: a hint where a column of that name may hold one of them.</summary>
internal sealed class LabelledValues
{
    private const int ShortestAmount = 8;

    private readonly HashSet<(string Label, string Value)> _pairs;

    private LabelledValues(HashSet<(string Label, string Value)> pairs) => _pairs = pairs;

    internal static LabelledValues Collect(ImmutableArray<TextBlock> blocks)
    {
        HashSet<(string, string)> pairs = [];
        foreach (TextBlock block in blocks)
        {
            string line = block.Folded.Trim(' ');
            if (!line.StartsWith('|'))
            {
                continue;
            }

            string[] cells = line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            string? key = null;
            foreach (string value in cells.Skip(1).Where(IsAmount))
            {
                pairs.Add((key ??= Key(cells[0]), value));
            }
        }

        return new(pairs);
    }

    internal bool Has(string label, string value) => _pairs.Contains((Key(label), value));

    private static bool IsAmount(string text) => text.Length >= ShortestAmount && ShiftedValueKinds.Of(text) == ShiftedValueKind.Money;

    private static string Key(string label) => CharacterFolding.Fold(label).Replace(" ", "", StringComparison.Ordinal);
}
