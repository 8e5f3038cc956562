using System.CommandLine;
using System.Globalization;
using QingCloud.Disclosure.Cli.Languages;
using QingCloud.Disclosure.Json;
using QingCloud.Disclosure.Outline;
using Spectre.Console;

namespace QingCloud.Disclosure.Cli.Commands;

/// <summary><c>disclosure outline FILE</c>.</summary>
internal static class OutlineCommand
{
    internal static Command Create(Speaker speaker) => FileCommand.Create(
        speaker,
        "outline",
        CommandTexts.Outline,
        filing => DisclosureJson.SerializeOutline(filing.Analyze(speaker.Analyzer)),
        (filing, console) => Show(filing, console, speaker));

    private static void Show(Filing filing, IAnsiConsole console, Speaker speaker)
    {
        DocumentOutline outline = filing.Analyze(speaker.Analyzer).Outline;
        Tree tree = new(Markup.Escape($"{speaker.Name(outline.Kind, NameTexts.Of(outline.Kind))} {outline.Header.SecurityCode} {outline.Header.ShortName} {outline.Header.Title}"));
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
