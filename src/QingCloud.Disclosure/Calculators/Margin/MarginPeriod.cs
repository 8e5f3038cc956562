using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>One period of a margin bridge: every line's weight, margin and contribution.</summary>
internal sealed class MarginPeriod
{
    /// <summary>Contributions are held to so many digits, few enough that sums and differences of them are exact.</summary>
    internal const int Decimals = 24;

    private static readonly Interval RoundingError = new(-2e-24m, 2e-24m);

    private readonly Dictionary<string, int> _index;
    private readonly Operand[] _weights;
    private readonly Operand[] _contributions;
    private readonly Operand?[] _margins;

    private MarginPeriod(Dictionary<string, int> index, int count)
    {
        _index = index;
        _weights = new Operand[count];
        _contributions = new Operand[count];
        _margins = new Operand?[count];
    }

    /// <summary>The margin of all lines.</summary>
    internal Operand Margin { get; private set; }

    internal static (MarginPeriod? Period, NoResult? None) Of(IReadOnlyList<MarginLine> lines)
    {
        Dictionary<string, int> index = new(lines.Count, StringComparer.Ordinal);
        foreach (MarginLine line in lines)
        {
            ArgumentNullException.ThrowIfNull(line, nameof(lines));
            if (line.Revenue.Currency != lines[0].Revenue.Currency || line.Cost.Currency != lines[0].Revenue.Currency)
            {
                return (null, NoResult.Because(NoResultReason.CurrencyMismatch, $"Line '{line.Name}' is not in the currency of the first."));
            }

            if (line.Revenue.Value < 0m)
            {
                return (null, NoResult.Negative(line.Name));
            }

            if (!index.TryAdd(line.Name, index.Count))
            {
                return (null, NoResult.Because(NoResultReason.ContradictoryInput, $"Line '{line.Name}' occurs twice in one period."));
            }
        }

        MarginPeriod period = new(index, lines.Count);
        return period.Fill(lines) ? (period, null) : (null, NoResult.Nil("revenue of all lines"));
    }

    internal bool Has(string name) => _index.ContainsKey(name);

    internal Operand Weight(string name) => _index.TryGetValue(name, out int at) ? _weights[at] : default;

    internal Operand Contribution(string name) => _index.TryGetValue(name, out int at) ? _contributions[at] : default;

    internal Operand? LineMargin(string name) => _index.TryGetValue(name, out int at) ? _margins[at] : null;

    private bool Fill(IReadOnlyList<MarginLine> lines)
    {
        MonetaryAmount[] revenues = [.. lines.Select(line => line.Revenue)];
        Operand revenue = Operand.Sum(revenues.Select(amount => Operand.Of(amount).AtLeast(0m)));
        if (!revenue.IsPositive)
        {
            return false;
        }

        decimal profit = 0m;
        decimal held = 0m;
        for (int i = 0; i < lines.Count; i++)
        {
            _weights[i] = ShareCalculator.ShareAmong(revenues, i).Operand;
            _margins[i] = MarginCalculator.MarginOf(lines[i].Revenue, lines[i].Cost) is { None: null } margin ? margin.Operand : null;
            profit += lines[i].Revenue.Value - lines[i].Cost.Value;

            // Rounding the running total, not each part, makes the parts add up to the rounded total.
            decimal running = Math.Round(profit / revenue.Value, Decimals);
            _contributions[i] = new(running - held, Widened(ContributionRange(i, lines[i], revenue)));
            held = running;
        }

        Operand costs = Operand.Sum(lines.Select(line => Operand.Of(line.Cost)));
        Operand sum = Operand.Sum(_contributions);
        Interval direct = Widened(Interval.Point(1m) - (costs.Range.DividedBy(revenue.Range) ?? default));
        Margin = new(sum.Value, sum.Range.Intersection(direct) ?? sum.Range);
        return true;
    }

    private Interval ContributionRange(int at, MarginLine line, Operand revenue)
    {
        Interval direct = (line.Revenue.Range - line.Cost.Range).DividedBy(revenue.Range) ?? default;
        return _margins[at] is { } margin ? direct.Intersection(_weights[at].Range * margin.Range) ?? direct : direct;
    }

    // What rounding to 24 digits can have moved a contribution and the running total before it.
    private static Interval Widened(Interval range) => range + RoundingError;
}
