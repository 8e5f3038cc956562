using System.Buffers;
using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Verification.Prose;

/// <summary>Equations that a sentence writes out: 利润总额-79.54元-加计扣除72.16元+成本19.67元=-132.03元.</summary>
internal static class SentenceEquations
{
    private const int LongestLabel = 40;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("*/×÷,、。;%(");

    internal static IEnumerable<Finding> Find(Sentence sentence, CheckTally tally) => sentence.Text.Contains('=', StringComparison.Ordinal) ? FindAll(sentence, tally) : [];

    private static IEnumerable<Finding> FindAll(Sentence sentence, CheckTally tally)
    {
        ImmutableArray<Quantity> numbers = [.. sentence.Quantities.Where(quantity => quantity.Kind is QuantityKind.Amount or QuantityKind.Rate or QuantityKind.Number or QuantityKind.Count)];
        int first = 0;
        while (first + 1 < numbers.Length)
        {
            int last = Chain(sentence, numbers, first, out Interval sum);
            if (last > first && last + 1 < numbers.Length && Joint(sentence, numbers[last], numbers[last + 1]) == '=' && IsWhole(sentence, numbers, first, last + 1))
            {
                Quantity result = numbers[last + 1];
                bool holds = result.Range!.Value.Intersects(sum);
                tally.Add(holds);
                if (!holds)
                {
                    yield return Finding(sentence, numbers[first..(last + 1)], result, sum);
                }

                last++;
            }

            first = Math.Max(last, first + 1);
        }
    }

    // Adds terms up as long as a plus or minus joins them and they are of one kind.
    private static int Chain(Sentence sentence, ImmutableArray<Quantity> numbers, int first, out Interval sum)
    {
        sum = numbers[first].Range ?? default;
        int last = first;
        while (last + 1 < numbers.Length && numbers[last + 1].Kind == numbers[first].Kind && numbers[last + 1].Range is { } range)
        {
            char joint = Joint(sentence, numbers[last], numbers[last + 1]);
            if (joint is not ('+' or '-'))
            {
                break;
            }

            sum = joint == '+' ? sum + range : sum - range;
            last++;
        }

        return last;
    }

    // The one operator between two numbers; a minus that the second number has taken as its sign is one as well.
    private static char Joint(Sentence sentence, Quantity left, Quantity right)
    {
        string between = sentence.Between(left.Span.End, right.Span.Start);
        if (between.Length > LongestLabel || between.AsSpan().IndexOfAny(Breaks) >= 0 || right.Range is null)
        {
            return '\0';
        }

        int operators = 0;
        char found = '\0';
        foreach (char character in between)
        {
            if (character is '+' or '-' or '=' or '—')
            {
                operators++;
                found = character == '—' ? '-' : character;
            }
        }

        return operators == 1 ? found : operators == 0 && between.Trim().Length == 0 && right.Value < 0 ? '+' : '\0';
    }

    // Nothing multiplies the first term, and nothing follows the result.
    private static bool IsWhole(Sentence sentence, ImmutableArray<Quantity> numbers, int first, int result)
    {
        string before = sentence.Text[..numbers[first].Span.Start].TrimEnd();
        string after = sentence.Text[numbers[result].Span.End..].TrimStart();
        return numbers[result].Kind == numbers[first].Kind && numbers[result].Range is not null
            && !(before.Length > 0 && before[^1] is '*' or '×' or '/' or '÷' or '+' or '-' or '(')
            && !(after.Length > 0 && after[0] is '*' or '×' or '/' or '÷' or '+' or '-');
    }

    private static Finding Finding(Sentence sentence, ImmutableArray<Quantity> terms, Quantity result, Interval sum) => new()
    {
        Rule = VerificationRules.SentenceArithmetic,
        Severity = FindingSeverity.Error,
        Place = sentence.Place(result.Span),
        Recomputed = sum,
        Gap = result.Range!.Value.GapTo(sum),
        Wording = FindingMessages.TermsOfSentence.With(
            LocalizedText.List(terms.Select(term => (LocalizedText)sentence.Quote(term))), PrintedScale.Of(result, sentence.Quote(result)).Write(sum), sentence.Quote(result)),
        Related = [.. terms.Select(term => sentence.Place(term.Span))],
    };
}
