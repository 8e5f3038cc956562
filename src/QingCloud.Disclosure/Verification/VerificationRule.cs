namespace QingCloud.Disclosure.Verification;

/// <summary>A rule that figures of disclosures obey (勾稽关系): declared once, broken any number of times.</summary>
/// <param name="Id">Stable id: <c>QCV</c> and four digits; the first is 1 for sums, 2 for ratios, 3 for facts told twice, 4 for running text, 5 for continuity, 6 for several documents.</param>
/// <param name="Name">A short name in words joined by hyphens, such as <c>rate-times-base</c>.</param>
/// <param name="Description">What must hold.</param>
/// <param name="Example">A case in which it does not.</param>
/// <param name="Limits">When it stays silent.</param>
public sealed record VerificationRule(string Id, string Name, string Description, string Example, string Limits)
{
    /// <summary>The id and the name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id} {Name}";
}
