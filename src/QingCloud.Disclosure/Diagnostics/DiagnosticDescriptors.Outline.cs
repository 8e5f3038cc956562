using static QingCloud.Disclosure.Diagnostics.DiagnosticSeverity;

namespace QingCloud.Disclosure.Diagnostics;

/// <summary>The diagnostics of the outline stage.</summary>
public static partial class DiagnosticDescriptors
{
    /// <summary>A document that names no single reporting period in its title or head.</summary>
    public static readonly DiagnosticDescriptor ReportingPeriodUnknown = new(
        "QCD2001", "Reporting period unknown", "The head of the document names no single reporting period; relative periods cannot be resolved against it.", Warning);

    /// <summary>A reply whose question's number or heading the source has lost.</summary>
    public static readonly DiagnosticDescriptor QuestionNumberMissing = new(
        "QCD2002", "Question without a number", "A request is replied to, but the number of its question was not found; {0} was expected next.", Info);

    /// <summary>A request that no part of the reply could be paired with.</summary>
    public static readonly DiagnosticDescriptor RequestWithoutAnswer = new(
        "QCD2003", "Request without an answer", "No part of the reply could be paired with request {0}.", Info);

    /// <summary>An inquiry reply in which no question was found.</summary>
    public static readonly DiagnosticDescriptor QuestionsNotFound = new(
        "QCD2004", "No questions found", "The document is a reply, but no question with a request and a reply was found in it.", Warning);
}
