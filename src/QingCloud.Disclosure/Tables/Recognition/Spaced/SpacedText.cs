using System.Text;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>Joins printed pieces: a blank stays only between two characters neither of which is Chinese.</summary>
internal static class SpacedText
{
    internal static string Join(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return left + right;
        }

        return NeedsBlank(left[^1], right[0]) ? left + " " + right : left + right;
    }

    internal static string Join(IEnumerable<SpacedPiece> pieces)
    {
        StringBuilder text = new();
        foreach (SpacedPiece piece in pieces)
        {
            if (text.Length > 0 && NeedsBlank(text[^1], piece.Text[0]))
            {
                text.Append(' ');
            }

            text.Append(piece.Text);
        }

        return text.ToString();
    }

    private static bool NeedsBlank(char left, char right) => IsLatin(left) && IsLatin(right);

    private static bool IsLatin(char character) => char.IsAsciiLetterOrDigit(CharacterFolding.Fold(character));
}
