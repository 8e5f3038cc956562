using System.Collections.Immutable;
using FluentAssertions;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Outline;
using Xunit;

namespace QingCloud.Disclosure.Tests.Disclosures;

public sealed class TableModelsTests
{
    private const string Text = """
        应收账款按账龄列示
        单位：元
        账龄	2023年12月31日	2022年12月31日
        1年以内	1,200.00	1,000.00
        1至2年	300.00	250.00
        2年以上	100.00	50.00
        合计	1,600.00	1,300.00
        """;

    [Fact]
    public void Aging_AskedTwice_IsReadOnceAlsoForTheDocumentsModels()
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(Text);
        ImmutableArray<TableView> views = DisclosureModelReader.Views(analysis.Source, analysis.Tables, analysis.Outline, new());
        TableModels models = views.Should().ContainSingle().Subject.Models;

        models.Aging.Should().HaveCount(2);
        (models.Aging == models.Aging).Should().BeTrue("the same array is given again");
        DisclosureModelReader.Read(views, DocumentKind.Other, new()).Models.ReceivablesAging.Should().HaveCount(2)
            .And.AllSatisfy(aging => models.Aging.Should().Contain(known => ReferenceEquals(known, aging)));
    }

    [Fact]
    public void Read_Models_ComeWithAllTheirFiguresAsFacts()
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(Text + "\n\n单位：元\n项目\t2023年\n软件\t12.00\n硬件\t30.00\n");

        CollectedModels read = DisclosureModelReader.Read(DisclosureModelReader.Views(analysis.Source, analysis.Tables, analysis.Outline, new()), DocumentKind.Other, new());

        read.Facts.Select(fact => fact.Value).Should().BeEquivalentTo([1200m, 300, 100, 1600, 1000, 250, 50, 1300, 12, 30]);
    }
}
