using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure.Json;

/// <summary>Writes analyses as tidy tables of comma-separated values (RFC 4180, UTF-8, lines ended by a line feed): the same words and units as the JSON.</summary>
public static class DisclosureCsv
{
    /// <summary>The header row of <see cref="Facts"/>.</summary>
    public const string FactsHeader = "document,entity,scope,subject,item,period,field,value,low,high,unit,line,reading,state\n";

    /// <summary>The header row of <see cref="Findings"/>.</summary>
    public const string FindingsHeader = "document,rule,name,severity,line,table,row,column,printed,low,high,gap,message\n";

    /// <summary>The header row of <see cref="Document"/>.</summary>
    public const string DocumentsHeader = "document,status,kind,securityCode,shortName,issuer,exchange,announcementNumber,letterReference,reportingPeriod,characters,tables,facts,findings,diagnostics,error\n";

    /// <summary>One row for each figure of the models. The entity is empty for the issuer; the value where no number is printed, as the state says, or where its reading is open.</summary>
    /// <param name="document">What names the document in the first column.</param>
    /// <param name="analysis">The analysis.</param>
    /// <returns>The rows, each with its line end; empty where there is no figure.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Facts(string document, DisclosureAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(analysis);
        CsvText rows = new();
        foreach (Fact fact in analysis.Facts)
        {
            rows.Add(document).Add(fact.Entity).Add(fact.Scope?.ToString()).Add(fact.Subject.ToString()).Add(fact.Item).Add(fact.Period?.ToString())
                .Add(JsonNames.Camel(fact.Field)).Add(fact.Value).Add(fact.Figure.Range?.Low).Add(fact.Figure.Range?.High).Add(FigureJsonWriter.UnitOf(fact.Figure))
                .Add(fact.Evidence.Line > 0 ? fact.Evidence.Line : null).Add(JsonNames.Camel(fact.Evidence.Reading)).Add(JsonNames.Camel(fact.Figure.State)).EndRow();
        }

        return rows.ToString();
    }

    /// <summary>One row for each finding.</summary>
    /// <param name="document">What names the document in the first column.</param>
    /// <param name="analysis">The analysis; it is verified by all rules.</param>
    /// <returns>The rows, each with its line end; empty where nothing is wrong.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Findings(string document, DisclosureAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(analysis);
        CsvText rows = new();
        foreach (Finding finding in analysis.Findings)
        {
            FindingJson json = VerifyJsonWriter.Write(finding, isOfSeveral: false);
            rows.Add(document).Add(json.Rule).Add(json.Name).Add(json.Severity).Add(json.Line).Add(json.Table).Add(json.Row).Add(json.Column)
                .Add(json.Printed).Add(json.Low).Add(json.High).Add(json.Gap).Add(json.Message).EndRow();
        }

        return rows.ToString();
    }

    /// <summary>The row of a document: what it is and how much was found in it.</summary>
    /// <param name="document">What names the document in the first column.</param>
    /// <param name="analysis">The analysis; null where the document could not be read.</param>
    /// <param name="error">Why it could not be read; null where it was.</param>
    /// <returns>The row with its line end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static string Document(string document, DisclosureAnalysis? analysis, string? error)
    {
        ArgumentNullException.ThrowIfNull(document);
        DocumentJson? head = analysis is null ? null : TableJsonWriter.Document(analysis.Outline);
        CsvText row = new();
        row.Add(document).Add(analysis is null ? "unreadable" : "done").Add(head?.Kind).Add(head?.SecurityCode).Add(head?.ShortName).Add(head?.Issuer).Add(head?.Exchange)
            .Add(head?.AnnouncementNumber).Add(head?.LetterReference).Add(head?.ReportingPeriod).Add(analysis?.Source.Length).Add(analysis?.Tables.Length)
            .Add(analysis?.Facts.Length).Add(analysis?.Findings.Length).Add(analysis?.Diagnostics.Length).Add(error).EndRow();
        return row.ToString();
    }
}
