using NodaTime;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Concentration;
using QingCloud.Disclosure.Disclosures.Impairment;
using QingCloud.Disclosure.Disclosures.Navigation;
using QingCloud.Disclosure.Disclosures.Receivables;
using QingCloud.Disclosure.Disclosures.Revenue;
using QingCloud.Disclosure.Disclosures.Statements;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Disclosures;

/// <summary>What the real documents are known to disclose is found by subject, date, scope and company.</summary>
public sealed class NamedContentTests
{
    private static readonly Lazy<DisclosureAnalysis> First = new(() => Read(Repository.Document("001")));
    private static readonly Lazy<DisclosureAnalysis> Interim = new(() => Read(Repository.Document("003")));
    private static readonly Lazy<DisclosureAnalysis> Credit = new(() => Read(Repository.Document("004")));
    private static readonly Lazy<DisclosureAnalysis> Html = new(() => Read(Path.Combine(Repository.Corpus, "html", "300617_2019_annual.html")));
    private static readonly Lazy<DisclosureAnalysis> Digest = new(() => Read(Path.Combine(Repository.Corpus, "markdown", "300688_2024_annual_digest.md")));

    private static readonly ReportingPeriod Year2019 = ReportingPeriod.Year(2019);

    [CorpusTheory]
    [InlineData(2020, null)]
    [InlineData(2021, null)]
    [InlineData(2022, null)]
    [InlineData(2023, null)]
    [InlineData(2020, Scope.Parent)]
    [InlineData(2021, Scope.Parent)]
    [InlineData(2022, Scope.Parent)]
    [InlineData(2023, Scope.Parent)]
    public void Credit_AgingAtFourDates_OfGroupAndParent(int year, Scope? scope)
    {
        ReceivablesAging aging = Credit.Value.Receivables.Aging(new LocalDate(year, 12, 31), scope: scope)!;

        aging.Buckets.Should().HaveCount(6);
        aging.Total!.Balance!.Value.Should().BePositive();
    }

    [CorpusFact]
    public void Credit_LossRatesAndBothRateSets()
    {
        ImpairmentDisclosure impairment = Credit.Value.Impairment;

        impairment.Migration.Should().ContainSingle().Which.Buckets.Should().HaveCount(6);
        impairment.ChangesOfEstimate.Should().HaveCount(2);
        impairment.ChangesOfEstimate[0].IsTold.Should().BeTrue();
        impairment.ChangesOfEstimate[1].After.Total!.Allowance!.Value.Should().Be(105_933_600m);
        impairment.ChangesOfEstimate[1].Before.Total!.Allowance!.Value.Should().Be(105_043_300m);
        impairment.Rates("泛微网络").Should().ContainSingle();
        impairment.Rates().Should().Contain(rates => rates.IsIssuer);
    }

    [CorpusTheory]
    [InlineData(2022)]
    [InlineData(2023)]
    public void Credit_InventoryAgeing(int year)
    {
        ReceivablesAging ageing = Credit.Value.Receivables.Aging(new LocalDate(year, 12, 31), BalanceSubject.Inventory)!;

        ageing.Buckets.Should().HaveCount(5);
        ageing.Total!.Balance!.Value.Should().BePositive();
    }

    [CorpusTheory]
    [InlineData(null, 101_752_034.66)]
    [InlineData(Scope.Parent, 100_903_187.54)]
    public void Interim_Aging_OfGroupAndParent(Scope? scope, decimal total)
    {
        ReceivablesAging aging = Interim.Value.Receivables.Aging(new LocalDate(2025, 6, 30), scope: scope)!;

        aging.Total!.Balance!.Value.Should().Be(total);
        Interim.Value.Receivables.Aging(new LocalDate(2024, 12, 31), scope: scope).Should().NotBeNull();
        Interim.Value.Receivables.Aging(new LocalDate(2025, 6, 30), BalanceSubject.OtherReceivables, scope).Should().NotBeNull();
    }

