using System.CommandLine;
using System.CommandLine.Help;
using QingCloud.Disclosure.Cli.Languages;

namespace QingCloud.Disclosure.Cli.Commands;

/// <summary>The program with all its commands.</summary>
internal static class DisclosureCommand
{
    internal static RootCommand Create(Speaker speaker)
    {
        RootCommand root = new(speaker.Say(CommandTexts.Root))
        {
            OutlineCommand.Create(speaker),
            TablesCommand.Create(speaker),
            ExtractCommand.Create(speaker),
            VerifyCommand.Create(speaker),
            QuantitiesCommand.Create(speaker),
            ReportCommand.Create(speaker),
            BatchCommand.Create(speaker),
            CompletionCommand.Create(speaker),
        };
        root.Options.Add(LanguageOption.Create(speaker));
        root.Options.Add(StrictOption.Create(speaker));
        foreach (Option option in root.Options)
        {
            switch (option)
            {
                case HelpOption help:
                    help.Description = speaker.Say(CommandTexts.Help);
                    help.Action = new HelpText(speaker);
                    break;
                case VersionOption version:
                    version.Description = speaker.Say(CommandTexts.Version);
                    break;
            }
        }

        return root;
    }
}
