namespace QingCloud.Disclosure.Calculators;

/// <summary>When the flow of a period falls.</summary>
public enum FlowTiming
{
    /// <summary>At the end of its period (期末): the first flow is discounted once, t = 1, 2, ... Feasibility studies (建设项目经济评价方法与参数) do so.</summary>
    EndOfPeriod,

    /// <summary>At its start (期初): the first flow is not discounted, t = 0, 1, 2, ...</summary>
    StartOfPeriod,
}
