using System.Reflection;

namespace QingCloud.Disclosure.Pdf.Poppler;

/// <summary>
/// Reads the signs of radicals as the characters they look like: fonts draw both with one glyph, and what a program that prints PDF names it is chance
/// (⽅ for 方, ⻋ for 车).
/// </summary>
internal static class RadicalFolding
{
    private const char First = '\u2E80';
    private const char Last = '\u2FD5';

    private static readonly char[] Characters = Load();

    internal static string Fold(string text)
    {
        return text.AsSpan().ContainsAnyInRange(First, Last)
            ? string.Create(text.Length, text, static (target, source) =>
            {
                for (int i = 0; i < source.Length; i++)
                {
                    target[i] = source[i] is >= First and <= Last ? Characters[source[i] - First] : source[i];
                }
            })
            : text;
    }

    private static char[] Load()
    {
        char[] characters = [.. Enumerable.Range(First, Last - First + 1).Select(code => (char)code)];
        Assembly assembly = typeof(RadicalFolding).Assembly;
        using StreamReader reader = new(assembly.GetManifestResourceStream("QingCloud.Disclosure.Pdf.Poppler.Vocabulary.radicals.tsv")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 3 && line[0] is >= First and <= Last)
            {
                characters[line[0] - First] = line[2];
            }
        }

        return characters;
    }
}
