using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Verification;

/// <summary>A rule that figures of disclosures obey (勾稽关系): declared once, broken any number of times.</summary>
/// <param name="Id">Stable id: <c>QCV</c> and four digits; the first is 1 for sums, 2 for ratios, 3 for facts told twice, 4 for running text, 5 for continuity, 6 for several documents.</param>
/// <param name="Name">A short name in words joined by hyphens, such as <c>rate-times-base</c>.</param>
/// <param name="Description">What must hold.</param>
/// <param name="Example">A case in which it does not.</param>
/// <param name="Limits">When it stays silent.</param>
/// <param name="ChineseName">The name in Chinese, such as 占比.</param>
/// <param name="ChineseDescription">What must hold, in Chinese.</param>
public sealed record VerificationRule(string Id, string Name, string Description, string Example, string Limits, string ChineseName, string ChineseDescription)
{
    /// <summary>The name in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The name.</returns>
    public string NameIn(MessageLanguage language) => language == MessageLanguage.Chinese ? ChineseName : Name;

    /// <summary>What must hold, in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The description.</returns>
    public string DescriptionIn(MessageLanguage language) => language == MessageLanguage.Chinese ? ChineseDescription : Description;

    /// <summary>The id and the name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id} {Name}";
}
