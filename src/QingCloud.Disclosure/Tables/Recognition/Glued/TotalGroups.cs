namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>A total and the rows that add up to it.</summary>
/// <param name="Total">The index of the total's row.</param>
/// <param name="Items">The rows with their signs.</param>
internal sealed record TotalGroup(int Total, List<(int Row, int Sign)> Items);

/// <summary>Finds which rows add up to which total: 小计 over the rows since the last one, 合计 over the 小计 or over all rows; 其中 is left out, 减 subtracted.</summary>
internal static class TotalGroups
{
    private const string Subtotal = "小计";
    private const string OfWhich = "其中";
    private const string Less = "减:";

    internal static List<TotalGroup> Find(IReadOnlyList<GluedRow> rows)
    {
        List<TotalGroup> groups = [];
        List<(int Row, int Sign)> items = [];
        List<(int Row, int Sign)> subtotals = [];
        for (int i = 0; i < rows.Count; i++)
        {
            string text = rows[i].Text;
            if (!rows[i].IsTotal)
            {
                if (!text.StartsWith(OfWhich, StringComparison.Ordinal))
                {
                    items.Add((i, text.StartsWith(Less, StringComparison.Ordinal) ? -1 : 1));
                }

                continue;
            }

            bool isSubtotal = text.StartsWith(Subtotal, StringComparison.Ordinal);
            List<(int Row, int Sign)> addends = isSubtotal || subtotals.Count == 0 ? items : [.. subtotals, .. items];
            if (addends.Count > 0)
            {
                groups.Add(new(i, addends));
            }

            items = [];
            if (isSubtotal)
            {
                subtotals.Add((i, 1));
            }
            else
            {
                subtotals = [];
            }
        }

        return groups;
    }
}
