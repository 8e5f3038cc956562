using System.Collections.Frozen;

namespace QingCloud.Disclosure.Cli.Batch;

/// <summary>The documents of a batch: files as given, the disclosures of folders, patterns, and a list on standard input, in this order and each once.</summary>
internal static class BatchInputs
{
    internal const string StandardInput = "-";

    private static readonly FrozenSet<string> Extensions =
        FrozenSet.ToFrozenSet([".txt", ".md", ".markdown", ".htm", ".html", ".xhtml", ".pdf"], StringComparer.OrdinalIgnoreCase);

    // A folder that may not be entered is passed by, as a file that may not be read is; links to folders could lead in circles.
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    internal static IEnumerable<string> Expand(IEnumerable<string> paths, TextReader list) =>
        paths.SelectMany(path => path == StandardInput ? Lines(list).SelectMany(Expand) : Expand(path)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Expand(string path)
    {
        if (Directory.Exists(path))
        {
            return Directory.EnumerateFiles(path, "*", Everything).Where(file => Extensions.Contains(Path.GetExtension(file))).Order(StringComparer.Ordinal);
        }

        return PathPattern.IsPattern(path) && !File.Exists(path) ? PathPattern.Expand(path) : [path];
    }

    private static IEnumerable<string> Lines(TextReader list)
    {
        while (list.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                yield return line;
            }
        }
    }
}
