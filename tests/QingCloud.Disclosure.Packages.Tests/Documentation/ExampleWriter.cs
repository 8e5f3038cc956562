using System.Globalization;
using System.Text;

namespace QingCloud.Disclosure.Packages.Tests.Documentation;

/// <summary>
/// Writes the C# of a page as a class of tests: statements of all its blocks become one test, in order; blocks of test methods become members. A line that prints and says in a
/// comment what, must print that.
/// </summary>
internal static class ExampleWriter
{
    private const string Printing = "Console.WriteLine(";

    /// <summary>The source file of a page; null where the page has no C#.</summary>
    internal static string? Write(MarkdownPage page, string name, string folder)
    {
        CodeBlock[] blocks = [.. page.In("csharp")];
        if (blocks.Length == 0)
        {
            return null;
        }

        StringBuilder usings = new();
        StringBuilder members = new();
        StringBuilder statements = new();
        StringBuilder types = new();
        foreach (CodeBlock block in blocks)
        {
            int body = block.Lines.TakeWhile(line => IsUsing(line) || line.Length == 0).Count();
            Append(usings, block, 0, body);
            string first = body < block.Lines.Length ? block.Lines[body] : "";
            Append(first.StartsWith("[Fact]", StringComparison.Ordinal) ? members : first.StartsWith("public ", StringComparison.Ordinal) ? types : statements, block, body, block.Lines.Length);
        }

        return $$"""
            {{usings}}
            #line default
            namespace Documentation;

            public sealed class {{name}}
            {
                private static readonly Dictionary<int, string> Expected = new() { {{Comments(blocks)}} };

                public {{name}}() => Directory.SetCurrentDirectory({{Literal(folder)}});

                [Fact]
                public void Page_RunsAndPrintsWhatItSays()
                {
                    List<string> wrong = [];
                    Console.Printed.Clear();
            {{statements}}
            #line default
                    foreach ((int line, string expected) in Expected)
                    {
                        string printed = Console.Printed.GetValueOrDefault(line, "(not run)");
                        if (printed != expected)
                        {
                            wrong.Add($"{{page.Path}}({line}) prints: {printed}");
                        }
                    }

                    Assert.True(wrong.Count == 0, string.Join('\n', wrong));
                }

            {{members}}
            #line default
                private static class Console
                {
                    public static Dictionary<int, string> Printed { get; } = [];

                    public static void WriteLine(object? value, [System.Runtime.CompilerServices.CallerLineNumber] int line = 0)
                    {
                        Printed[line] = FormattableString.Invariant($"{value}");
                    }
                }
            }

            {{types}}
            """;
    }

    private static void Append(StringBuilder to, CodeBlock block, int start, int end)
    {
        if (start < end)
        {
            to.Append(CultureInfo.InvariantCulture, $"#line {block.Line + start} \"page\"\n");
            to.AppendJoin('\n', block.Lines[start..end]).Append('\n');
        }
    }

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('=') && !line.Contains('(');

    private static string Comments(IEnumerable<CodeBlock> blocks) => string.Join(", ", blocks
        .SelectMany(block => block.Lines.Select((line, i) => (Line: block.Line + i, Text: line)))
        .Where(printed => printed.Text.TrimStart().StartsWith(Printing, StringComparison.Ordinal) && printed.Text.Contains(" // ", StringComparison.Ordinal))
        .Select(printed => $"[{printed.Line}] = {Literal(printed.Text[(printed.Text.LastIndexOf(" // ", StringComparison.Ordinal) + 4)..].Trim())}"));

    private static string Literal(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
