namespace QingCloud.Disclosure.Pdf.Pages;

/// <summary>A page with its words.</summary>
internal sealed class WordPage(int number, double width, double height)
{
    /// <summary>The 1-based number.</summary>
    internal int Number { get; } = number;

    internal double Width { get; } = width;

    internal double Height { get; } = height;

    internal List<PageWord> Words { get; } = [];
}
