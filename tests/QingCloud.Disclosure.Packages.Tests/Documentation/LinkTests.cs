using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Packages.Tests.Documentation;

/// <summary>Links between pages lead to a file, and to a heading where they name one.</summary>
public sealed class LinkTests
{
    [Fact]
    public void Links_OfAllPages_LeadSomewhere()
    {
        MarkdownPage.All.SelectMany(Broken).Should().BeEmpty();
    }

    private static IEnumerable<string> Broken(MarkdownPage page)
    {
        string path = Path.Combine(Repository.Root, page.Path);
        foreach (string target in File.ReadAllText(path).Split("](").Skip(1).Select(rest => rest.Split(')')[0]))
        {
            string[] parts = target.Split('#', 2);
            string file = parts[0].Length == 0 ? path : Path.Combine(Path.GetDirectoryName(path)!, parts[0]);
            if (!File.Exists(file) && !Directory.Exists(file) || parts.Length > 1 && !Anchors(file).Contains(parts[1]))
            {
                yield return $"{page.Path}: {target}";
            }
        }
    }

    private static IEnumerable<string> Anchors(string file) => File.ReadLines(file).Where(line => line.StartsWith('#'))
        .Select(line => string.Concat(line.TrimStart('#').Trim().ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-')).Replace(' ', '-'));
}
