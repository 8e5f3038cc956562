using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>Solves and checks allowance roll-forwards (坏账准备, 存货跌价准备变动情况).</summary>
public static class RollforwardCalculator
{
    private static readonly RollforwardTerm[] AllTerms =
        [RollforwardTerm.Opening, RollforwardTerm.Charge, RollforwardTerm.Reversal, RollforwardTerm.WriteOff, RollforwardTerm.Other, RollforwardTerm.Closing];

    /// <summary>Fills in the one missing term, or checks that all terms close.</summary>
    /// <param name="terms">The terms, at most one of them missing.</param>
    /// <returns>The roll-forward; a reason where several terms are missing or the currencies differ.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is null.</exception>
    public static Calculated<Rollforward> Solve(RollforwardTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        RollforwardTerm[] missing = [.. AllTerms.Where(term => terms[term] is null)];
        return missing.Length switch
        {
            0 => Check(terms, null),
            1 => Required(terms, missing[0]).Then(amount => Check(terms.With(missing[0], amount), missing[0])),
            _ => new(NoResult.Because(NoResultReason.SeveralUnknowns, $"One equation cannot settle {string.Join(", ", missing)}.")),
        };
    }

    /// <summary>
    /// Names the failing term of a roll-forward by method or category (按单项, 按组合, 合计): it stands where a row does not close and
    /// the rows' terms do not add up to the total's.
    /// </summary>
    /// <param name="parts">The roll-forwards of the parts, complete.</param>
    /// <param name="total">The roll-forward of the total, complete.</param>
    /// <returns>The suspects where row and column cross; empty where all close and add up. A reason where a term is missing.</returns>
    /// <exception cref="ArgumentNullException">A parameter or a part is null.</exception>
    public static Calculated<RollforwardCrossCheck> CrossCheck(IReadOnlyList<RollforwardTerms> parts, RollforwardTerms total)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(total);
        foreach (RollforwardTerms part in parts)
        {
            ArgumentNullException.ThrowIfNull(part, nameof(parts));
        }

        if (parts.Append(total).Any(row => AllTerms.Any(term => row[term] is null)))
        {
            return new(new NoResult(NoResultReason.SeveralUnknowns, "A cross-check needs every term of every row."));
        }

        RollforwardTerm[] columns = [.. AllTerms.Where(term => !AddsUp(parts, total, term))];
        RollforwardCell[] failing = [.. parts.Append(total).SelectMany((row, at) => FailingTerms(row, columns).Select(term => new RollforwardCell(at < parts.Count ? at : null, term)))];
        int[] open = [.. parts.Append(total).Select((row, at) => (row, at)).Where(item => !Closes(item.row)).Select(item => item.at)];
        return new(new RollforwardCrossCheck([.. columns], [.. open.Select(at => at < parts.Count ? at : (int?)null)], [.. failing]));
    }

    private static RollforwardTerm[] FailingTerms(RollforwardTerms row, RollforwardTerm[] columns) => Closes(row) ? [] : columns;

    private static bool Closes(RollforwardTerms row) => Solve(row).Value is { Closes: true };

    private static bool AddsUp(IReadOnlyList<RollforwardTerms> parts, RollforwardTerms total, RollforwardTerm term) =>
        TotalCalculator.Sum([.. parts.Select(part => part[term]!)]).Value is { } sum && sum.Range.Intersects(total[term]!.Range);

    private static Calculated<Rollforward> Check(RollforwardTerms terms, RollforwardTerm? solved) =>
        Formula.Of("opening + charge - reversal - write-off + other - closing", Inputs(terms, AllTerms)).Amount(() => Operand.Sum(AllTerms.Select(term => Signed(terms, term))))
            .Then(gap => new Calculated<Rollforward>(new Rollforward(terms, solved, gap, solved is null && !gap.Range.Contains(0m) ? Suspects(terms) : [])));

    private static ImmutableArray<RollforwardSuspect> Suspects(RollforwardTerms terms) =>
    [
        .. from term in AllTerms
           let required = Required(terms, term).Value
           where required is not null
           let suspect = new RollforwardSuspect(term, terms[term]!, required, RollforwardSlip.Explain(terms, term, required))
           orderby suspect.IsExplained descending
           select suspect,
    ];

    private static Calculated<MonetaryAmount> Required(RollforwardTerms terms, RollforwardTerm unknown)
    {
        RollforwardTerm[] known = [.. AllTerms.Where(term => term != unknown)];
        string formula = unknown == RollforwardTerm.Closing ? "opening + charge - reversal - write-off + other" : $"what closes: {unknown}";
        return Formula.Of(formula, Inputs(terms, known)).Amount(() =>
        {
            Operand rest = Operand.Sum(known.Select(term => Signed(terms, term)));
            return SignOf(unknown) > 0 ? -rest : rest;
        });
    }

    private static (string Name, IQuantity Quantity)[] Inputs(RollforwardTerms terms, RollforwardTerm[] names) =>
        [.. names.Select(term => (term.ToString(), (IQuantity)terms[term]!))];

    private static Operand Signed(RollforwardTerms terms, RollforwardTerm term)
    {
        Operand amount = Operand.Of(terms[term]!);
        return SignOf(term) > 0 ? amount : -amount;
    }

    private static int SignOf(RollforwardTerm term) =>
        term is RollforwardTerm.Opening or RollforwardTerm.Charge or RollforwardTerm.Other ? 1 : -1;
}
