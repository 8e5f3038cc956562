using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Relations;

namespace QingCloud.Disclosure.Verification.Relations;

/// <summary>What makes two equations the same: their cells with their signs, in any order, and which of them is the rate.</summary>
internal readonly record struct EquationKey(int Cells, int Sum, CellAddress? Rate, CellAddress? Base)
{
    internal static EquationKey Of(RelationEquation equation)
    {
        (int count, int hash) = (0, 0);
        foreach (RelationTerm term in equation.Terms)
        {
            count++;
            hash ^= HashCode.Combine(term.Cell.Row, term.Cell.Column, term.Factor);
        }

        return new(count, hash, equation.Rate, equation.Base);
    }
}
