using System.Collections.Immutable;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Packages.Tests.Documentation;

/// <summary>A page of the documentation with its fenced blocks.</summary>
/// <param name="Path">The page's path in the repository.</param>
/// <param name="Blocks">The blocks, in order.</param>
internal sealed record MarkdownPage(string Path, ImmutableArray<CodeBlock> Blocks)
{
    private const string Fence = "```";

    /// <summary>All pages of the repository but those below tests, which are input.</summary>
    internal static ImmutableArray<MarkdownPage> All { get; } =
    [
        .. Directory.GetFiles(System.IO.Path.Combine(Repository.Root, "src"), "*.md", SearchOption.AllDirectories)
            .Append(System.IO.Path.Combine(Repository.Root, "README.md"))
            .Where(path => !path.Contains(".received.", StringComparison.Ordinal))
            .Select(path => System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    /// <summary>The page of a path.</summary>
    internal static MarkdownPage Of(string path) => All.Single(page => page.Path == path);

    /// <summary>The blocks of a language, such as <c>csharp</c>.</summary>
    internal IEnumerable<CodeBlock> In(string language) => Blocks.Where(block => block.Language == language);

    private static MarkdownPage Read(string path)
    {
        string[] lines = File.ReadAllLines(System.IO.Path.Combine(Repository.Root, path));
        ImmutableArray<CodeBlock>.Builder blocks = ImmutableArray.CreateBuilder<CodeBlock>();
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            string[] words = lines[i][Fence.Length..].Split(' ', 2);
            int start = i + 1;
            int end = Array.IndexOf(lines, Fence, start);
            blocks.Add(new(words[0], words.Length > 1 ? words[1] : "", start + 1, [.. lines[start..end]]));
            i = end;
        }

        return new(path, blocks.ToImmutable());
    }
}

/// <summary>A fenced block.</summary>
/// <param name="Language">The first word of its fence, such as <c>csharp</c>, <c>sh</c> or <c>text</c>.</param>
/// <param name="Name">The rest of its fence: the file that a block of text stands for; empty where it stands for none.</param>
/// <param name="Line">The 1-based line of the page on which its first line stands.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record CodeBlock(string Language, string Name, int Line, ImmutableArray<string> Lines)
{
    /// <summary>The text, each line ended.</summary>
    internal string Text => string.Concat(Lines.Select(line => line + "\n"));
}
