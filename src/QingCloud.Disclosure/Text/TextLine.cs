namespace QingCloud.Disclosure.Text;

/// <summary>A line of a <see cref="SourceText"/>.</summary>
/// <param name="Number">The 1-based number.</param>
/// <param name="Span">The line without its line end.</param>
public readonly record struct TextLine(int Number, TextSpan Span);
