using NodaTime;
using QingCloud.Disclosure.Calculators;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Calculators.Truth;

/// <summary>Which call of the public API each disclosed formula is.</summary>
internal static class TruthFormulas
{
    private const decimal TenThousand = 10_000m;
    private static readonly AgingBucket Any = new(0, null);

    /// <summary>The result, and how many units of the API one printed unit is (1 unless the formula changes the unit).</summary>
    internal static (IQuantity? Result, decimal Unit) Evaluate(TruthEntry entry)
    {
        IQuantity? result = Sums(entry) ?? Ratios(entry) ?? CreditLoss(entry) ?? Projects(entry) ?? People(entry) ?? Money(entry);
        bool changesUnit = entry.Formula.EndsWith("/10000", StringComparison.Ordinal);
        decimal unit = changesUnit ? TenThousand : entry.Formula.EndsWith("/100000000", StringComparison.Ordinal) ? 100_000_000m : 1m;
        return result is null ? FormulaShapes.Evaluate(entry) : (result, unit);
    }

    private static IQuantity? Sums(TruthEntry e) => e.Formula switch
    {
        "货币资金+交易性金融资产+其他非流动金融资产-保证金" =>
            TotalCalculator.Sum(e.Amounts("货币资金", "交易性金融资产", "其他非流动金融资产")).Then(sum => TotalCalculator.Less(sum, e.Amount("保证金"))).Value,
        "现金流入-现金流出" or "所得税前净现金流量-调整所得税" or "利润总额-所得税" or "营业收入-营业税金及附加-总成本费用" or "资产-负债" or "balance-collected" or "ar-collected" =>
            TotalCalculator.Less(e.Amount(e.Names[0]), e.Amounts(e.Names[1..])).Value,
        "a-b" => e.What.Contains("百分点", StringComparison.Ordinal) ? GrowthCalculator.Change(e.RateOfPercent("a"), e.RateOfPercent("b")).Value : GrowthCalculator.Change(e.Amount("a"), e.Amount("b")).Value,
        "r23-r22" or "e22-e21" or "e23-e22" or "本年-上年" or "本期-上年同期" => GrowthCalculator.Change(e.Amount(e.Names[0]), e.Amount(e.Names[1])).Value,
        "b-(a1+a2)" => TotalCalculator.Sum(e.Amounts("a1", "a2")).Then(before => GrowthCalculator.Change(e.Amount("b"), before)).Value,
        "e1+e2+e3-actual" => InterestCalculator.DifferenceTo(e.Amount("actual"), e.Amounts("e1", "e2", "e3")).Value,
        "营业收入-营业成本" => MarginCalculator.GrossProfit(e.Amount("营业收入"), e.Amount("营业成本")).Value,
        "(open+close)/2" or "(y1+y2+y3+y4+y5+y6+y7+y8)/8" => AverageCalculator.Mean(e.Amounts()).Value,
        _ when e.Formula.StartsWith("mean(", StringComparison.Ordinal) => AverageCalculator.Mean(e.Rates()).Value,
        _ => null,
    };

