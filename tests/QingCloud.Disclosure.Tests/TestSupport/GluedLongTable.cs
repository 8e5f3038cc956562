using System.Globalization;
using System.Text;

namespace QingCloud.Disclosure.Tests.TestSupport;

/// <summary>A glued table of a label and eleven columns of figures, with as many rows as are asked for.</summary>
internal static class GluedLongTable
{
    internal static string Text(int rows)
    {
        Random random = new(rows);
        StringBuilder text = new("单位:万元\n\n项目2024年末2023年末2022年末\n账面余额坏账准备计提比例账面价值账面余额坏账准备计提比例账面价值账面余额坏账准备账面价值\n");
        for (int row = 0; row < rows; row++)
        {
            text.Append("客户").Append("甲乙丙丁戊己庚辛壬癸"[row % 10]).Append("公司");
            for (int period = 0; period < 3; period++)
            {
                int gross = random.Next(100, 9_999_999);
                int allowance = gross / random.Next(2, 50);
                text.Append(Amount(gross)).Append(Amount(allowance));
                text.Append(period == 2 ? "" : (allowance * 100m / gross).ToString("0.00", CultureInfo.InvariantCulture) + "%");
                text.Append(Amount(gross - allowance));
            }

            text.Append('\n');
        }

        return text.Append('\n').ToString();
    }

    private static string Amount(int cents) => (cents / 100m).ToString("#,##0.00", CultureInfo.InvariantCulture);
}
