namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>A name that a document delimits itself.</summary>
/// <param name="Count">How often it does.</param>
internal sealed record DocumentName(int Count);

/// <summary>The names that a document delimits itself.</summary>
internal sealed class DocumentNames(IReadOnlyDictionary<string, int> names)
{
    /// <summary>The names from their first character on.</summary>
    internal WordTrie<DocumentName> Trie { get; } = new([.. names.Select(name => KeyValuePair.Create(name.Key, new DocumentName(name.Value)))]);
}
