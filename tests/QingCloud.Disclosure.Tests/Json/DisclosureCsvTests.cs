using QingCloud.Disclosure.Json;

namespace QingCloud.Disclosure.Tests.Json;

/// <summary>The tidy tables: columns that programs rely on, exact figures, and fields that hold any text.</summary>
public sealed class DisclosureCsvTests
{
    private const string Filing = "2024年度收入构成如下：\n\n单位：万元\n\n项目\t2024年度金额\t占比\n软件,\"A\"型\t1,200.14\t60.00%\n硬件\t800.09\t40.00%\n合计\t2,000.23\t100.00%\n";

    [Fact]
    public void Facts_OfATable_AreOneRowForEachFigureWithItsInterval()
    {
        string[] rows = DisclosureCsv.Facts("a.txt", DisclosureAnalyzer.Default.Analyze(Filing)).TrimEnd('\n').Split('\n');

        DisclosureCsv.FactsHeader.Should().Be("document,entity,scope,subject,item,period,field,value,low,high,unit,line,reading,state\n");
        rows.Should().HaveCount(6).And.Contain("a.txt,,,Revenue,硬件,2024-01-01/2024-12-31,amount,8000900.00,8000850.000,8000950.000,CNY,7,proven,reported");
        rows.Should().Contain("a.txt,,,Revenue,硬件,2024-01-01/2024-12-31,share,0.4,0.39995,0.40005,rate,7,proven,reported");
    }

    [Fact]
    public void Facts_FieldsWithCommasQuotesAndLineEnds_AreQuoted()
    {
        string rows = DisclosureCsv.Facts("a,\"b\"\n.txt", DisclosureAnalyzer.Default.Analyze(Filing));

        rows.Should().StartWith("\"a,\"\"b\"\"\n.txt\",,,Revenue,\"软件,\"\"A\"\"型\",2024-01-01/2024-12-31,amount,12001400.00,");
    }

    [Theory]
    [InlineData("-", "nil")]
    [InlineData("不适用", "notApplicable")]
    [InlineData("未披露", "notDisclosed")]
    public void Facts_NoNumber_HaveNoValueAndSayWhy(string printed, string state)
    {
        string rows = DisclosureCsv.Facts("a.txt", DisclosureAnalyzer.Default.Analyze(Filing.Replace("800.09\t40.00%", $"{printed}\t40.00%", StringComparison.Ordinal)));

        rows.Should().Contain($"硬件,2024-01-01/2024-12-31,amount,,,,money,7,explicit,{state}\n");
    }

    [Fact]
    public void Findings_OfAWrongTotal_NameRuleLineAndGap()
    {
        const string wrong = "收入构成如下：\n\n单位：万元\n\n项目\t2024年度\t2023年度\n软件\t1,200.14\t1,100.25\n硬件\t800.33\t700.14\n服务\t333.34\t300.04\n合计\t2,383.81\t2,100.43\n";

        string[] rows = DisclosureCsv.Findings("a.txt", DisclosureAnalyzer.Default.Analyze(wrong)).TrimEnd('\n').Split('\n');

        rows.Should().ContainSingle(row => row.StartsWith("a.txt,QCV1001,", StringComparison.Ordinal)).Which.Should().Contain(",9,").And.Contain("\"2,383.81\"");
    }

    [Fact]
    public void Document_ReadOrNot_HasARowWithAsManyFieldsAsTheHeader()
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(Filing);
        int commas = DisclosureCsv.DocumentsHeader.Count(c => c == ',');

        string done = DisclosureCsv.Document("a.txt", analysis, null);
        string unreadable = DisclosureCsv.Document("b.txt", null, "There is no such file.");

        done.Should().StartWith("a.txt,done,").And.EndWith($",{analysis.Source.Length},1,6,0,0,\n");
        unreadable.Should().Be("b.txt,unreadable,,,,,,,,,,,,,,There is no such file.\n");
        done.Count(c => c == ',').Should().Be(commas);
        unreadable.Count(c => c == ',').Should().Be(commas);
    }
}
