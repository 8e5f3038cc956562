namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>What a header lets expect of its column before a row is read.</summary>
internal enum ColumnExpectation
{
    /// <summary>The header says nothing.</summary>
    Unknown,

    /// <summary>Figures, of whatever kind: the header is a period or a company.</summary>
    Figures,

    /// <summary>Words.</summary>
    Words,

    /// <summary>The labels of the rows.</summary>
    Labels,

    /// <summary>Amounts.</summary>
    Amounts,

    /// <summary>Changes of a balance, of which many rows have none: 收回或转回, 核销.</summary>
    Changes,

    /// <summary>Percentages.</summary>
    Percentages,

    /// <summary>Percentages below a header with a percent sign: 比例(%). They are mostly printed without one.</summary>
    PrintedRates,

    /// <summary>Counts.</summary>
    Counts,

    /// <summary>Dates.</summary>
    Dates,

    /// <summary>1, 2, 3.</summary>
    Ordinals,

    /// <summary>Numbers of notes (附注), where a row has one.</summary>
    Notes,
}

/// <summary>How often each kind of cell occurs, by what the header lets expect.</summary>
internal static class ColumnPriors
{
    // Blank, Text, Amount, Integer, Percent, Points, Date, Nil, NotApplicable, Code, Note
    private static ReadOnlySpan<double> Unknown => [.05, .28, .27, .06, .18, .03, .05, .05, .02, .01, .0005];
    private static ReadOnlySpan<double> Figures => [.05, .02, .50, .12, .22, .02, .005, .05, .01, .005, .0005];
    private static ReadOnlySpan<double> Words => [.06, .72, .07, .03, .04, .005, .02, .03, .015, .01, .0005];
    private static ReadOnlySpan<double> Labels => [.03, .88, .005, .03, .003, .001, .03, .001, .001, .02, .0005];
    private static ReadOnlySpan<double> Amounts => [.06, .01, .73, .08, .02, .005, .0005, .07, .02, .001, .0005];
    private static ReadOnlySpan<double> Changes => [.22, .01, .58, .06, .02, .005, .0005, .09, .01, .001, .0005];
    private static ReadOnlySpan<double> Percentages => [.06, .01, .06, .03, .71, .05, .0005, .05, .03, .001, .0005];
    private static ReadOnlySpan<double> PrintedRates => [.06, .01, .44, .10, .30, .02, .001, .05, .03, .001, .0005];
    private static ReadOnlySpan<double> Counts => [.05, .01, .10, .75, .01, .001, .001, .06, .01, .005, .0005];
    private static ReadOnlySpan<double> Dates => [.05, .12, .005, .01, .001, .001, .78, .02, .01, .005, .0005];
    private static ReadOnlySpan<double> Ordinals => [.08, .10, .002, .80, .001, .001, .005, .005, .001, .005, .0005];
    private static ReadOnlySpan<double> Notes => [.45, .02, .0005, .10, .0005, .0005, .0005, .01, .005, .005, .40];

    /// <summary>How often a number has 0, 1, 2... digits after the point, before any row is read.</summary>
    internal static ReadOnlySpan<double> Decimals => [.03, .04, .86, .035, .02, .005, .005, .005];

    /// <summary>How often a whole number has 0, 1, 2... digits.</summary>
    internal static ReadOnlySpan<double> Digits => [.01, .17, .19, .19, .16, .12, .09, .07];

    /// <summary>Whether a column holds rates by its header.</summary>
    internal static bool IsOfRates(ColumnExpectation expectation) => expectation is ColumnExpectation.Percentages or ColumnExpectation.PrintedRates;

    /// <summary>How often an amount has up to 2, 4, 6, 8 and more digits before the point, before any row is read: rates have few.</summary>
    internal static ReadOnlySpan<double> SizesOf(ColumnExpectation expectation) =>
        IsOfRates(expectation) ? [.80, .16, .02, .01, .01] : [.2, .2, .2, .2, .2];

    /// <summary>How often a rate has one, two and more digits before the point, before any row is read.</summary>
    internal static ReadOnlySpan<double> RateSizes => [.45, .47, .08];

    /// <summary>The most that any header lets expect of each kind of cell.</summary>
    internal static double[] Most() => Most(Of);

    /// <summary>The most that any header lets expect of each size of amounts.</summary>
    internal static double[] MostSizes() => Most(SizesOf);

    private static double[] Most(Prior prior)
    {
        double[] most = prior(ColumnExpectation.Unknown).ToArray();
        foreach (ColumnExpectation expectation in Enum.GetValues<ColumnExpectation>())
        {
            ReadOnlySpan<double> expected = prior(expectation);
            for (int i = 0; i < most.Length; i++)
            {
                most[i] = Math.Max(most[i], expected[i]);
            }
        }

        return most;
    }

    private delegate ReadOnlySpan<double> Prior(ColumnExpectation expectation);

    internal static ReadOnlySpan<double> Of(ColumnExpectation expectation) => expectation switch
    {
        ColumnExpectation.Figures => Figures,
        ColumnExpectation.Words => Words,
        ColumnExpectation.Labels => Labels,
        ColumnExpectation.Amounts => Amounts,
        ColumnExpectation.Changes => Changes,
        ColumnExpectation.Percentages => Percentages,
        ColumnExpectation.PrintedRates => PrintedRates,
        ColumnExpectation.Counts => Counts,
        ColumnExpectation.Dates => Dates,
        ColumnExpectation.Ordinals => Ordinals,
        ColumnExpectation.Notes => Notes,
        _ => Unknown,
    };
}
