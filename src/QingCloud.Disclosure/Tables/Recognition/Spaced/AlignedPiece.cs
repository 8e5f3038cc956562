using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables.Structure;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>What two blanks or more cut out of a line, with its place in columns of letters.</summary>
internal readonly record struct AlignedPiece(string Text, TextSpan Span, int Left, int Right)
{
    /// <summary>Whether it is a figure, a dash or the like as a whole.</summary>
    internal bool IsFigure => CellStates.Classify(Text) is not (CellState.Text or CellState.Blank);

    internal int Shared(int left, int right) => Math.Min(Right, right) - Math.Max(Left, left);

    /// <summary>The pieces of a line, a Chinese character being so many columns wide.</summary>
    internal static ImmutableArray<AlignedPiece> Of(SourceText source, TextLine line, int widthOfChinese)
    {
        ImmutableArray<AlignedPiece>.Builder pieces = ImmutableArray.CreateBuilder<AlignedPiece>();
        ReadOnlySpan<char> text = source.Slice(line.Span);
        int width = 0;
        int start = -1;
        int left = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            bool isBlank = i == text.Length || char.IsWhiteSpace(text[i]);
            bool isEnd = isBlank && start >= 0 && (i + 1 >= text.Length || char.IsWhiteSpace(text[i + 1]));
            if (isEnd)
            {
                TextSpan span = TextSpan.FromBounds(line.Span.Start + start, line.Span.Start + i);
                pieces.Add(new(CellText.Settle(source.Slice(span)), span, left, width));
                start = -1;
            }
            else if (!isBlank && start < 0)
            {
                (start, left) = (i, width);
            }

            width += i < text.Length ? WidthOf(text[i], widthOfChinese) : 0;
        }

        return pieces.DrainToImmutable();
    }

    private static int WidthOf(char character, int widthOfChinese) => character == '\f' ? 0 : character < '\u1100' ? 1 : widthOfChinese;
}
