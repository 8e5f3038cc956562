using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>The issuer of a document by its names: among peers its own row or column is told by them.</summary>
/// <param name="Name">The full name; null where the document does not say.</param>
/// <param name="ShortName">The short name (证券简称); null where the document does not say.</param>
internal sealed record Issuer(string? Name, string? ShortName)
{
    private const int ShortestName = 2;

    private static readonly WordList OwnNames = NameWords.Of("own");

    internal static Issuer Of(DocumentHeader header) => new(header.Issuer, header.ShortName);

    /// <summary>Whether a name stands for the issuer: its full or short name, a part of the full name, or 本公司.</summary>
    internal bool Is(string name)
    {
        string bare = name.Trim();
        return OwnNames.Words.Contains(bare)
            || (bare.Length >= ShortestName && (bare == Name || bare == WithoutMark(ShortName) || (Name is not null && bare.Length > ShortestName && Name.Contains(bare, StringComparison.Ordinal))));
    }

    // *ST某某, 某某科技-U: marks of the exchange are no part of the name.
    private static string? WithoutMark(string? shortName)
    {
        if (shortName is null)
        {
            return null;
        }

        string name = shortName.TrimStart('*', 'S', 'T');
        int dash = name.IndexOf('-', StringComparison.Ordinal);
        return dash > 0 ? name[..dash] : name;
    }
}
