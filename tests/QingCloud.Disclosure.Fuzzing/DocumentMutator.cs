using System.Text;

namespace QingCloud.Disclosure.Fuzzing;

/// <summary>A piece that went into a mutant.</summary>
/// <param name="Bytes">The piece.</param>
/// <param name="Document">The number of the document that it was taken from.</param>
internal sealed record MutantPiece(byte[] Bytes, int Document);

/// <summary>Damages documents: the same seed gives the same mutants.</summary>
/// <param name="seed">The seed.</param>
/// <param name="documents">The documents.</param>
/// <param name="areWhole">Whether whole documents are damaged and spliced, and not pieces of them.</param>
internal sealed class DocumentMutator(int seed, IReadOnlyList<byte[]> documents, bool areWhole = false)
{
    private const int LongestPiece = 12_000;

    // What readers stumble over: marks of tables and pages, ends of numbers, brackets, signs of other encodings.
    private static readonly string[] Splinters =
    [
        "|", "\t", "\n", "\r", "\f", "<table>", "</td>", "<td colspan=\"1000000000\" rowspan=999999999>", "<td rowspan=0>", "&#x110000;", "&nbsp", "<!--", "-->", "<br>",
        "合计", "小计", "其中：", "单位：万元", "-", "--", "-0.00", "%", ",", ".", "（", ")", "□适用", "√不适用", "（续上表）", "1年以内", "2023年", "99999999999999999999999999999999",
        "0.0000000000000000000000000000001", "1e999", "\u200B", "\u00A0", "\uFEFF", "\uFFFD", "\0", "\uD800", "12/31", "第一节", "问题1", "回复：", "| --- | --- |",
    ];

    private readonly Random _random = new(seed);
    private readonly List<MutantPiece> _pieces = [];

    /// <summary>The next mutant, and the pieces of documents that it was made of: one, and those that were spliced to it.</summary>
    internal (byte[] Mutant, MutantPiece[] Pieces) Next()
    {
        _pieces.Clear();
        byte[] mutant = Piece();
        for (int i = _random.Next(1, 6); i > 0; i--)
        {
            mutant = Damage(mutant);
        }

        return (mutant, [.. _pieces]);
    }

    // From the start of a line, so that a piece reads like a small document.
    private byte[] Piece()
    {
        int index = _random.Next(documents.Count);
        byte[] document = documents[index];
        if (areWhole)
        {
            _pieces.Add(new(document, index));
            return document;
        }

        int start = _random.Next(document.Length);
        int line = document.AsSpan(start).IndexOf((byte)'\n');
        start = line < 0 ? 0 : start + line + 1;
        _pieces.Add(new(document.AsSpan(start, Math.Min(_random.Next(200, LongestPiece), document.Length - start)).ToArray(), index));
        return _pieces[^1].Bytes;
    }

    private byte[] Damage(byte[] bytes) => bytes.Length == 0 ? bytes : _random.Next(8) switch
    {
        0 => bytes[.._random.Next(bytes.Length)],
        1 => Flipped(bytes),
        2 => Without(bytes),
        3 => With(bytes, Encoding.UTF8.GetBytes(Splinters[_random.Next(Splinters.Length)])),
        4 => Repeated(bytes),
        5 => Spliced(bytes),
        6 => Swapped(bytes),
        _ => With(bytes, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Splinters[_random.Next(Splinters.Length)], _random.Next(1, 200))))),
    };

    private byte[] Flipped(byte[] bytes)
    {
        byte[] copy = [.. bytes];
        for (int i = _random.Next(1, 20); i > 0; i--)
        {
            copy[_random.Next(copy.Length)] = (byte)_random.Next(256);
        }

        return copy;
    }

    private byte[] Without(byte[] bytes)
    {
        int start = _random.Next(bytes.Length);
        int end = Math.Min(bytes.Length, start + _random.Next(1, 200));
        return [.. bytes.AsSpan(0, start), .. bytes.AsSpan(end)];
    }

    private byte[] With(byte[] bytes, byte[] more)
    {
        int at = _random.Next(bytes.Length);
        return [.. bytes.AsSpan(0, at), .. more, .. bytes.AsSpan(at)];
    }

    private byte[] Repeated(byte[] bytes)
    {
        int start = _random.Next(bytes.Length);
        byte[] part = bytes.AsSpan(start, Math.Min(_random.Next(1, 400), bytes.Length - start)).ToArray();
        return With(bytes, [.. Enumerable.Repeat(part, _random.Next(2, 20)).SelectMany(copy => copy)]);
    }

    private byte[] Spliced(byte[] bytes)
    {
        byte[] other = Piece();
        return [.. bytes.AsSpan(0, _random.Next(bytes.Length)), .. other.AsSpan(_random.Next(other.Length + 1))];
    }

    private byte[] Swapped(byte[] bytes)
    {
        string[] lines = Encoding.Latin1.GetString(bytes).Split('\n');
        int first = _random.Next(lines.Length);
        int second = _random.Next(lines.Length);
        (lines[first], lines[second]) = (lines[second], lines[first]);
        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }
}
