using System.Collections.Immutable;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline;

/// <summary>Tells where the text of a block stands in the source, also where markup and entities stand between.</summary>
internal static class BlockAlignment
{
    /// <summary>The stretches of the source that the text of a block comes from.</summary>
    internal static ImmutableArray<ElementPiece> Align(SourceText source, TextBlock block)
    {
        if (block.Text.Length == block.Span.Length)
        {
            return [new(0, block.Span)];
        }

        ImmutableArray<ElementPiece>.Builder pieces = ImmutableArray.CreateBuilder<ElementPiece>();
        int raw = block.Span.Start;
        int text = 0;
        int runText = 0;
        int runRaw = -1;
        while (text < block.Text.Length && raw < block.Span.End)
        {
            if (source[raw] == block.Text[text])
            {
                (runText, runRaw) = runRaw < 0 ? (text, raw) : (runText, runRaw);
                raw++;
                text++;
                continue;
            }

            Close(pieces, runText, ref runRaw, raw);
            (raw, text) = Skip(source, block, raw, text);
        }

        Close(pieces, runText, ref runRaw, raw);
        return pieces.Count == 0 ? [new(0, block.Span)] : pieces.DrainToImmutable();
    }

    private static void Close(ImmutableArray<ElementPiece>.Builder pieces, int runText, ref int runRaw, int raw)
    {
        if (runRaw >= 0)
        {
            pieces.Add(new(runText, TextSpan.FromBounds(runRaw, raw)));
            runRaw = -1;
        }
    }

    /// <summary>A tag stands for nothing, an entity for one character, white space for white space or nothing.</summary>
    private static (int Raw, int Text) Skip(SourceText source, TextBlock block, int raw, int text)
    {
        ReadOnlySpan<char> rest = source.Content.AsSpan(raw, block.Span.End - raw);
        char character = source[raw];
        if (character is '<' or '&')
        {
            int close = rest.IndexOf(character == '<' ? '>' : ';');
            return (close < 0 ? raw + 1 : raw + close + 1, character == '<' || close < 0 ? text : text + 1);
        }

        return char.IsWhiteSpace(block.Text[text]) && !char.IsWhiteSpace(character) ? (raw, text + 1) : (raw + 1, text);
    }
}
