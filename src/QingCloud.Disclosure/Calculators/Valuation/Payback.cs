using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>
/// The field's payback formula on flows that may already be discounted. It is the time at which the cumulative flow, drawn as straight lines between
/// period ends, reaches zero: more flow never makes it later, so that the greatest and the least flows give the ends of its range.
/// </summary>
internal static class Payback
{
    internal static Outcome Of(IReadOnlyList<Operand> flows)
    {
        Outcome payback = Turn([.. flows.Select(flow => flow.Value)]);
        Outcome earliest = Turn([.. flows.Select(flow => flow.Range.High)]);
        Outcome latest = Turn([.. flows.Select(flow => flow.Range.Low)]);
        NoResult? none = payback.None ?? earliest.None ?? latest.None;
        return none is { } reason ? reason : Operand.Within(payback.Operand.Value, new(earliest.Operand.Range.Low, latest.Operand.Range.High));
    }

    private static Outcome Turn(decimal[] flows)
    {
        Operand cumulative = default;
        Outcome? turn = null;
        for (int i = 0; i < flows.Length; i++)
        {
            Operand flow = Operand.Exact(flows[i]);
            Operand after = cumulative + flow;
            if (turn is null && after.Value > 0m)
            {
                turn = i == 0
                    ? new NoResult(NoResultReason.NoSignChange, "The first cash flow is or can be positive: there is no investment to pay back.")
                    : InPeriod(i, -cumulative, flow);
            }
            else if (turn is not null && after.Value <= 0m)
            {
                return new NoResult(NoResultReason.SeveralSignChanges, "The cumulative cash flow turns positive more than once, or can within the printed digits.");
            }

            cumulative = after;
        }

        return turn ?? new NoResult(NoResultReason.NotPaidBack, "The cumulative cash flow does not turn positive, or need not within the printed digits.");
    }

    private static Outcome InPeriod(int period, Operand owed, Operand flow)
    {
        Outcome part = owed.AtLeast(0m).Over(flow, "flow of the period");
        return part.None is null ? part.Operand + Operand.Exact(period) : part;
    }
}
