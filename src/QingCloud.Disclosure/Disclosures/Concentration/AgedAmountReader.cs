using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures.Concentration;

/// <summary>Reads ages within the text of a cell: <c>1年以内:178.84、1-2年:370.89</c>, <c>1年以内178.84万元</c>, or <c>4-5年、5年以上</c>.</summary>
internal static class AgedAmountReader
{
    private const string Separators = "、，,；;\n";

    internal static ImmutableArray<AgedAmount> Read(TableCell cell, Evidence evidence, string? unit)
    {
        ImmutableArray<AgedAmount>.Builder ages = ImmutableArray.CreateBuilder<AgedAmount>();
        int start = 0;
        foreach (string part in Parts(cell.Text))
        {
            int at = cell.Text.IndexOf(part, start, StringComparison.Ordinal);
            start = at + part.Length;
            if (ReadPart(part, evidence with { Part = ages.Count, Text = part }, unit) is not { } age)
            {
                return [];
            }

            ages.Add(age);
        }

        return ages.DrainToImmutable();
    }

    /// <summary>
    /// A list of ages with amounts at the end of other text, as glued tables have it; only where the amounts add up to the line's own, so that a cut digit is no age.
    /// </summary>
    internal static ImmutableArray<AgedAmount> ReadTail(TableCell cell, Evidence evidence, string? unit, string lineAmount)
    {
        string text = cell.Text;
        for (int i = 0; i < text.Length; i++)
        {
            if (!MayBegin(text[i]) || !AgingBucketParser.TryRead(CharacterFolding.Fold(text[i..Math.Min(text.Length, i + LongestBucket)]), out _, out int length)
                || i + length >= text.Length || text[i + length] is not (':' or '：'))
            {
                continue;
            }

            ImmutableArray<AgedAmount> ages = Read(cell with { Text = text[i..] }, evidence, unit);
            if (ages.Length > 1 && AddUp(text[i..], lineAmount))
            {
                return ages;
            }
        }

        return [];
    }

    private const int LongestBucket = 12;

    private static readonly string BucketStart = NameWords.Of("bucketStart")[0];

    private static bool MayBegin(char character) => char.IsAsciiDigit(character) || character is >= '０' and <= '９' || BucketStart.Contains(character, StringComparison.Ordinal);

    private static bool AddUp(string list, string lineAmount)
    {
        decimal sum = 0;
        foreach (string part in Parts(list))
        {
            string folded = CharacterFolding.Fold(part);
            int colon = folded.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || !NumberParser.TryParse(folded.AsSpan(colon + 1), out PrintedNumber number))
            {
                return false;
            }

            sum += number.Value;
        }

        return NumberParser.TryParse(lineAmount, out PrintedNumber whole) && whole.Range.Contains(sum);
    }

    // A comma between digits separates thousands, not ages: 1年以内:1,178.84,1-2年:370.89.
    private static IEnumerable<string> Parts(string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (!Separators.Contains(text[i], StringComparison.Ordinal) || IsThousandsComma(text, i))
            {
                continue;
            }

            if (i > start)
            {
                yield return text[start..i];
            }

            start = i + 1;
        }

        if (start < text.Length)
        {
            yield return text[start..];
        }
    }

    private static bool IsThousandsComma(string text, int at) =>
        text[at] is ',' or '，' && at > 0 && at + 3 < text.Length && char.IsAsciiDigit(text[at - 1])
        && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3]);

    private static AgedAmount? ReadPart(string part, Evidence evidence, string? unit)
    {
        string folded = CharacterFolding.Fold(part).Replace(" ", "", StringComparison.Ordinal);
        if (!AgingBucketParser.TryRead(folded, out AgingBucket bucket, out int length))
        {
            return null;
        }

        string rest = folded[length..];
        string digits = rest.TrimStart(':', '(', '为').TrimEnd(')');
        string number = digits.TrimEnd('元', '万', '亿', '千', '百');
        if (digits.Length == 0)
        {
            return new(folded[..length], bucket, null);
        }

        string ownUnit = digits[number.Length..];
        return NumberParser.TryParse(number, out PrintedNumber printed) && printed.Form == NumberForm.Plain
            ? new(folded[..length], bucket, Amount(printed, evidence, ownUnit.Length > 0 ? ownUnit : unit))
            : null;
    }

    private static Figure<MonetaryAmount> Amount(PrintedNumber number, Evidence evidence, string? unit)
    {
        MonetaryAmount? amount = null;
        foreach (PrintedUnit money in unit is null ? [] : UnitParser.Parse(unit).Where(candidate => candidate.Kind == UnitKind.Money).Take(1))
        {
            Interval range = number.Range * Interval.Point(money.Factor);
            amount = new(Math.Clamp(number.Value * money.Factor, range.Low, range.High), range, money.Currency, new PrintedProvenance(evidence.Text, evidence.Line, evidence.Span, evidence.Document));
        }

        return new() { Quantity = amount, State = CellState.Reported, Unit = FigureUnit.Money, Evidence = evidence };
    }
}
