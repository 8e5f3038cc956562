using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>
/// How strongly two neighbouring characters belong together in a document: 有 is nearly always followed by 限, so no cell ends between them. Counted once
/// over the whole text.
/// </summary>
internal sealed class TextCohesion
{
    private readonly Dictionary<char, int> _single = [];
    private readonly Dictionary<(char, char), int> _pairs = [];

    /// <summary>Counts a document's characters.</summary>
    internal static TextCohesion Count(ImmutableArray<TextBlock> blocks)
    {
        TextCohesion cohesion = new();
        foreach (TextBlock block in blocks)
        {
            if (!GluedLineShape.HasGluedFigures(block.Folded))
            {
                cohesion.Add(block.Folded);
            }
        }

        return cohesion;
    }

    /// <summary>0 where two characters stand together by chance, 1 where neither occurs without the other.</summary>
    internal double Between(char left, char right)
    {
        int together = _pairs.GetValueOrDefault((left, right)) - 1;
        if (together <= 0)
        {
            return 0;
        }

        double first = (double)together / _single.GetValueOrDefault(left, 1);
        double second = (double)together / _single.GetValueOrDefault(right, 1);
        return Math.Max(first, second) * Math.Min(1, together / 4.0);
    }

    private void Add(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] < '\u3400')
            {
                continue;
            }

            _single[text[i]] = _single.GetValueOrDefault(text[i]) + 1;
            if (i > 0 && text[i - 1] >= '\u3400')
            {
                (char, char) pair = (text[i - 1], text[i]);
                _pairs[pair] = _pairs.GetValueOrDefault(pair) + 1;
            }
        }
    }
}
