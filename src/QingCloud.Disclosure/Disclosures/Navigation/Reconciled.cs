using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Disclosures.Navigation;

/// <summary>What several tables of a filing disclose of the same thing, brought together: nothing is chosen in silence.</summary>
/// <typeparam name="TModel">The model.</typeparam>
/// <param name="Model">The model of the table with the most figures; of equals the first in the document.</param>
/// <param name="Sources">The models of all tables that disclose it, in the order of the document.</param>
/// <param name="Differences">The figures that no rounding makes equal; empty where the tables agree.</param>
public sealed record Reconciled<TModel>(TModel Model, ImmutableArray<TModel> Sources, ImmutableArray<Difference> Differences);

/// <summary>The same figure, differently in two tables.</summary>
/// <param name="Item">The line's name.</param>
/// <param name="Figure">The figure of the chosen model.</param>
/// <param name="Other">The figure of the other table.</param>
public sealed record Difference(string Item, IFigure Figure, IFigure Other);

/// <summary>Brings models of the same thing together.</summary>
internal static class Reconciliation
{
    internal const string TotalKey = "=";

    internal static Reconciled<T>? Of<T>(ImmutableArray<T> models, Func<T, string> table, Func<T, IEnumerable<(string Item, IFigure? Figure)>> figures)
        where T : class
    {
        if (models.IsEmpty)
        {
            return null;
        }

        T chosen = models.MaxBy(model => figures(model).Count(figure => figure.Figure?.Value is not null))!;
        Dictionary<string, IFigure> known = [];
        foreach ((string item, IFigure? figure) in figures(chosen))
        {
            if (figure?.Range is not null)
            {
                known.TryAdd(item, figure);
            }
        }

        ImmutableArray<Difference>.Builder differences = ImmutableArray.CreateBuilder<Difference>();
        foreach (T other in models.Where(model => !ReferenceEquals(model, chosen) && table(model) != table(chosen)))
        {
            foreach ((string item, IFigure? figure) in figures(other))
            {
                if (figure?.Range is { } range && known.TryGetValue(item, out IFigure? mine) && !Agree(mine, figure, range))
                {
                    differences.Add(new(item == TotalKey ? figure.Evidence.RowLabel : item, mine, figure));
                }
            }
        }

        return new(chosen, models, differences.DrainToImmutable());
    }

    // Two figures agree where their printed digits can stand for one amount.
    private static bool Agree(IFigure left, IFigure right, Interval range) =>
        left.Unit == right.Unit && left.Range is { } own && own.Low <= range.High && range.Low <= own.High && Currency(left) == Currency(right);

    private static Currency? Currency(IFigure figure) => (figure as Figure<MonetaryAmount>)?.Quantity?.Currency;
}
