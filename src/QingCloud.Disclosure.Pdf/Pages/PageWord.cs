namespace QingCloud.Disclosure.Pdf.Pages;

/// <summary>Characters that stand together on a page.</summary>
internal readonly record struct PageWord(string Text, Box Box)
{
    /// <summary>The height of its letters, near enough the size of the font.</summary>
    internal double Size => Box.Height;
}
