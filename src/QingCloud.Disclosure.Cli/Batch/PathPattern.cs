using System.IO.Enumeration;

namespace QingCloud.Disclosure.Cli.Batch;

/// <summary>Paths with wildcards, for shells that leave them to the program: <c>*</c> and <c>?</c> within a name, <c>**</c> for any folders.</summary>
internal static class PathPattern
{
    private const string AnyFolders = "**";

    internal static bool IsPattern(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <summary>The files that fit, in ordinal order; folders and files with a leading dot fit only a pattern that says so.</summary>
    internal static IEnumerable<string> Expand(string pattern)
    {
        string[] parts = pattern.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        string root = Path.IsPathRooted(pattern) ? Path.DirectorySeparatorChar.ToString() : "";
        return Expand(root, parts).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Expand(string folder, ReadOnlyMemory<string> parts)
    {
        string part = parts.Span[0];
        ReadOnlyMemory<string> rest = parts[1..];
        if (part == AnyFolders)
        {
            ReadOnlyMemory<string> below = rest.IsEmpty ? new[] { "*" } : rest;
            return Expand(folder, below).Concat(Folders(folder, "*").SelectMany(child => Expand(child, parts)));
        }

        if (rest.IsEmpty)
        {
            return Entries(folder, part, Directory.EnumerateFiles);
        }

        return (IsPattern(part) ? Folders(folder, part) : [Path.Combine(folder, part)]).SelectMany(child => Expand(child, rest));
    }

    private static IEnumerable<string> Folders(string folder, string name) => Entries(folder, name, Directory.EnumerateDirectories);

    private static IEnumerable<string> Entries(string folder, string name, Func<string, IEnumerable<string>> enumerate)
    {
        string place = folder.Length > 0 ? folder : ".";
        if (!Directory.Exists(place))
        {
            return [];
        }

        return enumerate(place).Select(entry => Path.GetFileName(entry))
            .Where(entry => (entry[0] != '.' || name[0] == '.') && FileSystemName.MatchesSimpleExpression(name, entry, ignoreCase: false))
            .Order(StringComparer.Ordinal)
            .Select(entry => Path.Combine(folder, entry));
    }
}
