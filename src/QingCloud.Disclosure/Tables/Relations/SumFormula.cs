using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Tables.Relations;

/// <summary>A sum in words: its labels where they are few, their number where they are many.</summary>
internal static class SumFormula
{
    internal static readonly LocalizedText OfRows = new("{0} = sum of {1} rows", "{0} = {1} 行之和");

    internal static readonly LocalizedText OfColumns = new("{0} = sum of {1} columns", "{0} = {1} 列之和");

    private const int MostNamed = 4;

    internal static LocalizedText Of(GridAxis axis, SumHypothesis hypothesis)
    {
        string total = axis.Label(hypothesis.Total);
        if (hypothesis.Terms.Length > MostNamed)
        {
            return (axis.IsDown ? OfRows : OfColumns).With(total, hypothesis.Terms.Length);
        }

        string terms = string.Concat(hypothesis.Terms.Select((term, i) => (term.Sign < 0 ? " - " : i == 0 ? " " : " + ") + axis.Label(term.Line)));
        return $"{total} ={terms}";
    }
}
