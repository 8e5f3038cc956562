using System.CommandLine;
using QingCloud.Disclosure.Cli.Commands;
using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Cli.Languages;

/// <summary><c>--lang en|zh</c>. It is looked up before the commands are made, since their help is in the language too.</summary>
internal static class LanguageOption
{
    private const string Name = "--lang";

    internal static Option<string> Create(Speaker speaker)
    {
        Option<string> option = new(Name) { Description = speaker.Say(CommandTexts.Language), Recursive = true, HelpName = "en|zh" };
        Choices.Limit(option, speaker, "en", "zh");
        return option;
    }

    /// <summary>The language that the arguments ask for; English where they ask for none.</summary>
    internal static MessageLanguage Of(string[] arguments)
    {
        for (int i = 0; i < arguments.Length; i++)
        {
            bool isNext = arguments[i] == Name && i + 1 < arguments.Length && arguments[i + 1] == "zh";
            if (isNext || arguments[i] is Name + "=zh" or Name + ":zh")
            {
                return MessageLanguage.Chinese;
            }
        }

        return MessageLanguage.English;
    }
}
