using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Verification;
using Spectre.Console;

namespace QingCloud.Disclosure.Cli;

/// <summary>Colours beside the words and signs that say the same; a console without colours leaves them out.</summary>
internal static class ViewColors
{
    internal static string Of(FindingSeverity severity, string text) => In(text, severity switch
    {
        FindingSeverity.Error => "red",
        FindingSeverity.Warning => "yellow",
        _ => "grey",
    });

    internal static string Of(CellReading reading, string text) => In(text, reading switch
    {
        CellReading.Ambiguous => "red",
        CellReading.Inferred => "yellow",
        CellReading.Proven => "green",
        _ => "default",
    });

    private static string In(string text, string color) => text.Length == 0 ? "" : $"[{color}]{Markup.Escape(text)}[/]";
}
