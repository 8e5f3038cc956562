using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification.Prose;

/// <summary>2023年度毛利率同比增加18.75个百分点,主要变动如下: the table that follows compares that year with the one before it.</summary>
internal static class LeadInPeriod
{
    private const int MostLines = 5;

    internal static Finding? Find(TableFigures table, ImmutableArray<Sentence> sentences)
    {
        ImmutableArray<ReportingPeriod> periods = [.. table.View.Columns.Select(column => column.Period).OfType<ReportingPeriod>().Distinct()];
        if (periods.Length != 2 || periods.Any(period => period.IsInstant))
        {
            return null;
        }

        int start = table.Table.Region.StartLine;
        Sentence? sentence = sentences.LastOrDefault(sentence => sentence.Line < start && sentence.Line >= start - MostLines && sentence.Text.TrimEnd(':', ' ').EndsWith("如下", StringComparison.Ordinal));
        if (sentence is null)
        {
            return null;
        }

        ImmutableArray<Quantity> named = [.. sentence.Quantities.Where(quantity => quantity.Kind == QuantityKind.Period && quantity.Period is not null)];
        Quantity? change = sentence.Quantities.FirstOrDefault(quantity => quantity.Kind is QuantityKind.Points or QuantityKind.Rate);
        if (named.Length != 1 || change is null || periods.Contains(named[0].Period!) || !VerificationWords.Says(sentence.Text, "yearBefore") || HasFigure(table, change))
        {
            return null;
        }

        return new()
        {
            Rule = VerificationRules.ProseAgainstTable,
            Severity = FindingSeverity.Error,
            Place = sentence.Place(change.Span),
            Wording = FindingMessages.LeadInPeriod.With(sentence.Quote(named[0]), sentence.Quote(change), periods[0].ToString(), periods[1].ToString()),
            Related = [sentence.Place(named[0].Span)],
        };
    }

    private static bool HasFigure(TableFigures table, Quantity change)
    {
        for (int row = 0; row < table.Grid.RowCount; row++)
        {
            for (int column = 0; column < table.Grid.Columns.Length; column++)
            {
                if (table.Grid[row, column] is { IsNumber: true, IsRate: true } && RequiredValue.Read(table.Grid, new(row, column)).Abs().Intersects(change.Range!.Value.Abs()))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
