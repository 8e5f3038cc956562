using System.Collections.Immutable;
using NodaTime;
using QingCloud.Disclosure.Disclosures.Concentration;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Receivables;

namespace QingCloud.Disclosure.Disclosures.Navigation;

/// <summary>What a filing says of receivables, prepayments and inventory by age (账龄, 库龄), and of its largest debtors.</summary>
public sealed class ReceivablesDisclosure
{
    private readonly DisclosureModels _models;

    internal ReceivablesDisclosure(DisclosureModels models) => _models = models;

    /// <summary>All agings, in the order of the document.</summary>
    public ImmutableArray<ReceivablesAging> All => _models.ReceivablesAging;

    /// <summary>The aging at a date, reconciled over all tables that disclose it.</summary>
    /// <param name="asOf">The date.</param>
    /// <param name="subject">What the balances are; trade receivables (应收账款) unless said otherwise.</param>
    /// <param name="scope">The group or the parent; null takes the group's, or the one that does not say.</param>
    /// <param name="entity">Whose balances, such as a peer's name; null takes the issuer's.</param>
    /// <returns>The aging with all its sources; null where no table discloses it.</returns>
    public Reconciled<ReceivablesAging>? Disclosed(
        LocalDate asOf, BalanceSubject subject = BalanceSubject.TradeReceivables, Scope? scope = null, string? entity = null) =>
        Reconciliation.Of(
            Matching(asOf, subject, scope, entity),
            aging => aging.TableId,
            aging => aging.Buckets.Concat(aging.Total is { } total ? [total with { Label = Reconciliation.TotalKey }] : [])
                .Select(line => (line.Bucket?.ToString() ?? line.Label, (IFigure?)line.Balance)));

    /// <summary>The aging at a date as the most complete table discloses it: see <see cref="Disclosed"/> for the other tables and their differences.</summary>
    /// <param name="asOf">The date.</param>
    /// <param name="subject">What the balances are; trade receivables (应收账款) unless said otherwise.</param>
    /// <param name="scope">The group or the parent; null takes the group's, or the one that does not say.</param>
    /// <param name="entity">Whose balances, such as a peer's name; null takes the issuer's.</param>
    /// <returns>The aging; null where no table discloses it.</returns>
    public ReceivablesAging? Aging(LocalDate asOf, BalanceSubject subject = BalanceSubject.TradeReceivables, Scope? scope = null, string? entity = null) =>
        Disclosed(asOf, subject, scope, entity)?.Model;

    /// <summary>The largest debtors at a date (按欠款方归集), in the order of the document.</summary>
    /// <param name="asOf">The date.</param>
    /// <returns>The lists.</returns>
    public ImmutableArray<ConcentrationSchedule> Debtors(LocalDate asOf) =>
        [.. _models.Concentration.Where(list => list.Side == ConcentrationSide.Debtors && list.Period?.End == asOf)];

    private ImmutableArray<ReceivablesAging> Matching(LocalDate asOf, BalanceSubject subject, Scope? scope, string? entity)
    {
        ImmutableArray<ReceivablesAging> found =
        [
            .. _models.ReceivablesAging.Where(aging => aging.Subject == subject && aging.AsOf?.End == asOf && (entity is null ? aging.Entity is null || aging.IsIssuer : aging.Entity == entity)),
        ];
        Scope? wanted = scope ?? (found.Any(aging => aging.Scope != Scope.Parent) ? null : Scope.Parent);
        return [.. found.Where(aging => wanted is null ? aging.Scope != Scope.Parent : aging.Scope == wanted)];
    }
}
