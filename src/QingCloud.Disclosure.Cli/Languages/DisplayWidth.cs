using Spectre.Console.Rendering;

namespace QingCloud.Disclosure.Cli.Languages;

/// <summary>How many columns of a terminal a text takes: two for a Chinese character.</summary>
internal static class DisplayWidth
{
    internal static int Of(string text) => Segment.CellCount([new Segment(text)]);
}
