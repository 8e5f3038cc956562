using System.Collections.Immutable;
using NodaTime;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Impairment;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Disclosures.Navigation;

/// <summary>What a filing says of impairment: allowances (坏账准备), provision rates, roll-forwards, migration rates.</summary>
public sealed class ImpairmentDisclosure
{
    private readonly DisclosureModels _models;

    internal ImpairmentDisclosure(DisclosureModels models) => _models = models;

    /// <summary>The allowance of balances at a date: of all methods together, or from the aging's own total.</summary>
    /// <param name="asOf">The date.</param>
    /// <param name="subject">What the balances are; trade receivables (应收账款) unless said otherwise.</param>
    /// <param name="scope">The group or the parent; null takes the group's, or the one that does not say.</param>
    /// <returns>The figure; null where no table gives it.</returns>
    public Figure<MonetaryAmount>? Allowance(LocalDate asOf, BalanceSubject subject = BalanceSubject.TradeReceivables, Scope? scope = null) =>
        _models.Allowances
            .Where(line => line.Method == AssessmentMethod.Total && line.Subject == subject && line.AsOf?.End == asOf && IsOf(line.Scope, scope))
            .Select(line => line.Allowance)
            .Concat(_models.ReceivablesAging
                .Where(aging => aging.Subject == subject && aging.Entity is null && aging.Basis is null && aging.AsOf?.End == asOf && IsOf(aging.Scope, scope))
                .Select(aging => aging.Allowance ?? aging.Total?.Allowance))
            .FirstOrDefault(figure => figure?.Quantity is not null);

    /// <summary>Allowances by method at a date (按坏账计提方法分类披露), in the order of the document.</summary>
    /// <param name="asOf">The date.</param>
    /// <param name="subject">What the balances are; trade receivables (应收账款) unless said otherwise.</param>
    /// <param name="scope">The group or the parent; null takes the group's, or the one that does not say.</param>
    /// <returns>The lines.</returns>
    public ImmutableArray<AllowanceLine> Allowances(LocalDate asOf, BalanceSubject subject = BalanceSubject.TradeReceivables, Scope? scope = null) =>
        [.. _models.Allowances.Where(line => line.Subject == subject && line.AsOf?.End == asOf && IsOf(line.Scope, scope))];

    /// <summary>Debtors assessed individually at a date (按单项计提), in the order of the document.</summary>
    /// <param name="asOf">The date.</param>
    /// <param name="scope">The group or the parent; null takes the group's, or the one that does not say.</param>
    /// <returns>The debtors.</returns>
    public ImmutableArray<IndividualProvision> Individual(LocalDate asOf, Scope? scope = null) =>
        [.. _models.Individual.Where(line => line.AsOf?.End == asOf && IsOf(line.Scope, scope))];

    /// <summary>Roll-forwards of allowances over a period, in the order of the document.</summary>
    /// <param name="period">The period.</param>
    /// <param name="subject">What the allowance is for; trade receivables (应收账款) unless said otherwise.</param>
    /// <param name="scope">The group or the parent; null takes the group's, or the one that does not say.</param>
    /// <returns>The roll-forwards.</returns>
    public ImmutableArray<AllowanceRollforward> Rollforwards(ReportingPeriod period, BalanceSubject subject = BalanceSubject.TradeReceivables, Scope? scope = null) =>
        [.. _models.Rollforwards.Where(line => line.Period == period && line.Subject == subject && IsOf(line.Scope, scope))];

