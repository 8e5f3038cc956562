using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Testing.Assertions;

/// <summary>A column of figures that should add up to its total.</summary>
/// <param name="Name">What the column holds, such as 金额.</param>
/// <param name="Lines">Its lines in the order of the page, without the total.</param>
/// <param name="Total">The total; null where there is none.</param>
internal sealed record FootingColumn(string Name, ImmutableArray<FootingLine> Lines, IFigure? Total)
{
    /// <summary>The column of a schedule whose last total line is the total.</summary>
    internal static FootingColumn Of(string name, IEnumerable<FootingLine> lines)
    {
        ImmutableArray<FootingLine> all = [.. lines];
        return new(name, [.. all.Where(line => line.Role != RowRole.Total)], all.LastOrDefault(line => line.Role == RowRole.Total)?.Figure);
    }
}

/// <summary>A line of a column.</summary>
/// <param name="Label">Its label.</param>
/// <param name="Role">What it is to the lines around it.</param>
/// <param name="Figure">Its figure; null where it has none.</param>
internal sealed record FootingLine(string Label, RowRole Role, IFigure? Figure)
{
    /// <summary>What the line adds to the sum; nothing where no number is printed.</summary>
    internal Interval Term => Figure?.Range is not { } range ? default : Role == RowRole.Less && range.Low >= 0 ? -range : range;

    /// <summary>Whether something is printed that may be a number, but is not settled.</summary>
    internal bool IsOpen => Figure is { Value: null, Evidence.Reading: CellReading.Ambiguous };

    internal bool IsAdded => Role is RowRole.Item or RowRole.Less;
}

/// <summary>Adds up columns on the ranges that printed digits stand for.</summary>
internal static class Footing
{
    /// <summary>What is wrong with a column, in words; null where it foots.</summary>
    internal static string? Fault(FootingColumn column)
    {
        if (column.Total?.Range is not { } total)
        {
            return $"{column.Name} has no total";
        }

        if (column.Lines.FirstOrDefault(line => line.IsOpen) is { } open)
        {
            return $"{column.Name} of {open.Label} has several readings";
        }

        // Items alone, or subtotals with the items that stand under none: filers print either.
        Interval items = Sum(column.Lines.Where(line => line.IsAdded));
        Interval subtotals = Sum(Top(column.Lines));
        if (items.Intersects(total) || (column.Lines.Any(line => line.Role == RowRole.Subtotal) && subtotals.Intersects(total)))
        {
            return null;
        }

        FigureUnit unit = column.Total.Unit;
        Currency currency = FigureTexts.CurrencyOf(column.Total);
        string terms = string.Join(", ", column.Lines.Where(line => line.IsAdded && line.Figure?.Range is not null)
            .Select(line => $"{(line.Role == RowRole.Less ? "less " : "")}{line.Label} {line.Figure!.Evidence.Text}"));
        return $"{column.Name} adds up to {FigureTexts.Of(items, unit, currency)} ({terms}), and printed is {column.Total.Evidence.Text} ({FigureTexts.Of(total, unit, currency)}), line {column.Total.Evidence.Line}: {FigureTexts.Gap(items.GapTo(total), unit, currency)} that no rounding explains";
    }

    private static List<FootingLine> Top(ImmutableArray<FootingLine> lines)
    {
        List<FootingLine> top = [];
        int sectionStart = 0;
        foreach (FootingLine line in lines)
        {
            if (line.Role == RowRole.Subtotal)
            {
                top.RemoveRange(sectionStart, top.Count - sectionStart);
                top.Add(line);
                sectionStart = top.Count;
            }
            else if (line.IsAdded)
            {
                top.Add(line);
            }
        }

        return top;
    }

    private static Interval Sum(IEnumerable<FootingLine> lines) => lines.Aggregate(default(Interval), (sum, line) => sum + line.Term);
}
