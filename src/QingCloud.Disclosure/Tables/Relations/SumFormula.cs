using System.Globalization;

namespace QingCloud.Disclosure.Tables.Relations;

/// <summary>A sum in words: its labels where they are few, their number where they are many.</summary>
internal static class SumFormula
{
    private const int MostNamed = 4;

    internal static string Of(GridAxis axis, SumHypothesis hypothesis)
    {
        string total = axis.Label(hypothesis.Total);
        if (hypothesis.Terms.Length > MostNamed)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{total} = sum of {hypothesis.Terms.Length} {(axis.IsDown ? "rows" : "columns")}");
        }

        string terms = string.Concat(hypothesis.Terms.Select((term, i) => (term.Sign < 0 ? " - " : i == 0 ? " " : " + ") + axis.Label(term.Line)));
        return $"{total} ={terms}";
    }
}
