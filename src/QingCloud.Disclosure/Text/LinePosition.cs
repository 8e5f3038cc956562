namespace QingCloud.Disclosure.Text;

/// <summary>A place in a text as an editor shows it.</summary>
/// <param name="Line">The 1-based line.</param>
/// <param name="Offset">The 0-based UTF-16 offset within the line.</param>
public readonly record struct LinePosition(int Line, int Offset);
