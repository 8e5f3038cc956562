using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Relations;

namespace QingCloud.Disclosure.Verification.Relations;

/// <summary>
/// The ratios that headers or labels name: 计提比例 of an allowance and its gross balance, 毛利率 of revenue and cost, 成新率. A name overrides what the
/// figures show: a rate over the net balance is consistent with itself in every period, and wrong.
/// </summary>
internal static class NamedRatios
{
    private static readonly (Measure Rate, VerificationRule Rule, RatioForm Form, Measure First, Measure Second)[] Formulas =
    [
        (Measure.ProvisionRate, VerificationRules.RateTimesBase, RatioForm.Quotient, Measure.Allowance, Measure.Balance),
        (Measure.ExpectedLossRate, VerificationRules.RateTimesBase, RatioForm.Quotient, Measure.Allowance, Measure.Balance),
        (Measure.Margin, VerificationRules.Margin, RatioForm.Margin, Measure.Revenue, Measure.Cost),
        (Measure.Margin, VerificationRules.Margin, RatioForm.Quotient, Measure.GrossProfit, Measure.Revenue),
        (Measure.ConditionRate, VerificationRules.RateTimesBase, RatioForm.Quotient, Measure.Carrying, Measure.OriginalCost),
    ];

    internal static IEnumerable<RelationCase> Of(MeasuredAxis axis)
    {
        for (int rate = 0; rate < axis.LineCount; rate++)
        {
            List<RelationCase>? best = null;
            foreach ((_, VerificationRule rule, RatioForm form, Measure first, Measure second) in Formulas.Where(formula => formula.Rate == axis.Measure(rate)))
            {
                foreach (int a in axis.Near(rate, first))
                {
                    foreach (int b in axis.Near(rate, second))
                    {
                        List<RelationCase> cases = Test(axis, rule, rate, form, a, b);
                        best = Better(best, cases);
                    }
                }
            }

            foreach (RelationCase @case in WithOtherBase(axis, best ?? []))
            {
                yield return @case;
            }
        }
    }

    // 坏账整体计提比例 over the net balance, in every period alike: the figures agree with each other, and not with the name.
    private static List<RelationCase> WithOtherBase(MeasuredAxis axis, List<RelationCase> cases)
    {
        if (cases.Count == 0 || cases[0].Support.Held > 0)
        {
            return cases;
        }

        for (int other = 0; other < axis.LineCount; other++)
        {
            if (axis.Measure(other) == Measure.Carrying && cases.All(@case => IsOver(axis, @case, other)))
            {
                return [.. cases.Select(@case => @case with { Support = new(cases.Count, cases.Count, true), Explanation = new(CorrectionKind.OtherOperand, FindingMessages.ComputedOver.With(axis.Label(other))) })];
            }
        }

        return cases;
    }

    private static bool IsOver(MeasuredAxis axis, RelationCase @case, int other)
    {
        RelationEquation equation = @case.Instance.Equation;
        CellAddress @base = axis.IsDown ? new(axis.Address(other, 0).Row, @case.Instance.Result.Column) : new(@case.Instance.Result.Row, axis.Address(other, 0).Column);
        RelationEquation changed = new() { Terms = equation.Terms, Rate = equation.Rate, Base = @base };
        return axis.Grid[@base].IsTelling && new RelationInstance(axis.Grid, @case.Instance.Result, changed, "").Verdict == RelationVerdict.Consistent;
    }

    internal static List<RelationCase>? Better(List<RelationCase>? best, List<RelationCase> cases)
    {
        int Score(List<RelationCase> of) => of.Count == 0 ? int.MinValue : of[0].Support.Held - of[0].Support.Violated;
        return cases.Count > 0 && (best is null || Score(cases) > Score(best)) ? cases : best;
    }

    internal static List<RelationCase> Test(MeasuredAxis axis, VerificationRule rule, int rate, RatioForm form, int a, int b)
    {
        List<RelationInstance> instances = [];
        for (int position = 0; position < axis.PositionCount; position++)
        {
            if (axis[rate, position] is { IsNumber: true, IsRate: true } && axis[a, position].IsNumber && axis[b, position].IsTelling && !axis.IsAverage(position)
                && !(form == RatioForm.Growth && axis[b, position].Range.High < 0))
            {
                RelationTerm first = new(axis.Address(a, position), 1);
                RelationEquation equation = new()
                {
                    Terms = form == RatioForm.Quotient ? [first] : [first, new(axis.Address(b, position), -1)],
                    Rate = axis.Address(rate, position),
                    Base = axis.Address(form == RatioForm.Margin ? a : b, position),
                    IsOfBaseSize = form == RatioForm.Growth,
                };
                instances.Add(new(axis.Grid, axis.Address(rate, position), equation, Formula(axis, rate, form, a, b)));
            }
        }

        return Supported(axis.Grid, rule, instances);
    }

    internal static List<RelationCase> Supported(NumericGrid grid, VerificationRule rule, List<RelationInstance> instances, bool isNamed = true)
    {
        HashSet<FixedRange> seen = [];
        int held = instances.Count(instance => instance is { Verdict: RelationVerdict.Consistent, Bits: > 3 } && seen.Add(grid[instance.Result].Range));
        int violated = instances.Count(instance => instance.Verdict == RelationVerdict.Inconsistent);
        return [.. instances.Select(instance => new RelationCase(rule, instance, new(held, violated, isNamed || (held >= 3 && held >= 3 * violated))))];
    }

    private static string Formula(MeasuredAxis axis, int rate, RatioForm form, int a, int b)
    {
        (string r, string x, string y) = (axis.Label(rate), axis.Label(a), axis.Label(b));
        return form switch
        {
            RatioForm.Growth => $"{r} = ({x} - {y}) / |{y}|",
            RatioForm.Margin => $"{r} = ({x} - {y}) / {x}",
            _ => $"{r} = {x} / {y}",
        };
    }
}
