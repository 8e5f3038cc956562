using System.CommandLine;
using System.Globalization;
using QingCloud.Disclosure.Json;
using QingCloud.Disclosure.Outline;
using Spectre.Console;

namespace QingCloud.Disclosure.Cli.Commands;

/// <summary><c>disclosure outline FILE</c>.</summary>
internal static class OutlineCommand
{
    internal static Command Create() => FileCommand.Create(
        "outline",
        "Kind of document, header facts, sections, questions, requests, answers.",
        filing => DisclosureJson.SerializeOutline(filing.Analyze()),
        Show);

    private static void Show(Filing filing, IAnsiConsole console)
    {
        DocumentOutline outline = filing.Analyze().Outline;
        Tree tree = new(Markup.Escape($"{outline.Kind} {outline.Header.SecurityCode} {outline.Header.ShortName} {outline.Header.Title}"));
        Add(tree, outline.Root);
        console.Write(tree);
    }

    private static void Add(IHasTreeNodes parent, OutlineNode node)
    {
        foreach (OutlineNode child in node.Children.Where(child => child.Heading is not null))
        {
            Add(parent.AddNode(Markup.Escape(string.Create(CultureInfo.InvariantCulture, $"{child.Number?.Text}{child.Heading} ({child.StartLine}-{child.EndLine})"))), child);
        }
    }
}
