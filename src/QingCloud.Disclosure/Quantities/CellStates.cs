using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Quantities;

/// <summary>Tells what a cell's text is: a number, words, or one of the states that are no number and never zero.</summary>
public static class CellStates
{
    /// <summary>Classifies a cell's text.</summary>
    /// <param name="text">The text as printed.</param>
    /// <returns>The state; <see cref="CellState.Reported"/> only where the whole text is one number.</returns>
    public static CellState Classify(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> trimmed = text.Trim();
        if (trimmed.IsEmpty)
        {
            return CellState.Blank;
        }

        if (IsAll(trimmed, '-'))
        {
            return CellState.Nil;
        }

        if (IsAll(trimmed, '/') || IsAll(trimmed, '\\') || IsWord(trimmed, "不适用") || IsWord(trimmed, "N/A") || IsWord(trimmed, "N.A") || IsWord(trimmed, "N.A.") || IsWord(trimmed, "NA"))
        {
            return CellState.NotApplicable;
        }

        if (IsWord(trimmed, "未披露"))
        {
            return CellState.NotDisclosed;
        }

        return DirectedNumber.TryParse(trimmed, out _) ? CellState.Reported : CellState.Text;
    }

    private static bool IsAll(ReadOnlySpan<char> text, char expected)
    {
        foreach (char character in text)
        {
            if (CharacterFolding.Fold(character) != expected)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWord(ReadOnlySpan<char> text, string word)
    {
        if (text.Length != word.Length)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            if (char.ToUpperInvariant(CharacterFolding.Fold(text[i])) != word[i])
            {
                return false;
            }
        }

        return true;
    }
}
