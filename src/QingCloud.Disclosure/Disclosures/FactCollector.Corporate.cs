using QingCloud.Disclosure.Disclosures.Companies;
using QingCloud.Disclosure.Disclosures.Equity;
using QingCloud.Disclosure.Disclosures.Financing;
using QingCloud.Disclosure.Disclosures.Projects;
using QingCloud.Disclosure.Disclosures.Volumes;

namespace QingCloud.Disclosure.Disclosures;

/// <content>Equity, companies, investments, volumes and deposits.</content>
internal sealed partial class FactCollector
{
    private void AddCorporate(DisclosureModels models)
    {
        foreach (var (model, line) in models.EquityChanges.SelectMany(model => model.Lines.Select(line => (model, line))))
        {
            Item item = new(null, model.Scope, Subject.EquityChanges, line.Name, model.Period);
            foreach (EquityAmount amount in line.Amounts)
            {
                Add(item, (Field.Amount, amount.Amount));
            }
        }

        foreach (var (model, line) in models.NonRecurring.SelectMany(model => model.Lines.Select(line => (model, line))))
        {
            Add(new(null, null, Subject.NonRecurringItems, line.Name, model.Period), (Field.Amount, line.Amount));
        }

        foreach (var (model, line) in models.Companies.SelectMany(model => model.Lines.Select(line => (model, line))))
        {
            AddCompany(model, line);
        }

        AddInvestments(models);
        AddVolumes(models);
    }

    private void AddCompany(CompanySchedule model, CompanyLine line)
    {
        Item item = new(line.Name, null, Subject.Companies, line.Name, model.Period);
        Add(
            item,
            (Field.RegisteredCapital, line.RegisteredCapital),
            (Field.DirectShare, line.DirectShare),
            (Field.IndirectShare, line.IndirectShare),
            (Field.VotingShare, line.VotingShare),
            (Field.MinorityShare, line.MinorityShare));
        foreach (CompanyFigure figure in line.Figures)
        {
            Add(item with { Name = figure.Name, Period = figure.Period }, (Field.KeyFigure, figure.Figure));
        }

        AddOthers(item, line.Others);
    }

    private void AddInvestments(DisclosureModels models)
    {
        foreach (var (model, line) in models.ProjectInvestments.SelectMany(model => model.Lines.Select(line => (model, line))))
        {
            Item item = new(null, null, Subject.ProjectInvestments, line.Name, model.Period);
            Add(item, (Field.Planned, line.Planned), (Field.PlanAdjusted, line.Adjusted), (Field.InvestedInPeriod, line.InPeriod), (Field.InvestedInAll, line.Accumulated));
            Add(item, (Field.Remaining, line.Remaining), (Field.Progress, line.Progress), (Field.Benefit, line.Benefit));
            AddOthers(item, line.Others);
        }

        foreach (var (model, line) in models.RaisedFunds.SelectMany(model => model.Lines.Select(line => (model, line))))
        {
            Item item = new(null, null, Subject.RaisedFunds, line.Name, model.Period);
            Add(item, (Field.Raised, line.Raised), (Field.RaisedNet, line.Net), (Field.Planned, line.Planned), (Field.InvestedInPeriod, line.InPeriod));
            Add(item, (Field.InvestedInAll, line.Accumulated), (Field.Progress, line.Progress), (Field.Repurposed, line.Repurposed), (Field.Unused, line.Unused));
            AddOthers(item, line.Others);
        }
    }

    private void AddVolumes(DisclosureModels models)
    {
        foreach (var (model, line) in models.Volumes.SelectMany(model => model.Lines.Select(line => (model, line))))
        {
            Item item = new(null, null, Subject.Volumes, line.Name, model.Period);
            Add(item, (Field.Quantity, line.Quantity), (Field.UnitPrice, line.UnitPrice), (Field.Amount, line.Amount), (Field.Share, line.Share), (Field.Growth, line.Growth));
            AddOthers(item, line.Others);
        }

        foreach (DepositMonth line in models.Deposits.SelectMany(model => model.Lines))
        {
            Item item = new(null, null, Subject.Deposits, line.Name, line.Period);
            Add(item, (Field.Balance, line.Balance), (Field.AverageBalance, line.AverageBalance), (Field.AnnualRate, line.InterestRate), (Field.ComputedInterest, line.ComputedInterest));
            Add(item, (Field.Interest, line.Interest), (Field.Difference, line.Difference));
            AddOthers(item, line.Others);
        }
    }
}
