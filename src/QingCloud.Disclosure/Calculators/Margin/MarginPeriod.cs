using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>One period of a margin bridge: every line's weight, margin and contribution.</summary>
internal sealed class MarginPeriod
{
    private readonly IReadOnlyList<MarginLine> _lines;
    private readonly Dictionary<string, int> _index;
    private readonly Operand _revenue;
    private readonly Operand[] _weights;
    private readonly Operand[] _contributions;
    private readonly Operand?[] _margins;

    private MarginPeriod(IReadOnlyList<MarginLine> lines, Dictionary<string, int> index, Operand revenue, Operand[] weights)
    {
        _lines = lines;
        _index = index;
        _revenue = revenue;
        _weights = weights;
        _margins = [.. lines.Select(line => MarginCalculator.MarginOf(line.Revenue, line.Cost) is { None: null } margin ? margin.Operand : (Operand?)null)];
        _contributions = new Operand[lines.Count];
    }

    /// <summary>The margin of all lines.</summary>
    internal Operand Margin { get; private set; }

    internal static (MarginPeriod? Period, NoResult? None) Of(IReadOnlyList<MarginLine> lines)
    {
        Dictionary<string, int> index = new(lines.Count, StringComparer.Ordinal);
        foreach (MarginLine line in lines)
        {
            ArgumentNullException.ThrowIfNull(line, nameof(lines));
            ArgumentNullException.ThrowIfNull(line.Name, nameof(lines));
            ArgumentNullException.ThrowIfNull(line.Revenue, nameof(lines));
            ArgumentNullException.ThrowIfNull(line.Cost, nameof(lines));
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

        MonetaryAmount[] revenues = [.. lines.Select(line => line.Revenue)];
        Operand revenue = Operand.Sum(revenues.Select(amount => Operand.Of(amount).AtLeast(0m)));
        return ShareCalculator.Among(revenues) is { None: null, Shares: var weights }
            ? (new(lines, index, revenue, weights), null)
            : (null, NoResult.Nil("revenue of all lines"));
    }

    internal bool Has(string name) => _index.ContainsKey(name);

    internal Operand Weight(string name) => _index.TryGetValue(name, out int at) ? _weights[at] : default;

    internal Operand Contribution(string name) => _index.TryGetValue(name, out int at) ? _contributions[at] : default;

    internal Operand? LineMargin(string name) => _index.TryGetValue(name, out int at) ? _margins[at] : null;

    /// <summary>A line's profit as a share of all revenue, not rounded.</summary>
    internal decimal RawContribution(string name) => _index.TryGetValue(name, out int at) ? (_lines[at].Revenue.Value - _lines[at].Cost.Value) / _revenue.Value : 0m;

    /// <summary>Fixes the contributions to so many digits, few enough that sums and differences of them are exact.</summary>
    internal void HoldContributions(int decimals)
    {
        // What rounding can have moved a contribution and the running total before it.
        decimal unit = new(2, 0, 0, false, (byte)decimals);
        Interval roundingError = new(-unit, unit);
        decimal profit = 0m;
        decimal held = 0m;
        for (int i = 0; i < _lines.Count; i++)
        {
            profit += _lines[i].Revenue.Value - _lines[i].Cost.Value;

            // Rounding the running total, not each part, makes the parts add up to the rounded total.
            decimal running = Math.Round(profit / _revenue.Value, decimals);
            _contributions[i] = new(running - held, ContributionRange(i) + roundingError);
            held = running;
        }

        Operand costs = Operand.Sum(_lines.Select(line => Operand.Of(line.Cost)));
        Operand sum = Operand.Sum(_contributions);
        Interval direct = Interval.Point(1m) - (costs.Range.DividedBy(_revenue.Range) ?? default) + roundingError;
        Margin = new(sum.Value, sum.Range.Intersection(direct) ?? sum.Range);
    }

    private Interval ContributionRange(int at)
    {
        Interval profit = (Operand.Of(_lines[at].Revenue) - Operand.Of(_lines[at].Cost)).Range;
        Interval direct = profit.DividedBy(_revenue.Range) ?? default;
        return _margins[at] is { } margin ? direct.Intersection(_weights[at].Range * margin.Range) ?? direct : direct;
    }
}