    [CorpusTheory]
    [InlineData(null)]
    [InlineData(Scope.Parent)]
    public void Interim_RollforwardsAndIndividualProvisions(Scope? scope)
    {
        ReportingPeriod period = ReportingPeriod.Months(2025, 1, 6);

        Interim.Value.Impairment.Rollforwards(period, scope: scope).Should().Contain(line => line.Method == AssessmentMethod.Total && line.Closing!.Value > 0);
        Interim.Value.Impairment.Rollforwards(period, BalanceSubject.OtherReceivables, scope).Should().Contain(line => line.Stage == 1);
        Interim.Value.Impairment.Individual(new LocalDate(2025, 6, 30), scope).Should().HaveCount(14);
    }

    [CorpusFact]
    public void Interim_ThreeStatements_OfBothScopes()
    {
        Interim.Value.Models.Statements.Where(statement => statement.Scope is not null).Select(statement => (statement.Kind, statement.Scope)).Distinct().Should().BeEquivalentTo(
            from kind in Enum.GetValues<StatementKind>()
            from scope in Enum.GetValues<Scope>()
            select (kind, (Scope?)scope));
    }

    [CorpusFact]
    public void First_FiveCompaniesProvisionRates_AndAgesWithinCells()
    {
        First.Value.Models.ProvisionRates.Where(rates => rates.Entity is not null).Should().HaveCount(5);
        First.Value.Impairment.Rates().Should().ContainSingle(rates => rates.IsIssuer);
        ConcentrationLine aged = First.Value.Models.Concentration.SelectMany(list => list.Lines).First(line => line.Ages.Length > 1);
        aged.Ages[0].Bucket.Should().Be(new AgingBucket(0, 12));
        aged.Ages[0].Amount!.Value.Should().Be(1_788_400m, "an age within the text of a cell has the unit of its table");
        aged.Ages[1].Amount!.Value.Should().Be(3_708_900m);
    }

    [CorpusFact]
    public void Html_RevenueByProductAndRegion_AgingAndProvisions()
    {
        Html.Value.Revenue.ByProduct(Year2019)!["GIL产品"]!.Amount!.Value.Should().Be(30_590_739.20m);
        Html.Value.Revenue.ByRegion(Year2019)!["华东"]!.Amount!.Value.Should().Be(119_376_769.77m);
        Html.Value.Revenue.Margins(Year2019).Should().Contain(schedule => schedule["220kV产品"] != null);
        Html.Value.Receivables.Aging(new LocalDate(2019, 12, 31))!.Total!.Balance!.Value.Should().Be(246_364_028.88m);
        Html.Value.Receivables.Aging(new LocalDate(2019, 12, 31), scope: Scope.Parent)!.Total!.Balance!.Value.Should().Be(217_218_107.09m);
        Html.Value.Impairment.Allowance(new LocalDate(2019, 12, 31))!.Value.Should().Be(41_342_582.12m);
    }

    [CorpusFact]
    public void Html_SameBalancesInTwoTables_AreReconciledWithAllSources()
    {
        Reconciled<ReceivablesAging> aging = Html.Value.Receivables.Disclosed(new LocalDate(2019, 12, 31))!;

        aging.Sources.Select(source => source.TableId).Distinct().Should().HaveCountGreaterThan(1);
        aging.Differences.Should().BeEmpty();
    }

    [CorpusTheory]
    [InlineData(2024)]
    public void Digest_RevenueByQuarter(int year)
    {
        RevenueBreakdown quarters = Digest.Value.Revenue.ByQuarter(ReportingPeriod.Year(year))!;

        quarters["第一季度"]!.Amount!.Value.Should().Be(50_138_149.08m);
        quarters.Lines.Should().HaveCount(4);
    }

    private static DisclosureAnalysis Read(string path) => DisclosureAnalyzer.Default.Analyze(File.ReadAllBytes(path));
}