    private static IQuantity? Ratios(TruthEntry e) => e.Formula switch
    {
        "amount/revenue" or "part/total" or "a/t" or "x/t" or "d/t" or "经销/合计" or "a/b" or "100*一年以内/余额" or "净利润/净额" =>
            ShareCalculator.Share(e.Amount(e.Names[0]), e.Amount(e.Names[1])).Value,
        "(b+c+d)/t" => ShareCalculator.Share(e.Amounts("b", "c", "d"), e.Amount("t")).Value,
        "毛利/营业收入" or "毛利/收入" => MarginCalculator.ProfitMargin(e.Amount("毛利"), e.Amount(e.Names[1])).Value,
        "1-cost/rev" => MarginCalculator.GrossMargin(e.Amount("rev"), e.Amount("cost")).Value,
        "费用/营业收入" => ExpenseCalculator.ExpenseRatio(e.Amount("费用"), e.Amount("营业收入")).Value,
        "(管理费用-股份支付)/营业收入" => ExpenseCalculator.ExpenseRatioWithout(e.Amount("管理费用"), e.Amount("股份支付"), e.Amount("营业收入")).Value,
        "坏账准备/余额" => AgingCalculator.Coverage(e.Amount("坏账准备"), e.Amount("余额")).Value,
        "(账面余额-坏账准备)/营业收入" =>
            AgingCalculator.CarryingAmount(e.Amount("账面余额"), e.Amount("坏账准备")).Then(net => ShareCalculator.Share(net, e.Amount("营业收入"))).Value,
        "本年/上年-1" or "本期/上期-1" or "e23/e22-1" or "e22/e21-1" => GrowthCalculator.Growth(e.Amount(e.Names[0]), e.Amount(e.Names[1])).Value,
        "b/a-1" or "a/b-1" => Growth(e),
        "b/(a1+a2)-1" => TotalCalculator.Sum(e.Amounts("a1", "a2")).Then(before => GrowthCalculator.Growth(e.Amount("b"), before)).Value,
        "d/(b-d)" => GrowthCalculator.GrowthFromChange(e.Amount("b"), e.Amount("d")).Value,
        "d23/(d22/r22+d22)" => GrowthCalculator.AmountAfter(e.Amount("d22"), e.Rate("r22")).Then(before => GrowthCalculator.GrowthByChange(e.Amount("d23"), before)).Value,
        "金额/上年同期" => GrowthCalculator.GrowthByChange(e.Amount("金额"), e.Amount("上年同期")).Value,
        "root(末/(初*4/3),2)-1" => GrowthCalculator.Annualized(e.Count("初"), 9).Then(first => CompoundGrowthCalculator.CompoundGrowth(first, e.Count("末"), 2)).Value,
        "root(末/初,2)-1" => CompoundGrowthCalculator.CompoundGrowth(e.Amount("初"), e.Amount("末"), 2).Value,
        "root(末/初,4)-1" => CompoundGrowthCalculator.CompoundGrowth(e.Amount("初", 1), e.Amount("末", 1), 4).Value,
        "(b/a)**(1/5)-1" => CompoundGrowthCalculator.CompoundGrowth(e.Amount("a"), e.Amount("b"), 5).Value,
        "市场2021*(1+增长率)*(1+增长率)*(1+增长率)*(1+增长率)" => CompoundGrowthCalculator.Project(e.Amount("市场2021"), e.Rate("增长率"), 4).Value,
        "上年*1.1" => CompoundGrowthCalculator.Project(e.Amount("上年"), Rate.Exact(0.1m), 1).Value,
        "收入*4/3" => GrowthCalculator.Annualized(e.Amount("收入"), 9).Value,
        _ => null,
    };

    private static IQuantity? CreditLoss(TruthEntry e) => e.Formula switch
    {
        "next_bucket_this_year/bucket_last_year" => Migration(e.Amount("bucket_last_year"), e.Amount("next_bucket_this_year")),
        "last_bucket_this_year/(bucket45_last_year+last_bucket_last_year)" => Accumulated(e),
        "1.0" => Migrations([Zero, Zero], [Zero, Zero], LastBuckets.Accumulated).Rates[^1].Rate.Value,
        "p_next_2021/(g_2020-(g_next_2021-p_next_2021))" => MigrationWithoutItems(e),
        "(r1+r2+r3)/3" => AverageCalculator.Mean(e.Rates()).Value,
        "a3*a4*a5*a6" => HistoricalLoss(e),
        "min(hist*factor,1)" => Loss(Any, e.Rate("hist")).WithForwardLooking(e.Rate("factor").Value).Value?.RateOf(Any),
        "balance*rate" => Loss(Any, e.Rate("rate")).ApplyTo(Aging(2023, e.Amount("balance"))).Value?.Total,
        "b1*q1+b2*q2+b3*q3+b4*q4+b5*q5+b6*q6" => Matrix(e, "q", 6).ApplyTo(Balances(e, 6)).Value?.Total,
        "b1*(n1-o1)+b2*(n2-o2)+b3*(n3-o3)+b4*(n4-o4)+b5*(n5-o5)" => ChangeOfEstimate.Between(Balances(e, 5), Matrix(e, "o", 5).Value!, Matrix(e, "n", 5).Value!).Value?.Effect,
        "-max(cost-nrv,0)" => InventoryCalculator.ImpairmentEffect(e.Amount("cost"), e.Amount("nrv")).Value,
        _ => null,
    };

