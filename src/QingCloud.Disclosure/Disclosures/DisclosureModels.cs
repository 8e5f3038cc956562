using System.Collections.Immutable;
using NodaTime;
using QingCloud.Disclosure.Disclosures.Companies;
using QingCloud.Disclosure.Disclosures.Concentration;
using QingCloud.Disclosure.Disclosures.Contracts;
using QingCloud.Disclosure.Disclosures.Costs;
using QingCloud.Disclosure.Disclosures.Equity;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Financing;
using QingCloud.Disclosure.Disclosures.FixedAssets;
using QingCloud.Disclosure.Disclosures.GrossMargin;
using QingCloud.Disclosure.Disclosures.Impairment;
using QingCloud.Disclosure.Disclosures.KeyFigures;
using QingCloud.Disclosure.Disclosures.NonRecurring;
using QingCloud.Disclosure.Disclosures.Notes;
using QingCloud.Disclosure.Disclosures.Peers;
using QingCloud.Disclosure.Disclosures.Projects;
using QingCloud.Disclosure.Disclosures.Receivables;
using QingCloud.Disclosure.Disclosures.Revenue;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Disclosures.Statements;
using QingCloud.Disclosure.Disclosures.Volumes;
using QingCloud.Disclosure.Disclosures.Workforce;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>The typed models of a filing, in the order of its tables.</summary>
public sealed record DisclosureModels
{
    /// <summary>Revenue by line.</summary>
    public ImmutableArray<RevenueBreakdown> Revenue { get; init; } = [];

    /// <summary>Gross margins by line.</summary>
    public ImmutableArray<GrossMarginSchedule> GrossMargin { get; init; } = [];

    /// <summary>Costs and expenses by nature.</summary>
    public ImmutableArray<CostBreakdown> Costs { get; init; } = [];

    /// <summary>Top customers, suppliers and debtors.</summary>
    public ImmutableArray<ConcentrationSchedule> Concentration { get; init; } = [];

    /// <summary>Balances by age.</summary>
    public ImmutableArray<ReceivablesAging> ReceivablesAging { get; init; } = [];

    /// <summary>Provision rates by bucket.</summary>
    public ImmutableArray<ProvisionRates> ProvisionRates { get; init; } = [];

    /// <summary>Balances with their allowances by method.</summary>
    public ImmutableArray<AllowanceLine> Allowances { get; init; } = [];

    /// <summary>Debtors assessed individually.</summary>
    public ImmutableArray<IndividualProvision> Individual { get; init; } = [];

    /// <summary>Allowances from opening to closing.</summary>
    public ImmutableArray<AllowanceRollforward> Rollforwards { get; init; } = [];

    /// <summary>Migration and loss rates.</summary>
    public ImmutableArray<MigrationRateTable> Migration { get; init; } = [];

    /// <summary>Items of inventory with their write-downs.</summary>
    public ImmutableArray<InventoryWriteDown> InventoryWriteDowns { get; init; } = [];

    /// <summary>Fixed assets by class or item.</summary>
    public ImmutableArray<FixedAssetSchedule> FixedAssets { get; init; } = [];

    /// <summary>Contracts and projects.</summary>
    public ImmutableArray<ContractSchedule> Contracts { get; init; } = [];

    /// <summary>The balance sheets, income statements and cash flow statements.</summary>
    public ImmutableArray<FinancialStatement> Statements { get; init; } = [];

    /// <summary>Movements of fixed assets, right-of-use assets and intangible assets by class.</summary>
    public ImmutableArray<AssetMovement> AssetMovements { get; init; } = [];

    /// <summary>Accounts of the statements by their parts: cash, borrowings by security, contract liabilities, payables and so on.</summary>
    public ImmutableArray<AccountNote> AccountNotes { get; init; } = [];

    /// <summary>Accounts from opening to closing: payroll payable, deferred income, capital reserve and so on.</summary>
    public ImmutableArray<AccountMovement> AccountMovements { get; init; } = [];

