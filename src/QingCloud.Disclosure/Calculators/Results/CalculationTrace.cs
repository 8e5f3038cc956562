using System.Globalization;
using System.Text;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>Shows how a figure came about: formula, inputs and rounding, down to the printed figures with their lines.</summary>
public static class CalculationTrace
{
    /// <summary>Deeper steps than this are cut off with an ellipsis.</summary>
    public const int MaxDepth = 12;

    /// <summary>The steps as indented lines, the result's formula first.</summary>
    /// <param name="provenance">Where a figure comes from; null where that is not known.</param>
    /// <returns>The text, one step or input a line; empty for null.</returns>
    public static string Describe(Provenance? provenance)
    {
        StringBuilder text = new();
        Append(text, provenance, 0);
        return text.ToString().TrimEnd('\n');
    }

    private static void Append(StringBuilder text, Provenance? provenance, int depth)
    {
        switch (provenance)
        {
            case PrintedProvenance printed:
                Indent(text, depth).Append(CultureInfo.InvariantCulture, $"printed \"{printed.Text}\" at line {printed.Line}{(printed.Document is { } name ? $" of {name}" : "")}\n");
                break;
            case AssumedProvenance { Note.Length: > 0 } assumed:
                Indent(text, depth).Append(CultureInfo.InvariantCulture, $"assumed: {assumed.Note}\n");
                break;
            case CalculatedProvenance calculated:
                Indent(text, depth).Append(CultureInfo.InvariantCulture, $"= {calculated.Formula}{(calculated.Rounding is { } rounding ? $" ({rounding})" : "")}\n");
                AppendInputs(text, calculated, depth);
                break;
            default:
                break;
        }
    }

    private static void AppendInputs(StringBuilder text, CalculatedProvenance calculated, int depth)
    {
        if (depth >= MaxDepth)
        {
            Indent(text, depth).Append("...\n");
            return;
        }

        foreach (CalculationInput input in calculated.Inputs)
        {
            Indent(text, depth + 1).Append(CultureInfo.InvariantCulture, $"{input.Name}: {input.Value}\n");
            Append(text, input.Provenance, depth + 2);
        }
    }

    private static StringBuilder Indent(StringBuilder text, int depth) => text.Append(' ', depth * 2);
}
