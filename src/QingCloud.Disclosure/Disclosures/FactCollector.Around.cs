using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Financing;
using QingCloud.Disclosure.Disclosures.FixedAssets;
using QingCloud.Disclosure.Disclosures.KeyFigures;
using QingCloud.Disclosure.Disclosures.Notes;
using QingCloud.Disclosure.Disclosures.Peers;
using QingCloud.Disclosure.Disclosures.Projects;
using QingCloud.Disclosure.Disclosures.Workforce;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures;

/// <content>What stands around the subjects.</content>
internal sealed partial class FactCollector
{
    private void AddNotes(DisclosureModels models)
    {
        foreach (AccountNote model in models.AccountNotes)
        {
            foreach (AccountLine line in model.Lines)
            {
                Item item = new(null, model.Scope, Subject.AccountNotes, line.Name, model.Period);
                Add(item, (Field.Amount, line.Amount), (Field.Allowance, line.Allowance), (Field.Carrying, line.Carrying), (Field.Share, line.Share), (Field.Growth, line.Growth));
                AddOthers(item, line.Others);
            }
        }

        foreach (AccountMovement model in models.AccountMovements)
        {
            foreach (AccountMovementLine line in model.Lines)
            {
                Item item = new(null, model.Scope, Subject.AccountMovements, line.Name, model.Period);
                Add(item, (Field.Opening, line.Opening), (Field.Increase, line.Increase), (Field.Decrease, line.Decrease), (Field.Closing, line.Closing));
                AddOthers(item, line.Others);
            }
        }

        foreach (AssetMovement model in models.AssetMovements)
        {
            AddAssetMovement(model);
        }
    }

    // 原值 goes from its opening to its closing; so do 累计折旧 and 减值准备, whose names the evidence's row and section give.
    private void AddAssetMovement(AssetMovement model)
    {
        Item item = new(null, model.Scope, Subject.AssetMovements, model.Class, model.Period);
        foreach (AssetBalance balance in new[] { model.OriginalCost, model.AccumulatedDepreciation, model.Impairment }.OfType<AssetBalance>())
        {
            Add(item, (Field.Opening, balance.Opening), (Field.Increase, balance.Increase), (Field.Decrease, balance.Decrease), (Field.Closing, balance.Closing));
            foreach (AssetChange change in balance.Increases)
            {
                Add(item, (Field.Increase, change.Amount));
            }

            foreach (AssetChange change in balance.Decreases)
            {
                Add(item, (Field.Decrease, change.Amount));
            }
        }

        Add(item, (Field.Carrying, model.ClosingCarrying), (Field.Carrying, model.OpeningCarrying));
    }

    private void AddCompanies(DisclosureModels models)
    {
        foreach (PeerLine line in models.Peers.SelectMany(model => model.Lines))
        {
            AddOthers(new(line.IsIssuer ? null : line.Name, null, Subject.Peers, line.Item ?? line.Name, null), line.Figures);
        }

        foreach (var (model, line) in models.Headcounts.SelectMany(model => model.Lines.Select(line => (model, line))))
        {
            Item item = new(null, null, Subject.Headcount, line.Name, model.Period);
            Add(item, (Field.Headcount, line.Headcount), (Field.Share, line.Share), (Field.Growth, line.Growth), (Field.Pay, line.Pay));
            AddOthers(item, line.Others);
        }

        foreach (var (model, line) in models.KeyFigures.SelectMany(model => model.Lines.Select(line => (model, line))))
        {
            Item item = new(null, null, Subject.KeyFigures, line.Name, model.Period);
            Add(item, (FieldOf(line.Value.Unit), line.Value), (Field.Growth, line.Growth));
        }
    }

    private static Field FieldOf(FigureUnit unit) => unit switch
    {
        FigureUnit.Money => Field.Amount,
        FigureUnit.Rate => Field.Rate,
        _ => Field.Value,
    };

    private void AddFinancing(DisclosureModels models)
    {
        foreach (var (model, line) in models.Instruments.SelectMany(model => model.Lines.Select(line => (model, line))))
        {
            Item item = new(null, null, Subject.Instruments, line.Name, model.Period);
            Add(item, (Field.Principal, line.Amount), (Field.Balance, line.Balance), (Field.AnnualRate, line.AnnualRate), (Field.Interest, line.Interest));
            Add(item, (Field.CreditLimit, line.Limit), (Field.CreditUsed, line.Used), (Field.CreditUnused, line.Unused));
            AddOthers(item, line.Others);
        }

        foreach (LeasePayment line in models.LeasePayments.SelectMany(model => model.Lines))
        {
            Item item = new(null, null, Subject.LeasePayments, line.Term, null);
            Add(item, (Field.Rent, line.Rent), (Field.Principal, line.Principal), (Field.Interest, line.Interest));
            AddOthers(item, line.Others);
        }

        foreach (ForecastLine line in models.Forecasts.SelectMany(model => model.Lines))
        {
            Item item = new(null, null, Subject.Forecasts, line.Name, null);
            foreach (ForecastFigure figure in line.Years)
            {
                Add(item, (Field.Forecast, figure.Figure));
            }

            AddOthers(item, line.Others);
        }
    }
}
