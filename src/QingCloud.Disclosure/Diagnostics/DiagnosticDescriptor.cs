namespace QingCloud.Disclosure.Diagnostics;

/// <summary>The kind of a diagnostic: declared once, occurring any number of times.</summary>
/// <param name="Id">Stable id: <c>QCD</c> and four digits, the first of which is the stage (1 text, 2 outline, 3 quantities, 4 tables, 5 disclosures).</param>
/// <param name="Title">What happened, in a few words.</param>
/// <param name="MessageFormat">The message in English, with <c>{0}</c>, <c>{1}</c>... for the arguments of an occurrence.</param>
/// <param name="DefaultSeverity">The severity of its occurrences.</param>
/// <param name="ChineseTitle">The title in Chinese.</param>
/// <param name="ChineseMessageFormat">The message in Chinese, with the same placeholders.</param>
public sealed record DiagnosticDescriptor(
    string Id, string Title, string MessageFormat, DiagnosticSeverity DefaultSeverity, string ChineseTitle, string ChineseMessageFormat)
{
    /// <summary>The title in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The title.</returns>
    public string TitleIn(MessageLanguage language) => language == MessageLanguage.Chinese ? ChineseTitle : Title;

    /// <summary>The message's template in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The template.</returns>
    public string MessageFormatIn(MessageLanguage language) => language == MessageLanguage.Chinese ? ChineseMessageFormat : MessageFormat;
}
