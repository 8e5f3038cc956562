namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>How well words follow one another within a header cell.</summary>
internal static class HeaderTransitions
{
    /// <summary>The number of states: the places of words, the start of a cell, and unknown words.</summary>
    internal const int States = 13;

    internal const int Start = 11;

    internal const int Unknown = 12;

    // Rows: what stands before; columns: what follows; both in the order of HeaderWordPlace, then the start of the cell, then unknown words.
    private static ReadOnlySpan<double> Costs =>
    [
        //    noun attr actn proc labl modi sufx link strt perd name -  unkn
        /* noun */ 1.6, 0.3, 0.5, 0.9, 5.6, 4.5, 0.5, 0.8, 4.8, 5.5, 6.4, 9, 3.5,
        /* attr */ 7.2, 5.1, 1.0, 6.4, 6.4, 8.0, 0.9, 0.8, 6.4, 8.0, 6.4, 9, 4.0,
        /* actn */ 4.8, 0.2, 2.2, 5.6, 5.6, 7.2, 0.3, 0.8, 2.5, 6.4, 4.8, 9, 3.0,
        /* proc */ 1.4, 0.2, 1.0, 2.8, 2.0, 6.4, 0.3, 0.6, 2.5, 6.4, 4.8, 9, 3.0,
        /* labl */ 2.2, 0.5, 1.5, 0.7, 7.2, 7.2, 0.8, 0.8, 4.8, 6.4, 4.8, 9, 2.4,
        /* modi */ 0.2, 0.3, 0.3, 0.3, 0.6, 0.7, 0.5, 1.0, 2.5, 2.5, 2.0, 9, 1.2,
        /* sufx */ 4.8, 1.2, 1.2, 4.8, 6.1, 6.7, 1.5, 0.9, 5.6, 8.0, 6.4, 9, 2.8,
        /* link */ 0.4, 0.4, 0.5, 0.4, 0.6, 0.4, 2.5, 2.5, 1.0, 0.8, 1.0, 9, 1.0,
        /* strt */ 0.3, 0.5, 0.4, 0.3, 0.5, 0.3, 2.5, 1.5, 1.5, 0.5, 1.0, 9, 1.0,
        /* perd */ 0.4, 0.4, 0.5, 0.5, 1.8, 0.6, 0.8, 1.2, 0.6, 2.0, 1.0, 9, 1.0,
        /* name */ 0.8, 0.5, 0.8, 1.0, 1.5, 0.8, 2.0, 0.8, 1.5, 1.5, 5.6, 9, 1.8,
        /* -    */ 0.6, 0.6, 0.9, 0.7, 0.4, 0.4, 6.0, 8.0, 0.5, 0.2, 0.6, 9, 1.0,
        /* unkn */ 0.8, 0.5, 0.6, 0.8, 1.5, 2.5, 0.6, 1.0, 1.8, 2.2, 2.0, 9, 0.0,
    ];

    private static ReadOnlySpan<double> Ends => [0, 0, 0.3, 0.4, 0, 3.5, 0, 9, 6, 0.2, 0, 9, 0.8];

    /// <summary>What a word costs after another.</summary>
    internal static double Cost(int before, int after) => Costs[(before * States) + after];

    /// <summary>What the end of a cell costs after a word.</summary>
    internal static double End(int state) => Ends[state];
}
