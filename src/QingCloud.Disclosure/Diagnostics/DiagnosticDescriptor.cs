namespace QingCloud.Disclosure.Diagnostics;

/// <summary>The kind of a diagnostic: declared once, occurring any number of times.</summary>
/// <param name="Id">Stable id: <c>QCD</c> and four digits, the first of which is the stage (1 text, 2 outline, 3 quantities, 4 tables, 5 disclosures).</param>
/// <param name="Title">What happened, in a few words.</param>
/// <param name="MessageFormat">The message in English, with <c>{0}</c>, <c>{1}</c>... for the arguments of an occurrence.</param>
/// <param name="DefaultSeverity">The severity of its occurrences.</param>
public sealed record DiagnosticDescriptor(string Id, string Title, string MessageFormat, DiagnosticSeverity DefaultSeverity);
