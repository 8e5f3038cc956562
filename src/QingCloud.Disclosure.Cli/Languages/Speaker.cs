using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Cli.Languages;

/// <summary>Says things in the language that the user asked for, and reads filings so that their messages are in it.</summary>
internal sealed class Speaker(MessageLanguage language, bool isStrict = false)
{
    internal MessageLanguage Language { get; } = language;

    internal DisclosureAnalyzer Analyzer { get; } = DisclosureAnalyzer.Default.With(options => options with { Language = language, IsStrict = isStrict });

    internal string Say(LocalizedText text) => text.In(Language);

    internal string Say(LocalizedText text, params ReadOnlySpan<LocalizedText> arguments) => text.With(arguments).In(Language);

    /// <summary>The name of a value: in English the library's own, as in its JSON and its API.</summary>
    internal string Name<T>(T value, LocalizedText name)
        where T : struct, Enum => Language == MessageLanguage.English ? value.ToString() : name.Chinese;
}
