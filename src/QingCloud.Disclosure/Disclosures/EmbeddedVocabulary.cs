using System.Collections.Immutable;
using System.Reflection;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>Reads the stage's vocabulary: tab-separated data files in the assembly.</summary>
internal static class EmbeddedVocabulary
{
    /// <summary>The rows of a file, comments and blank lines left out.</summary>
    internal static ImmutableArray<string[]> Rows(string fileName)
    {
        Assembly assembly = typeof(EmbeddedVocabulary).Assembly;
        using Stream stream = assembly.GetManifestResourceStream($"QingCloud.Disclosure.Disclosures.Vocabulary.{fileName}")
            ?? throw new InvalidOperationException($"The assembly lacks its data file {fileName}.");
        using StreamReader reader = new(stream);
        ImmutableArray<string[]>.Builder rows = ImmutableArray.CreateBuilder<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                rows.Add(line.Split('\t'));
            }
        }

        return rows.DrainToImmutable();
    }
}
