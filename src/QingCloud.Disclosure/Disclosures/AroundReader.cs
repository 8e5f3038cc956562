using System.Collections.Frozen;
using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Financing;
using QingCloud.Disclosure.Disclosures.FixedAssets;
using QingCloud.Disclosure.Disclosures.KeyFigures;
using QingCloud.Disclosure.Disclosures.Notes;
using QingCloud.Disclosure.Disclosures.Peers;
using QingCloud.Disclosure.Disclosures.Projects;
using QingCloud.Disclosure.Disclosures.Workforce;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>Reads what stands around the subjects, of the tables that no subject takes; each table goes to the first reader that knows its form.</summary>
internal static class AroundReader
{
    /// <param name="models">The models of the subjects.</param>
    /// <param name="views">All tables.</param>
    internal static DisclosureModels Read(DisclosureModels models, IEnumerable<TableView> views)
    {
        FrozenSet<string> taken = TablesOf(models).ToFrozenSet();
        List<KeyFigureSchedule> keyFigures = [];
        List<PeerComparison> peers = [];
        List<ProjectForecast> forecasts = [];
        List<LeasePaymentSchedule> leases = [];
        List<InstrumentSchedule> instruments = [];
        List<HeadcountSchedule> headcounts = [];
        List<AccountMovement> movements = [];
        List<AccountNote> notes = [];
        foreach (TableView view in views.Where(view => !view.Table.Rows.IsEmpty))
        {
            // Quarters are revenue by quarter too.
            _ = Add(keyFigures, taken.Contains(view.Table.Id) && models.Revenue.All(model => model.TableId != view.Table.Id) ? [] : KeyFigureReader.Read(view))
                || taken.Contains(view.Table.Id)
                || Add(forecasts, One(ProjectForecastReader.Read(view)))
                || Add(peers, One(PeerComparisonReader.Read(view)))
                || Add(leases, One(LeasePaymentReader.Read(view)))
                || Add(instruments, One(InstrumentReader.Read(view)))
                || Add(headcounts, HeadcountReader.Read(view))
                || Add(movements, One(AccountMovementReader.Read(view)))
                || Add(notes, AccountNoteReader.Read(view));
        }

        return models with
        {
            KeyFigures = [.. keyFigures],
            Peers = [.. peers],
            Forecasts = [.. forecasts],
            LeasePayments = [.. leases],
            Instruments = [.. instruments],
            Headcounts = [.. headcounts],
            AccountMovements = [.. movements],
            AccountNotes = [.. notes],
        };
    }

    private static bool Add<T>(List<T> models, IEnumerable<T> found)
    {
        int before = models.Count;
        models.AddRange(found);
        return models.Count > before;
    }

    private static IEnumerable<T> One<T>(T? model)
        where T : class => model is null ? [] : [model];

    private static IEnumerable<string> TablesOf(DisclosureModels models) =>
    [
        .. models.Revenue.Select(model => model.TableId),
        .. models.GrossMargin.Select(model => model.TableId),
        .. models.Costs.Select(model => model.TableId),
        .. models.Concentration.Select(model => model.TableId),
        .. models.ReceivablesAging.Select(model => model.TableId),
        .. models.ProvisionRates.Select(model => model.TableId),
        .. models.Allowances.Select(model => model.TableId),
        .. models.Individual.Select(model => model.TableId),
        .. models.Rollforwards.Select(model => model.TableId),
        .. models.Migration.Select(model => model.TableId),
        .. models.InventoryWriteDowns.Select(model => model.TableId),
        .. models.FixedAssets.Select(model => model.TableId),
        .. models.AssetMovements.Select(model => model.TableId),
        .. models.Contracts.Select(model => model.TableId),
        .. models.Statements.Select(model => model.TableId),
    ];
}
