using System.Text;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>Shows how a figure came about: formula, inputs and rounding, down to the printed figures with their lines.</summary>
public static class CalculationTrace
{
    /// <summary>Steps deeper than this are cut off with an ellipsis: twice as many as the whole expected-credit-loss method has.</summary>
    public const int MaxDepth = 24;

    /// <summary>After so many lines the text ends with an ellipsis: a schedule of a hundred years refers to every step before.</summary>
    public const int MaxLines = 10_000;

    /// <summary>The steps as indented lines, the result's formula first.</summary>
    /// <param name="provenance">Where a figure comes from; null where that is not known.</param>
    /// <returns>The text, one step or input a line; empty for null. It ends with <c>...</c> where it is cut off.</returns>
    public static string Describe(Provenance? provenance)
    {
        Lines lines = new();
        Append(lines, provenance, 0);
        return lines.ToString();
    }

    private static void Append(Lines lines, Provenance? provenance, int depth)
    {
        switch (provenance)
        {
            case PrintedProvenance printed:
                lines.Add(depth, FormattableString.Invariant($"printed \"{printed.Text}\" at line {printed.Line}{(printed.Document is { } name ? $" of {name}" : "")}"));
                break;
            case AssumedProvenance { Note.Length: > 0 } assumed:
                lines.Add(depth, $"assumed: {assumed.Note}");
                break;
            case CalculatedProvenance calculated:
                lines.Add(depth, $"= {calculated.Formula}{(calculated.Rounding is { } rounding ? $" ({rounding})" : "")}");
                AppendInputs(lines, calculated, depth);
                break;
            default:
                break;
        }
    }

    // A step and its inputs stand on levels of their own: two levels a step.
    private static void AppendInputs(Lines lines, CalculatedProvenance calculated, int depth)
    {
        if (depth >= 2 * MaxDepth)
        {
            lines.Add(depth, "...");
            return;
        }

        foreach (CalculationInput input in calculated.Inputs)
        {
            if (lines.IsFull)
            {
                return;
            }

            lines.Add(depth + 1, $"{input.Name}: {input.Value}");
            Append(lines, input.Provenance, depth + 2);
        }
    }

    /// <summary>The text so far; full when it has its greatest length.</summary>
    private sealed class Lines
    {
        private readonly StringBuilder _text = new();
        private int _count;

        internal bool IsFull => _count > MaxLines;

        internal void Add(int depth, string line)
        {
            if (IsFull)
            {
                return;
            }

            _count++;
            _text.Append(_count == 1 ? "" : "\n").Append(' ', IsFull ? 0 : depth * 2).Append(IsFull ? "..." : line);
        }

        public override string ToString() => _text.ToString();
    }
}
