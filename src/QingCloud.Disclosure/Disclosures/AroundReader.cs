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
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>Reads what stands around the subjects, of the tables that no subject takes; each table goes to the first reader that knows its form.</summary>
internal static class AroundReader
{
    /// <param name="models">The models of the subjects.</param>
    /// <param name="views">All tables.</param>
    /// <param name="reading">The reading, ended if it was cancelled.</param>
    internal static DisclosureModels Read(DisclosureModels models, ImmutableArray<TableView> views, DocumentReading reading)
    {
        HashSet<string> taken = [.. models.All.Select(model => model.TableId)];
        // Quarters are revenue by quarter too.
        HashSet<string> quarters = [.. models.Revenue.Select(model => model.TableId)];
        AroundModels around = new();
        foreach (TableView view in reading.Each(views.Where(view => !view.Table.Rows.IsEmpty)))
        {
            bool isTaken = taken.Contains(view.Table.Id);
            _ = AroundModels.Add(around.KeyFigures, isTaken && !quarters.Contains(view.Table.Id) ? [] : KeyFigureReader.Read(view)) || isTaken || around.Read(view, reading);
        }

        return around.AddTo(models);
    }

    /// <summary>The models as they are found.</summary>
    private sealed class AroundModels
    {
        // The more special form first.
        private static readonly ImmutableArray<Func<AroundModels, TableView, bool>> Forms =
        [
            static (models, view) => Add(models._equity, EquityChangesReader.Read(view)),
            static (models, view) => Add(models._nonRecurring, NonRecurringReader.Read(view)),
            static (models, view) => Add(models._funds, One(InvestmentReader.Funds(view))),
            static (models, view) => Add(models._projects, One(InvestmentReader.Projects(view))),
            static (models, view) => Add(models._companies, One(CompanyReader.Read(view))),
            static (models, view) => Add(models._deposits, One(DepositInterestReader.Read(view))),
            static (models, view) => Add(models._forecasts, One(ProjectForecastReader.Read(view))),
            static (models, view) => Add(models._peers, One(PeerComparisonReader.Read(view))),
            static (models, view) => Add(models._leases, One(LeasePaymentReader.Read(view))),
            static (models, view) => Add(models._instruments, One(InstrumentReader.Read(view))),
            static (models, view) => Add(models._headcounts, HeadcountReader.Read(view)),
            static (models, view) => Add(models._volumes, VolumeReader.Read(view)),
            static (models, view) => Add(models._movements, One(AccountMovementReader.Read(view))),
            static (models, view) => Add(models._notes, AccountNoteReader.Read(view)),
        ];

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

        internal bool Read(TableView view, DocumentReading reading) => reading.Each(Forms).Any(form => form(this, view));

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