    /// <summary>Comparisons with peers.</summary>
    public ImmutableArray<PeerComparison> Peers { get; init; } = [];

    /// <summary>People by function, education or age.</summary>
    public ImmutableArray<HeadcountSchedule> Headcounts { get; init; } = [];

    /// <summary>Borrowings, credit facilities, wealth management products and guarantees one by one.</summary>
    public ImmutableArray<InstrumentSchedule> Instruments { get; init; } = [];

    /// <summary>Payments of leases.</summary>
    public ImmutableArray<LeasePaymentSchedule> LeasePayments { get; init; } = [];

    /// <summary>Forecasts of projects year by year.</summary>
    public ImmutableArray<ProjectForecast> Forecasts { get; init; } = [];

    /// <summary>Key figures of periodic reports.</summary>
    public ImmutableArray<KeyFigureSchedule> KeyFigures { get; init; } = [];

    /// <summary>Statements of changes in equity.</summary>
    public ImmutableArray<EquityChanges> EquityChanges { get; init; } = [];

    /// <summary>Non-recurring gains and losses.</summary>
    public ImmutableArray<NonRecurringItems> NonRecurring { get; init; } = [];

    /// <summary>Subsidiaries, associates and joint ventures.</summary>
    public ImmutableArray<CompanySchedule> Companies { get; init; } = [];

    /// <summary>Projects with their plans and what was spent.</summary>
    public ImmutableArray<ProjectInvestments> ProjectInvestments { get; init; } = [];

    /// <summary>Raised funds by issue.</summary>
    public ImmutableArray<RaisedFundsSchedule> RaisedFunds { get; init; } = [];

    /// <summary>Quantities and prices.</summary>
    public ImmutableArray<VolumeSchedule> Volumes { get; init; } = [];

    /// <summary>Deposits month by month with their interest.</summary>
    public ImmutableArray<DepositInterestSchedule> Deposits { get; init; } = [];

    /// <summary>The figures that no other model holds.</summary>
    public ImmutableArray<Schedule> Schedules { get; init; } = [];

    /// <summary>What was taken from a table's surroundings because the table does not say it, such as a unit.</summary>
    public ImmutableArray<Assumption> Assumptions { get; init; } = [];

    /// <summary>What a document of its kind is expected to disclose and nothing was read of, in the order of the list of expectations.</summary>
    public ImmutableArray<ExpectedDisclosure> Missing { get; init; } = [];

    /// <summary>Every typed model of a table, subject by subject; <see cref="Schedules"/> are none.</summary>
    public IEnumerable<IDisclosureModel> All =>
    [
        .. Revenue, .. GrossMargin, .. Costs, .. Concentration, .. ReceivablesAging, .. ProvisionRates, .. Allowances, .. Individual, .. Rollforwards, .. Migration,
        .. InventoryWriteDowns, .. FixedAssets, .. AssetMovements, .. Contracts, .. Statements, .. AccountNotes, .. AccountMovements, .. Peers, .. Headcounts, .. Instruments,
        .. LeasePayments, .. Forecasts, .. KeyFigures, .. EquityChanges, .. NonRecurring, .. Companies, .. ProjectInvestments, .. RaisedFunds, .. Volumes, .. Deposits,
    ];

    /// <summary>The aging of trade receivables at a date: the group's if both are disclosed; null where there is none.</summary>
    /// <param name="asOf">The date.</param>
    /// <param name="subject">What the balances are; trade receivables unless said otherwise.</param>
    public ReceivablesAging? Aging(LocalDate asOf, BalanceSubject subject = BalanceSubject.TradeReceivables) =>
        ReceivablesAging
            .Where(aging => aging.Subject == subject && aging.Entity is null && aging.AsOf?.End == asOf)
            .OrderBy(aging => aging.Scope == Scope.Parent)
            .FirstOrDefault();
}