    private static IQuantity? Projects(TruthEntry e) => e.Formula switch
    {
        "irr(所得税后净现金流量)" => CashFlowCalculator.InternalRateOfReturn(e.Flows("所得税后净现金流量")).Value,
        "npv(r,所得税后净现金流量)" => CashFlowCalculator.NetPresentValue(e.Rate("r"), FlowTiming.EndOfPeriod, e.Flows("所得税后净现金流量")).Value,
        "营业总收入*占比" => WorkingCapitalForecast.Balance(e.Amount("营业总收入"), e.Rate("占比")).Value,
        "增值税*0.07" => TaxCalculator.Tax(e.Amount("增值税"), Rate.Exact(0.07m)).Value,
        "增值税*0.12" => TaxCalculator.Tax(e.Amount("增值税"), Rate.Exact(0.12m)).Value,
        "应纳税所得额*0.15" => TaxCalculator.Tax(e.Amount("应纳税所得额"), Rate.Exact(0.15m)).Value,
        "contract/1.13" => TaxCalculator.WithoutValueAddedTax(e.Amount("contract"), Rate.Exact(0.13m)).Value,
        "(cost-excluded)*0.75" => TaxCalculator.SuperDeduction(e.Amount("cost"), e.Amount("excluded"), Rate.Exact(0.75m)).Value,
        "cost-excluded" => TaxCalculator.SuperDeduction(e.Amount("cost"), e.Amount("excluded"), Rate.Exact(1m)).Value,
        "a/0.15/10000" => TaxCalculator.DifferenceBehind(e.Amount("a"), Rate.Exact(0.15m)).Value,
        "0.08*((私有云收入y2-维保y2)+(私有云收入y3-维保y3)+(私有云收入y4-维保y4))" or "0.08*((私有云收入y5-维保y5)+(私有云收入y6-维保y6)+(私有云收入y7-维保y7))" =>
            TotalCalculator.Sum(e.Amounts([.. e.Names.Where(name => name.StartsWith("私有云", StringComparison.Ordinal))]))
                .Then(sum => TotalCalculator.Less(sum, e.Amounts([.. e.Names.Where(name => name.StartsWith("维保", StringComparison.Ordinal))])))
                .Then(licences => TaxCalculator.Tax(licences, Rate.Exact(0.08m))).Value,
        _ => null,
    };

    private static IQuantity? People(TruthEntry e) => e.Formula switch
    {
        "营业收入/人员数量" or "营业收入/客户数量" or "营业收入/销售人员数量" => ExpenseCalculator.PerUnit(e.Amount("营业收入"), e.Count(e.Names[1])).Value,
        "岗位年薪*人员数量" or "单位租金*数量" => ExpenseCalculator.Total(e.Price(e.Names[0]), e.Count(e.Names[1])).Value,
        "人数*年薪" => ExpenseCalculator.Total(e.Price("年薪"), e.Count("人数")).Value,
        "年租金*4" => ExpenseCalculator.Total(e.Price("年租金"), Count.Exact(1m), 4).Value,
        "面积*租赁单价*12/10000" => ExpenseCalculator.Total(e.Price("租赁单价"), e.Count("面积"), 12).Value,
        "含税金额/数量" => ExpenseCalculator.PerUnit(e.Amount("含税金额"), e.Count("数量")).Value,
        "amount/qty" => ExpenseCalculator.PerUnit(e.Amount("amount"), e.Count("qty")).Value,
        "职工薪酬/((期初人数+期末人数)/2)" => ExpenseCalculator.AveragePay(e.Amount("职工薪酬"), e.Count("期初人数"), e.Count("期末人数")).Value,
        "弹性单价*弹性占比+包年单价*包年占比" =>
            AverageCalculator.Weighted((e.Price("弹性单价"), e.Rate("弹性占比")), (e.Price("包年单价"), e.Rate("包年占比"))).Value,
        "收入*年化/服务器平均数量" => PerServer(e.Amount("收入"), 9, e.Count("服务器平均数量", isRounded: true)).Value,
        "收入a*年化/台数a/(收入b/台数b)-1" => PerServer(e.Amount("收入a"), e.Names.Length > 0 && IsWholeYear(e) ? 12 : 9, e.Count("台数a", isRounded: true))
            .Then(now => PerServer(e.Amount("收入b"), 12, e.Count("台数b", isRounded: true)).Then(before => GrowthCalculator.Growth(now, before))).Value,
        _ => null,
    };

