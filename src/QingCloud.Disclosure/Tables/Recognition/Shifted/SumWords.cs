using System.Collections.Frozen;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition.Shifted;

/// <summary>What labels say of how rows add up: <c>Vocabulary/row-sums.tsv</c>.</summary>
internal static class SumWords
{
    private static readonly FrozenDictionary<string, WordList> Lists = WordList.ByName(TableVocabulary.Rows("row-sums.tsv"));

    internal static bool IsOpening(string label) => Holds("opening", label);

    internal static bool IsClosing(string label) => Holds("closing", label);

    internal static bool IsDecrease(string label) => Holds("decrease", label);

    internal static bool IsMovement(string label) => IsDecrease(label) || Holds("increase", label);

    internal static bool IsNetFlow(string label) => Holds("net", label);

    internal static bool IsInflow(string label) => Holds("inflow", label);

    internal static bool IsOutflow(string label) => Holds("outflow", label);

    internal static bool IsCashChange(string label) => Holds("change", label);

    internal static bool IsCashEffect(string label) => Holds("effect", label);

    /// <summary>1 for 加:, -1 for 减:, 0 for a label without a mark. A number may stand before it.</summary>
    internal static int Mark(string label) =>
        Lists["plus"].Words.Any(word => label.StartsWith(word, StringComparison.Ordinal)) ? 1
        : Lists["minus"].Words.Any(word => label.StartsWith(word, StringComparison.Ordinal)) ? -1
        : 0;

    private static bool Holds(string list, string label) => Lists[list].IsIn(label);
}
