namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>The names that a document delimits itself.</summary>
internal sealed class DocumentNames(IReadOnlyCollection<string> names)
{
    /// <summary>The names from their first character on.</summary>
    internal WordTrie<string> Trie { get; } = new([.. names.Select(name => KeyValuePair.Create(name, name))]);
}
