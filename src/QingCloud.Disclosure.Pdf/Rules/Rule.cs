namespace QingCloud.Disclosure.Pdf.Rules;

/// <summary>A ruling line of a page.</summary>
/// <param name="IsHorizontal">Whether it runs from left to right; else from top to bottom.</param>
/// <param name="At">Where it stands: from the top for a horizontal rule, from the left for a vertical one.</param>
/// <param name="From">Where it begins: its left or its top end.</param>
/// <param name="To">Where it ends: its right or its bottom end.</param>
internal readonly record struct Rule(bool IsHorizontal, double At, double From, double To)
{
    internal double Length => To - From;
}
