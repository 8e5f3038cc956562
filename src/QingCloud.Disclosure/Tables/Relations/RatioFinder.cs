using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Relations;

/// <summary>
/// Finds rates that come from amounts: growth between two columns or rows, quotients such as provision rates, margins, and shares of a total that
/// stands in the column, or outside the table.
/// </summary>
internal sealed class RatioFinder
{
    // Amounts are looked for near the rate; a table of very many rates is looked at in part.
    private const int Reach = 10;
    private const int MostRates = 256;
    private const int RequiredUnannounced = 20;
    private const int RequiredAnnounced = 13;

    private static readonly ImmutableArray<RatioForm> Forms = [.. Enum.GetValues<RatioForm>()];

    private readonly GridAxis _axis;
    private readonly ImmutableArray<int> _amounts;

    private RatioFinder(GridAxis axis)
    {
        _axis = axis;
        _amounts = [.. Enumerable.Range(0, axis.LineCount).Where(line => axis.IsOfRates(line) == false)];
    }

    internal static IEnumerable<FoundRelation> Find(GridAxis axis)
    {
        RatioFinder finder = new(axis);
        return Enumerable.Range(0, axis.LineCount).Where(line => axis.IsOfRates(line) == true).Take(MostRates).SelectMany(finder.FindFor);
    }

    private IEnumerable<FoundRelation> FindFor(int rate)
    {
        ImmutableArray<int> near = [.. _amounts.OrderBy(line => Math.Abs(line - rate)).Take(Reach)];
        string label = _axis.Label(rate);
        bool saysGrowth = RelationWords.Says(label, RelationPart.Growth);
        bool saysShare = RelationWords.Says(label, RelationPart.Share);
        Dictionary<RatioForm, FoundRelation> best = [];
        foreach ((RatioForm form, int first, int second, int tried) in Hypotheses(near))
        {
            _axis.Grid.Check(0);
            int required = (form == RatioForm.Growth && saysGrowth) || (form == RatioForm.Quotient && !saysGrowth) ? RequiredAnnounced : RequiredUnannounced;
            if (Test(rate, form, first, second, required + RelationInformation.Charge(tried)) is { } found && found.Bits > (best.GetValueOrDefault(form)?.Bits ?? 0))
            {
                best[form] = found;
            }
        }

        // A growth is also a quotient less one only by chance: the form that says most stands.
        IEnumerable<FoundRelation> ratios = best.Values.OrderByDescending(relation => relation.Bits).Take(1);
        int shareRequired = saysShare ? RequiredAnnounced : RequiredUnannounced;
        return ratios.Concat(near.Select((amount, i) => ShareFinder.Find(_axis, rate, amount, shareRequired + RelationInformation.Charge(2 * (i + 1)))).OfType<FoundRelation>().Take(1));
    }

    // Pairs in the order of their distance, so that near ones are charged less.
    private static IEnumerable<(RatioForm Form, int First, int Second, int Tried)> Hypotheses(ImmutableArray<int> near)
    {
        int tried = 0;
        for (int reach = 1; reach < near.Length; reach++)
        {
            for (int other = 0; other < reach; other++)
            {
                foreach (RatioForm form in Forms)
                {
                    yield return (form, near[reach], near[other], ++tried);
                }

                foreach (RatioForm form in Forms)
                {
                    yield return (form, near[other], near[reach], ++tried);
                }
            }
        }
    }

    private FoundRelation? Test(int rate, RatioForm form, int a, int b, int required)
    {
        if (!MayHold(rate, form, a, b))
        {
            return null;
        }

        RatioEvidence evidence = new(_axis.Grid);
        string formula = Formula(rate, form, a, b);
        for (int position = 0; position < _axis.PositionCount; position++)
        {
            if (!IsCase(rate, form, a, b, position))
            {
                continue;
            }

            evidence.Add(_axis.Address(rate, position), Equation(rate, form, a, b, position), formula, IsExcused(position));
            if (evidence.IsHopeless)
            {
                return null;
            }
        }

        return evidence.Accept(KindOf(rate, form), required);
    }

    private bool IsCase(int rate, RatioForm form, int a, int b, int position) =>
        _axis[rate, position] is { IsNumber: true, IsRate: true } && _axis[b, position].IsNumber && (_axis[a, position].IsNumber || form == RatioForm.Growth);

    // Whether enough cases hold, before any is made: nearly all hypotheses fail here.
    private bool MayHold(int rate, RatioForm form, int a, int b)
    {
        long scale = FixedRange.PowerOfTen(_axis.Grid.RateScale);
        (int held, int violated) = (0, 0);
        for (int position = 0; position < _axis.PositionCount; position++)
        {
            GridCell first = _axis[a, position];
            GridCell second = _axis[b, position];
            if (!IsCase(rate, form, a, b, position) || !RelationEquation.Fits(first, isOfRates: false) || !RelationEquation.Fits(second, isOfRates: false))
            {
                continue;
            }

            Residual sum = default(Residual).Add(first.Range, 1);
            sum = form == RatioForm.Quotient ? sum : sum.Add(second.Range, -1);
            FixedRange @base = form switch { RatioForm.Margin => first.Range, RatioForm.Growth => second.Range.Abs(), _ => second.Range };
            bool holds = RelationEquation.Less(sum, _axis[rate, position].Range, @base, scale).HoldsZero;
            held += holds ? 1 : 0;
            violated += holds || IsExcused(position) ? 0 : 1;
            if (RatioEvidence.IsHopelessWith(held, violated))
            {
                return false;
            }
        }

        return RatioEvidence.CanBeAccepted(held, violated);
    }

    // The mean of growths is not the growth of the means.
    private bool IsExcused(int position) => !_axis.IsDown && _axis.Grid.RowRoles[_axis.Address(0, position).Row] == RowRole.Average;

    private RelationEquation Equation(int rate, RatioForm form, int a, int b, int position)
    {
        RelationTerm first = new(_axis.Address(a, position), 1);
        return new()
        {
            Terms = form == RatioForm.Quotient ? [first] : [first, new(_axis.Address(b, position), -1)],
            Rate = _axis.Address(rate, position),
            Base = _axis.Address(form == RatioForm.Margin ? a : b, position),
            IsOfBaseSize = form == RatioForm.Growth,
        };
    }

    private string Formula(int rate, RatioForm form, int a, int b)
    {
        (string r, string x, string y) = (_axis.Label(rate), _axis.Label(a), _axis.Label(b));
        return form switch
        {
            RatioForm.Growth => $"{r} = ({x} - {y}) / |{y}|",
            RatioForm.Margin => $"{r} = ({x} - {y}) / {x}",
            _ => $"{r} = {x} / {y}",
        };
    }

    private RelationKind KindOf(int rate, RatioForm form) => form switch
    {
        RatioForm.Growth => RelationKind.Growth,
        RatioForm.Margin => RelationKind.Margin,
        _ => RelationWords.Says(_axis.Label(rate), RelationPart.Share) ? RelationKind.Share : RelationKind.BaseTimesRate,
    };
}