    private static IQuantity? Money(TruthEntry e) => e.Formula switch
    {
        "amount*rate*days/365" => InterestCalculator.Interest(e.Amount("amount"), e.Rate("rate"), (int)e.Count("days").Value).Value,
        "本金*(1+收益率*天数/365)" => InterestCalculator.WithInterest(e.Amount("本金"), e.Rate("收益率"), (int)e.Count("天数").Value).Value,
        "avg*rate" => InterestCalculator.OfPeriod(e.Amount("avg"), e.Rate("rate")).Value,
        "4*i/(((b1-s1)+(b2-s2)+(b3-s3))/3)" => AverageDepositRate(e, "1", "2", "3"),
        "4*i/(((b1-s1)+(b3-s3))/2)" => AverageDepositRate(e, "1", "3"),
        _ => null,
    };

    private static MonetaryAmount Zero => MonetaryAmount.Exact(0m);

    // 519 people against 239, or 12,588.06 万元 against 6,595.22.
    private static Rate? Growth(TruthEntry e) => e.Formula == "a/b-1"
        ? GrowthCalculator.Growth(e.Amount("a"), e.Amount("b")).Value
        : GrowthCalculator.Growth(e.Amount("b"), e.Amount("a")).Value;

    private static bool IsWholeYear(TruthEntry e) => e.Amount("年化").Value == 1m;

    private static Calculated<UnitPrice> PerServer(MonetaryAmount revenue, int months, Count servers) =>
        GrowthCalculator.Annualized(revenue, months).Then(yearly => ExpenseCalculator.PerUnit(yearly, servers));

    private static Rate? AverageDepositRate(TruthEntry e, params string[] months)
    {
        MonetaryAmount[] deposits = [.. months.Select(month => TotalCalculator.Less(e.Amount("b" + month), e.Amount("s" + month)).Value!)];
        return AverageCalculator.Mean(deposits).Then(average => InterestCalculator.AverageRate(e.Amount("i"), average, 4)).Value;
    }

    private static AgingBalances Aging(int year, params MonetaryAmount[] balances) => AgingBalances.Of(
        new LocalDate(year, 12, 31),
        [.. balances.Select((balance, i) => new AgedBalance(new(12 * i, i + 1 < balances.Length ? 12 * (i + 1) : null), balance))]).Value!;

    private static MigrationYear Migrations(MonetaryAmount[] before, MonetaryAmount[] now, LastBuckets treatment) =>
        MigrationRates.Between([Aging(2020, before), Aging(2021, now)], treatment).Value!.Years[0];

    private static Rate? Migration(MonetaryAmount before, MonetaryAmount next) => Migrations([before, Zero, Zero], [Zero, next, Zero], LastBuckets.Accumulated).Rates[0].Rate.Value;

    private static Rate? Accumulated(TruthEntry e) =>
        Migrations([e.Amount("bucket45_last_year"), e.Amount("last_bucket_last_year")], [Zero, e.Amount("last_bucket_this_year")], LastBuckets.Accumulated).Rates[0].Rate.Value;

    // The group's balances less the portfolio's are the items assessed individually; a year earlier they were one bucket younger.
    private static Rate? MigrationWithoutItems(TruthEntry e)
    {
        AgingBalances group2020 = Aging(2020, e.Amount("g_2020"), Zero, Zero);
        AgingBalances group2021 = Aging(2021, Zero, e.Amount("g_next_2021"), Zero);
        AgingBalances portfolio2021 = Aging(2021, Zero, e.Amount("p_next_2021"), Zero);
        Calculated<AgingBalances> portfolio2020 = group2021.Without(portfolio2021).Then(items => items.OneYearEarlier()).Then(items => group2020.Without(items));
        return portfolio2020.Then(before => MigrationRates.Between([before, portfolio2021], LastBuckets.Accumulated)).Value?.Years[0].Rates[0].Rate.Value;
    }

    private static Calculated<LossRates> Loss(AgingBucket bucket, Rate rate) => LossRates.Of(new BucketRate(bucket, rate));

    private static Rate? HistoricalLoss(TruthEntry e) =>
        AverageMigrationRates.Of([.. e.Rates().Select((rate, i) => new BucketRate(new(24 + (12 * i), i < 3 ? 36 + (12 * i) : null), rate))]).ToHistoricalLossRates().Value?.Items[0].Rate;

    private static AgingBalances Balances(TruthEntry e, int count) => Aging(2023, [.. Enumerable.Range(1, count).Select(i => e.Amount($"b{i}"))]);

    private static Calculated<LossRates> Matrix(TruthEntry e, string name, int count) =>
        LossRates.Of([.. Balances(e, count).Items.Select((item, i) => new BucketRate(item.Bucket, e.Rate($"{name}{i + 1}")))]);
}
