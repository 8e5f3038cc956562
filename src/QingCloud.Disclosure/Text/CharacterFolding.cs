using System.Runtime.CompilerServices;

namespace QingCloud.Disclosure.Text;

/// <summary>
/// Folds characters that mean the same, one to one, so that offsets stay valid: full width to half width, every dash to <c>-</c>, every space but the tab to a blank.
/// </summary>
/// <remarks>Unicode normalization is not used: it changes lengths, and under invariant globalization it does nothing.</remarks>
public static class CharacterFolding
{
    /// <summary>The folded form of a character.</summary>
    /// <param name="character">A UTF-16 unit.</param>
    /// <returns>Its folded form, or the character itself.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char character) => character is < '\u00A0' or > '\u301C' and < '\uFE58' ? character : FoldOther(character);

    // Chinese characters are between the two blocks of punctuation, and most that is asked for.
    private static char FoldOther(char character) => character switch
    {
        '\u00A0' or '\u3000' or '\u202F' or '\u205F' or '\uFEFF' => ' ',
        >= '\u2000' and <= '\u200D' => ' ',
        >= '\u2010' and <= '\u2015' => '-',
        '\u2212' or '\uFE63' or '\uFE58' or '\u2500' => '-',
        '\uFF5E' or '\u301C' => '~',
        >= '\uFF01' and <= '\uFF5D' => (char)(character - 0xFEE0),
        _ => character,
    };

    /// <summary>The text with each character folded.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>A text of the same length; <paramref name="text"/> itself if nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (int i = 0; i < text.Length; i++)
        {
            if (Fold(text[i]) != text[i])
            {
                return string.Create(text.Length, text, static (target, source) =>
                {
                    for (int j = 0; j < source.Length; j++)
                    {
                        target[j] = Fold(source[j]);
                    }
                });
            }
        }

        return text;
    }
}
