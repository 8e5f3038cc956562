namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>How well words follow one another within a header cell.</summary>
internal static class HeaderTransitions
{
    /// <summary>The number of states: the places of words, the start of a cell, and unknown words.</summary>
    internal const int States = 16;

    internal const int Start = 14;

    internal const int Unknown = 15;

    // Rows: what follows; columns: what stands before; both in the order of HeaderWordPlace, then the start of the cell, then unknown words.
    private static ReadOnlySpan<double> Costs =>
    [
        //      noun attr actn proc labl modi sufx link strt perd name chng meas date -   unkn
        /* noun */ 1.6, 7.2, 4.8, 1.4, 2.2, 0.2, 4.8, 0.4, 0.3, 0.4, 0.8, 1.4, 6, 0.4, 0.6, 0.8,
        /* attr */ 0.3, 5.1, 0.2, 0.2, 0.5, 0.3, 1.2, 0.4, 0.5, 0.4, 0.5, 0.2, 0.6, 0.4, 0.6, 0.5,
        /* actn */ 0.5, 1.0, 2.2, 1.0, 1.5, 0.3, 1.2, 0.5, 0.4, 0.5, 0.8, 1.0, 0.5, 0.5, 0.9, 0.6,
        /* proc */ 0.9, 6.4, 5.6, 2.8, 0.7, 0.3, 4.8, 0.4, 0.3, 0.5, 1.0, 2.8, 2.5, 0.5, 0.7, 0.8,
        /* labl */ 5.6, 6.4, 5.6, 2.0, 7.2, 0.6, 6.1, 0.6, 0.5, 1.8, 1.5, 2.0, 7, 1.8, 0.4, 1.5,
        /* modi */ 4.5, 8.0, 7.2, 6.4, 7.2, 0.7, 6.7, 0.4, 0.3, 0.6, 0.8, 6.4, 7, 0.6, 0.4, 2.5,
        /* sufx */ 0.5, 0.9, 0.3, 0.3, 0.8, 0.5, 1.5, 2.5, 2.5, 0.8, 2.0, 0.3, 0.8, 0.8, 6.0, 0.6,
        /* link */ 0.8, 0.8, 0.8, 0.6, 0.8, 1.0, 0.9, 2.5, 1.5, 1.2, 0.8, 0.6, 0.8, 1.2, 8.0, 1.0,
        /* strt */ 4.8, 6.4, 2.5, 2.5, 4.8, 2.5, 5.6, 1.0, 1.5, 0.6, 1.5, 2.5, 5, 0.6, 0.5, 1.8,
        /* perd */ 5.5, 8.0, 6.4, 6.4, 6.4, 2.5, 8.0, 0.8, 0.5, 2.0, 1.5, 6.4, 6, 2.0, 0.2, 2.2,
        /* name */ 6.4, 6.4, 4.8, 4.8, 4.8, 2.0, 6.4, 1.0, 1.0, 1.0, 5.6, 4.8, 6.4, 1.0, 0.6, 2.0,
        /* chng */ 0.9, 6.4, 5.6, 2.8, 0.7, 0.3, 4.8, 0.4, 0.3, 0.5, 1.0, 5.6, 4, 0.5, 0.7, 0.8,
        /* meas */ 0.7, 6.5, 5.6, 1.0, 4, 0.2, 4.8, 0.4, 0.3, 0.3, 0.7, 1.2, 7, 0.3, 0.6, 0.8,
        /* date */ 5.5, 8.0, 6.4, 6.4, 6.4, 2.5, 8.0, 0.8, 0.5, 2.0, 1.5, 6.4, 6, 7, 0.2, 2.2,
        /* -    */ 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9,
        /* unkn */ 3.5, 4.0, 3.0, 3.0, 2.4, 1.2, 2.8, 1.0, 1.0, 1.0, 1.8, 3.0, 3.5, 1.0, 1.0, 0.0,
    ];

    private static ReadOnlySpan<double> Ends => [0, 0, 0.3, 0.4, 0, 3.5, 0, 9, 6, 0.2, 0, 0.4, 0, 0.2, 9, 0.8];

    /// <summary>What a word costs after each of the others.</summary>
    internal static ReadOnlySpan<double> To(int after) => Costs.Slice(after * States, States);

    /// <summary>What the end of a cell costs after a word.</summary>
    internal static double End(int state) => Ends[state];
}
