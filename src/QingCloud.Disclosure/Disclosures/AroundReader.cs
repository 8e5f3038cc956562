using System.Collections.Frozen;
using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Companies;
using QingCloud.Disclosure.Disclosures.Equity;
using QingCloud.Disclosure.Disclosures.Financing;
using QingCloud.Disclosure.Disclosures.FixedAssets;
using QingCloud.Disclosure.Disclosures.KeyFigures;
using QingCloud.Disclosure.Disclosures.NonRecurring;
using QingCloud.Disclosure.Disclosures.Notes;
using QingCloud.Disclosure.Disclosures.Peers;
using QingCloud.Disclosure.Disclosures.Projects;
using QingCloud.Disclosure.Disclosures.Volumes;
using QingCloud.Disclosure.Disclosures.Workforce;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>Reads what stands around the subjects, of the tables that no subject takes; each table goes to the first reader that knows its form.</summary>
internal static class AroundReader
{
    /// <param name="models">The models of the subjects.</param>
    /// <param name="views">All tables.</param>
    internal static DisclosureModels Read(DisclosureModels models, IEnumerable<TableView> views)
    {
        FrozenSet<string> taken = models.All.Select(model => model.TableId).ToFrozenSet();
        // Quarters are revenue by quarter too.
        FrozenSet<string> quarters = models.Revenue.Select(model => model.TableId).ToFrozenSet();
        AroundModels around = new();
        foreach (TableView view in views.Where(view => !view.Table.Rows.IsEmpty))
        {
            bool isTaken = taken.Contains(view.Table.Id);
            _ = AroundModels.Add(around.KeyFigures, isTaken && !quarters.Contains(view.Table.Id) ? [] : KeyFigureReader.Read(view)) || isTaken || around.Read(view);
        }

        return around.AddTo(models);
    }

    /// <summary>The models as they are found.</summary>
    private sealed class AroundModels
    {
        private readonly List<PeerComparison> _peers = [];
        private readonly List<ProjectForecast> _forecasts = [];
        private readonly List<LeasePaymentSchedule> _leases = [];
        private readonly List<InstrumentSchedule> _instruments = [];
        private readonly List<HeadcountSchedule> _headcounts = [];
        private readonly List<AccountMovement> _movements = [];
        private readonly List<AccountNote> _notes = [];
        private readonly List<EquityChanges> _equity = [];
        private readonly List<NonRecurringItems> _nonRecurring = [];
        private readonly List<CompanySchedule> _companies = [];
        private readonly List<ProjectInvestments> _projects = [];
        private readonly List<RaisedFundsSchedule> _funds = [];
        private readonly List<VolumeSchedule> _volumes = [];
        private readonly List<DepositInterestSchedule> _deposits = [];

        internal List<KeyFigureSchedule> KeyFigures { get; } = [];

        // The more special form first.
        internal bool Read(TableView view) =>
            Add(_equity, EquityChangesReader.Read(view))
            || Add(_nonRecurring, NonRecurringReader.Read(view))
            || Add(_funds, One(InvestmentReader.Funds(view)))
            || Add(_projects, One(InvestmentReader.Projects(view)))
            || Add(_companies, One(CompanyReader.Read(view)))
            || Add(_deposits, One(DepositInterestReader.Read(view)))
            || Add(_forecasts, One(ProjectForecastReader.Read(view)))
            || Add(_peers, One(PeerComparisonReader.Read(view)))
            || Add(_leases, One(LeasePaymentReader.Read(view)))
            || Add(_instruments, One(InstrumentReader.Read(view)))
            || Add(_headcounts, HeadcountReader.Read(view))
            || Add(_volumes, VolumeReader.Read(view))
            || Add(_movements, One(AccountMovementReader.Read(view)))
            || Add(_notes, AccountNoteReader.Read(view));

        internal static bool Add<T>(List<T> models, IEnumerable<T> found)
        {
            int before = models.Count;
            models.AddRange(found);
            return models.Count > before;
        }

        internal DisclosureModels AddTo(DisclosureModels models) => models with
        {
            KeyFigures = [.. KeyFigures],
            Peers = [.. _peers],
            Forecasts = [.. _forecasts],
            LeasePayments = [.. _leases],
            Instruments = [.. _instruments],
            Headcounts = [.. _headcounts],
            AccountMovements = [.. _movements],
            AccountNotes = [.. _notes],
            EquityChanges = [.. _equity],
            NonRecurring = [.. _nonRecurring],
            Companies = [.. _companies],
            ProjectInvestments = [.. _projects],
            RaisedFunds = [.. _funds],
            Volumes = [.. _volumes],
            Deposits = [.. _deposits],
        };

        private static IEnumerable<T> One<T>(T? model)
            where T : class => model is null ? [] : [model];
    }
}
