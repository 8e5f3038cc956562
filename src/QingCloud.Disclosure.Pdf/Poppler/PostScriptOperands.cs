using System.Buffers.Text;
using System.Runtime.CompilerServices;

namespace QingCloud.Disclosure.Pdf.Poppler;

/// <summary>The numbers before the operator of a line of PostScript.</summary>
internal ref struct PostScriptOperands
{
    // The longest operand list of the operators that are read: a transformation's.
    private const int Most = 6;

    private Operands _numbers;

    internal int Count { get; private set; }

    internal readonly double this[int index] => _numbers[index];

    /// <summary>Reads the numbers of a line, brackets left out; false where there is anything else, or too many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static bool TryRead(ReadOnlySpan<byte> text, out PostScriptOperands operands)
    {
        operands = default;
        while (!text.IsEmpty)
        {
            if (text[0] is (byte)' ' or (byte)'[' or (byte)']')
            {
                text = text[1..];
                continue;
            }

            if (operands.Count == Most || !Utf8Parser.TryParse(text, out double number, out int length) || !double.IsFinite(number))
            {
                return false;
            }

            operands._numbers[operands.Count++] = number;
            text = text[length..];
        }

        return true;
    }

    [InlineArray(Most)]
    private struct Operands
    {
        private double _first;
    }
}