    /// <summary>
    /// The allowance of balances at a date, reconciled over all tables that give it: by method, by age, and where a roll-forward opens or closes.
    /// </summary>
    /// <param name="asOf">The date.</param>
    /// <param name="subject">What the balances are; trade receivables (应收账款) unless said otherwise.</param>
    /// <param name="scope">The group or the parent; null takes the group's, or the one that does not say.</param>
    /// <returns>The figure with all its sources; null where no table gives it.</returns>
    public Reconciled<Figure<MonetaryAmount>>? DisclosedAllowance(LocalDate asOf, BalanceSubject subject = BalanceSubject.TradeReceivables, Scope? scope = null)
    {
        IEnumerable<AllowanceRollforward> totals = _models.Rollforwards.Where(line => line.Method == AssessmentMethod.Total && line.Subject == subject && IsOf(line.Scope, scope));
        ImmutableArray<Figure<MonetaryAmount>> found =
        [
            .. _models.Allowances.Where(line => line.Method == AssessmentMethod.Total && line.Subject == subject && line.AsOf?.End == asOf && IsOf(line.Scope, scope)).Select(line => line.Allowance)
                .Concat(_models.ReceivablesAging
                    .Where(aging => aging.Subject == subject && aging.Entity is null && aging.Basis is null && aging.AsOf?.End == asOf && IsOf(aging.Scope, scope))
                    .Select(aging => aging.Allowance))
                .Concat(totals.Select(line => line.Period?.End == asOf ? line.Closing : line.Period?.Start?.PlusDays(-1) == asOf ? line.Opening : null))
                .OfType<Figure<MonetaryAmount>>().Where(figure => figure.Quantity is not null),
        ];
        return Reconciliation.Of(found, figure => figure.Evidence.TableId, figure => [("", figure)]);
    }

    /// <summary>The roll-forward of a whole allowance over a period, reconciled over all tables that give it.</summary>
    /// <param name="period">The period.</param>
    /// <param name="subject">What the allowance is for; trade receivables (应收账款) unless said otherwise.</param>
    /// <param name="scope">The group or the parent; null takes the group's, or the one that does not say.</param>
    /// <returns>The roll-forward with all its sources; null where no table gives it.</returns>
    public Reconciled<AllowanceRollforward>? DisclosedRollforward(ReportingPeriod period, BalanceSubject subject = BalanceSubject.TradeReceivables, Scope? scope = null) =>
        Reconciliation.Of(
            [.. Rollforwards(period, subject, scope).Where(line => line.Method == AssessmentMethod.Total)],
            line => line.TableId,
            line => [("opening", line.Opening), ("charge", line.Charge), ("recovery", line.Recovery), ("writeOff", line.WriteOff), ("closing", line.Closing)]);

    /// <summary>Provision rates of a company at a date, reconciled over all tables that give them.</summary>
    /// <param name="asOf">The date; null takes rates of no date, such as a policy's.</param>
    /// <param name="entity">The company as printed; null takes the issuer's.</param>
    /// <returns>The rates with all their sources; null where no table gives them.</returns>
    public Reconciled<ProvisionRates>? DisclosedRates(LocalDate? asOf, string? entity = null) =>
        Reconciliation.Of(
            [.. Rates(entity).Where(rates => rates.AsOf?.End == asOf)],
            rates => rates.TableId,
            rates => rates.Buckets.Select(line => (line.Bucket.ToString(), (IFigure?)line.Rate)));

    /// <summary>An item of inventory with its write-down at a date, reconciled over all tables that give it.</summary>
    /// <param name="asOf">The date.</param>
    /// <param name="item">The item as printed (库存商品, 合计).</param>
    /// <returns>The item with all its sources; null where no table gives it.</returns>
    public Reconciled<InventoryWriteDown>? DisclosedInventory(LocalDate asOf, string item) =>
        Reconciliation.Of(
            [.. _models.InventoryWriteDowns.Where(line => line.AsOf?.End == asOf && line.Item == item)],
            line => line.TableId,
            line => [("cost", line.Cost), ("netRealizableValue", line.NetRealizableValue), ("writeDown", line.WriteDown), ("carrying", line.Carrying)]);

    /// <summary>Provision rates of a company (坏账计提比例), in the order of the document.</summary>
    /// <param name="entity">The company as printed; null takes the issuer's.</param>
    /// <returns>The sets of rates.</returns>
    public ImmutableArray<ProvisionRates> Rates(string? entity = null) =>
        [.. _models.ProvisionRates.Where(rates => entity is null ? rates.Entity is null || rates.IsIssuer : rates.Entity == entity)];

    /// <summary>Migration and loss rates (迁徙率, 历史损失率), in the order of the document.</summary>
    public ImmutableArray<MigrationRateTable> Migration => _models.Migration;

    /// <summary>Changes of the estimate: the same balances provided for in two ways (before and after), in the order of the document.</summary>
    public ImmutableArray<ChangeOfEstimate> ChangesOfEstimate => ChangeOfEstimate.In(_models);

    private static bool IsOf(Scope? scope, Scope? wanted) => wanted is null ? scope != Scope.Parent : scope == wanted;
}
