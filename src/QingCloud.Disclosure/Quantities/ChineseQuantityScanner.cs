using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Quantities;

/// <summary>Reads quantities in Chinese numerals: 一亿二千三百万元, 壹佰万元整, 百分之五. A numeral without 元 is none: 一方面, 前五大.</summary>
internal static class ChineseQuantityScanner
{
    internal static bool TryRead(string text, int at, List<Quantity> found, out int end)
    {
        end = at;
        ReadOnlySpan<char> rest = text.AsSpan(at);
        if (TryReadFraction(rest, out decimal rate, out int length))
        {
            end = at + length;
            found.Add(new() { Span = TextSpan.FromBounds(at, end), Kind = QuantityKind.Rate, Value = rate, Range = Interval.Point(rate) });
            return true;
        }

        if (!ChineseNumeral.TryRead(rest, out decimal value, out length) || length + 1 > rest.Length || rest[length] is not ('元' or '圆'))
        {
            return false;
        }

        length++;
        value += Minor(rest, ref length, '角', 0.1m);
        value += Minor(rest, ref length, '分', 0.01m);
        if (length < rest.Length && rest[length] is '整' or '正')
        {
            length++;
        }

        end = at + length;
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(0, at - 12), Math.Min(at, 12));
        found.Add(new()
        {
            Span = TextSpan.FromBounds(at, end),
            Kind = QuantityKind.Amount,
            Value = value,
            Range = Interval.Point(value),
            Bound = QuantityContext.BoundBefore(before, out _),
        });
        return true;
    }

    private static decimal Minor(ReadOnlySpan<char> text, ref int length, char unit, decimal factor)
    {
        int at = length < text.Length && text[length] == '零' ? length + 1 : length;
        if (at + 1 >= text.Length || text[at + 1] != unit || ChineseNumeral.Digit(text[at]) is not (>= 0 and var digit))
        {
            return 0;
        }

        length = at + 2;
        return digit * factor;
    }

    // 百分之五, 千分之三, 万分之五.
    private static bool TryReadFraction(ReadOnlySpan<char> text, out decimal rate, out int length)
    {
        rate = 0;
        length = 0;
        decimal scale = text.StartsWith("百分之", StringComparison.Ordinal) ? 100m
            : text.StartsWith("千分之", StringComparison.Ordinal) ? 1_000m
            : text.StartsWith("万分之", StringComparison.Ordinal) ? 10_000m
            : 0m;
        if (scale == 0 || !ChineseNumeral.TryRead(text[3..], out decimal value, out int digits))
        {
            return false;
        }

        rate = value / scale;
        length = 3 + digits;
        return true;
    }
}
