using QingCloud.Disclosure.Disclosures.Contracts;
using QingCloud.Disclosure.Disclosures.FixedAssets;
using static QingCloud.Disclosure.Json.FigureJsonWriter;
using static QingCloud.Disclosure.Json.ModelJsonWriter;

namespace QingCloud.Disclosure.Json;

/// <summary>The models of fixed assets and contracts to their JSON.</summary>
internal static class AssetJsonWriter
{
    internal static FixedAssetsJson Write(FixedAssetSchedule model) => new(
        model.TableId, Name(model.Scope), model.Period?.ToString(), [.. model.Lines.Select(Line)], Missing(model.Missing));

    internal static ContractsJson Write(ContractSchedule model) => new(
        model.TableId, model.Period?.ToString(), [.. model.Lines.Select(Line)], Missing(model.Missing));

    private static FixedAssetLineJson Line(FixedAssetLine line) => new(line.Name, Role(line.Role))
    {
        Category = line.Category,
        Quantity = Number(line.Quantity),
        OriginalCost = Number(line.OriginalCost),
        AccumulatedDepreciation = Number(line.AccumulatedDepreciation),
        Impairment = Number(line.Impairment),
        Carrying = Number(line.Carrying),
        Share = Number(line.Share),
        ConditionRate = Number(line.ConditionRate),
        UsefulLife = Number(line.UsefulLife),
        ResidualRate = Number(line.ResidualRate),
        DepreciationRate = Number(line.DepreciationRate),
        Others = Others(line.Others),
    };

    private static ContractLineJson Line(ContractLine line) => new(line.Name, Role(line.Role))
    {
        Category = line.Category,
        ContractAmount = Number(line.ContractAmount),
        Revenue = Number(line.Revenue),
        Amount = Number(line.Amount),
        Balance = Number(line.Balance),
        Collected = Number(line.Collected),
        Paid = Number(line.Paid),
        Outstanding = Number(line.Outstanding),
        Others = Others(line.Others),
    };
}
