namespace QingCloud.Disclosure.Outline;

/// <summary>The number of a heading or of a list item.</summary>
/// <param name="Family">How it is numbered.</param>
/// <param name="Ordinal">Its place in the sequence, 1 or more.</param>
/// <param name="Text">The number as printed, such as <c>(一)</c>.</param>
public sealed record HeadingNumber(NumberingFamily Family, int Ordinal, string Text)
{
    /// <summary>The number as printed.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;
}
