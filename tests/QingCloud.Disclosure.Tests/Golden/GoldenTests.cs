using System.Globalization;
using System.Text;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Golden;

/// <summary>Whole small documents, one folder each: what every stage makes of them is in approved files beside the source.</summary>
public sealed class GoldenTests
{
    public static TheoryData<string> Documents => [.. GoldenDocument.Names];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Outline_GoldenDocument_IsApproved(string name)
    {
        DocumentOutline outline = GoldenDocument.Analyze(name).Outline;
        StringBuilder text = new();
        DocumentHeader header = outline.Header;
        text.Append(CultureInfo.InvariantCulture, $"{outline.Kind} {header.SecurityCode} {header.ShortName} {header.Exchange} {header.AnnouncementNumber} {header.ReportingPeriod}\n{header.Issuer}\n");
        AddNodes(text, outline.Root, "");
        Approved.Verify(text.ToString(), GoldenDocument.PathTo(name, "outline.approved.txt"));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Tables_GoldenDocument_AreApproved(string name)
    {
        string text = string.Join('\n', GoldenDocument.Analyze(name).Tables.Select(TableText.Whole));

        Approved.Verify(text, GoldenDocument.PathTo(name, "tables.approved.txt"));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Facts_GoldenDocument_AreApproved(string name)
    {
        StringBuilder text = new();
        foreach (Fact fact in GoldenDocument.Analyze(name).Facts)
        {
            text.Append(CultureInfo.InvariantCulture, $"{fact.Subject} | {fact.Scope} | {fact.Period} | {fact.Item} | {fact.Field} | {fact.Value} {fact.Unit} | {fact.Evidence.Text} line {fact.Evidence.Line} {fact.Evidence.Reading}\n");
        }

        Approved.Verify(text.ToString(), GoldenDocument.PathTo(name, "facts.approved.txt"));
    }

    private static void AddNodes(StringBuilder text, OutlineNode parent, string indent)
    {
        foreach (OutlineNode node in parent.Children)
        {
            text.Append(string.Create(CultureInfo.InvariantCulture, $"{indent}{node.Kind} {node.StartLine}-{node.EndLine} {node.Number?.Text} {node.Heading}").TrimEnd()).Append('\n');
            AddNodes(text, node, indent + "  ");
        }
    }
}
