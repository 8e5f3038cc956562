using NodaTime;
using QingCloud.Disclosure.Disclosures.Receivables;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Testing.Damage;
using QingCloud.Disclosure.Testing.Synthetic;

namespace QingCloud.Disclosure.Testing.Tests.Synthetic;

/// <summary>A disclosure that the builder writes is read as what it says it is, in every layout.</summary>
public sealed class SyntheticDisclosureTests
{
    public static TheoryData<SyntheticLayout> Layouts => [.. Enum.GetValues<SyntheticLayout>()];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void AnnualReport_InEachLayout_IsReadWithItsPeriodAndFigures(SyntheticLayout layout)
    {
        WrittenDisclosure written = SyntheticDisclosure.AnnualReport(2023)
            .WithHeading("一、应收账款")
            .WithParagraph("按账龄披露应收账款:")
            .WithTable(SyntheticTable.Of(
                ["账龄", "期末账面余额", "期末坏账准备"],
                [
                    ["1年以内", "4,650.00", "232.50"],
                    ["1至2年", "1,725.00", "172.50"],
                    ["2至3年", "750.00", "225.00"],
                    ["合计", "7,125.00", "630.00"],
                ]) with
            { Unit = "万元" })
            .Write(layout);

        DisclosureAnalysis filing = DisclosureAnalyzer.Default.Analyze(written.Text);
        ReceivablesAging? aging = filing.Receivables.Aging(new LocalDate(2023, 12, 31));

        filing.Outline.Kind.Should().Be(DocumentKind.AnnualReport);
        filing.Outline.Header.Issuer.Should().Be("示例科技股份有限公司");
        aging.Should().Foot();
        71_250_000m.Should().AgreeWith(aging?.Total?.Balance);
    }

    [Theory]
    [InlineData(1989)]
    [InlineData(2100)]
    public void AnnualReport_YearOutOfRange_Throws(int year)
    {
        Action create = () => SyntheticDisclosure.AnnualReport(year);

        create.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(year));
    }
}
