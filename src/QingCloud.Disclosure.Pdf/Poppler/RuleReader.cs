using System.Buffers;
using System.Runtime.CompilerServices;
using QingCloud.Disclosure.Pdf.Rules;

namespace QingCloud.Disclosure.Pdf.Poppler;

/// <summary>
/// Reads the ruling lines that <c>pdftops</c> writes, an operator a line: thin filled rectangles and stroked straight lines, clips and white shapes left out.
/// Places are turned to count from the top of the page.
/// </summary>
internal sealed class RuleReader(PdfReaderOptions options)
{
    private const int LongestLine = 4_096;
    private const int DeepestState = 1_000;

    private readonly Stack<(Transform Transform, bool FillsWhite, bool StrokesWhite)> _states = new();
    private readonly RulePath _path = new();
    private readonly List<int> _crowded = [];
    private List<Rule>? _page;
    private (Transform Transform, bool FillsWhite, bool StrokesWhite) _state = (Transform.Identity, false, false);
    private double _height;

    /// <summary>The rules of each page, from the top of the page.</summary>
    internal List<List<Rule>> Pages { get; } = [];

    /// <summary>The pages with more rules than are read.</summary>
    internal IReadOnlyList<int> Crowded => _crowded;

    internal bool Read(Stream stream)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(1 << 17);
        int filled = 0;
        bool skips = false;
        while (true)
        {
            int read = stream.Read(buffer, filled, buffer.Length - filled);
            int length = filled + read;
            int used = ReadLines(buffer.AsSpan(0, length), ref skips);
            if (read == 0)
            {
                break;
            }

            filled = length - used;
            if (filled > LongestLine)
            {
                (skips, filled) = (true, 0);
            }

            buffer.AsSpan(used, filled).CopyTo(buffer);
        }

        ArrayPool<byte>.Shared.Return(buffer);
        EndPage();
        return Pages.Count <= options.MaximumPages;
    }

    // Compiled well at once: a report has most of a million lines, which are read before the runtime would get to it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ReadLines(ReadOnlySpan<byte> bytes, ref bool skips)
    {
        int used = 0;
        while (true)
        {
            int end = bytes[used..].IndexOf((byte)'\n');
            if (end < 0)
            {
                return used;
            }

            if (!skips)
            {
                ReadLine(bytes.Slice(used, end));
            }

            skips = false;
            used += end + 1;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadLine(ReadOnlySpan<byte> line)
    {
        if (line.IsEmpty || line.Length > LongestLine)
        {
            return;
        }

        if (line[0] == '%')
        {
            ReadComment(line);
            return;
        }

        if (_page is null)
        {
            return;
        }

        int blank = line.LastIndexOf((byte)' ');
        ReadOnlySpan<byte> name = line[(blank + 1)..];
        ReadOnlySpan<byte> operands = blank < 0 ? [] : line[..blank];
        if (operands.IsEmpty)
        {
            ReadPlain(name);
        }
        else if (IsRead(name) && PostScriptOperands.TryRead(operands, out PostScriptOperands numbers))
        {
            ReadOperator(name, numbers);
        }
    }

    // By length first: most lines are words and their places.
    private static bool IsRead(ReadOnlySpan<byte> name) => name.Length switch
    {
        1 => name[0] is (byte)'m' or (byte)'l' or (byte)'c',
        2 => name.SequenceEqual("re"u8) || name.SequenceEqual("cm"u8) || name.SequenceEqual("sc"u8) || name.SequenceEqual("SC"u8),
        5 => name.SequenceEqual("scale"u8),
        6 => name.SequenceEqual("rotate"u8),
        9 => name.SequenceEqual("translate"u8),
        _ => false,
    };

    private void ReadComment(ReadOnlySpan<byte> line)
    {
        if (line.StartsWith("%%Page: "u8))
        {
            EndPage();
            _page = [];
            _height = 0;
            _state = (Transform.Identity, false, false);
            _states.Clear();
        }
        else if (line.StartsWith("%%PageBoundingBox: "u8) && PostScriptOperands.TryRead(line[19..], out PostScriptOperands box) && box.Count == 4)
        {
            _height = box[3];
        }
        else if (line.StartsWith("%%Trailer"u8))
        {
            EndPage();
        }
    }

    private void EndPage()
    {
        if (_page is null)
        {
            return;
        }

        if (_page.Count > options.MaximumRulesOfPage)
        {
            _page = [];
            _crowded.Add(Pages.Count + 1);
        }

        Pages.Add([.. _page.Select(rule => rule.IsHorizontal ? rule with { At = _height - rule.At } : rule with { From = _height - rule.To, To = _height - rule.From })]);
        _page = null;
        _path.Clear();
    }

    private void ReadPlain(ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("f"u8) || name.SequenceEqual("f*"u8))
        {
            Paint(_state.FillsWhite, fills: true);
        }
        else if (name.SequenceEqual("S"u8))
        {
            Paint(_state.StrokesWhite, fills: false);
        }
        else if (name.SequenceEqual("h"u8))
        {
            _path.Close();
        }
        else if (name.SequenceEqual("W"u8) || name.SequenceEqual("W*"u8) || name.SequenceEqual("n"u8))
        {
            _path.Clear();
        }
        else if (name.SequenceEqual("q"u8) && _states.Count < DeepestState)
        {
            _states.Push(_state);
        }
        else if (name.SequenceEqual("Q"u8) && _states.Count > 0)
        {
            _state = _states.Pop();
        }
    }

    private void Paint(bool isWhite, bool fills)
    {
        if (isWhite || _page!.Count > options.MaximumRulesOfPage)
        {
            _path.Clear();
        }
        else if (fills)
        {
            _path.Fill(_page);
        }
        else
        {
            _path.Stroke(_page);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadOperator(ReadOnlySpan<byte> name, PostScriptOperands numbers)
    {
        switch (numbers.Count)
        {
            case 4 when name.SequenceEqual("re"u8):
                _path.Rectangle(_state.Transform, numbers[0], numbers[1], numbers[2], numbers[3]);
                break;
            case 2 when name.SequenceEqual("m"u8):
                _path.MoveTo(_state.Transform.Apply(numbers[0], numbers[1]));
                break;
            case 2 when name.SequenceEqual("l"u8):
                _path.LineTo(_state.Transform.Apply(numbers[0], numbers[1]));
                break;
            case 6 when name.SequenceEqual("c"u8):
                _path.CurveTo(_state.Transform.Apply(numbers[4], numbers[5]));
                break;
            default:
                ReadState(name, numbers);
                break;
        }
    }

    private void ReadState(ReadOnlySpan<byte> name, PostScriptOperands numbers)
    {
        bool isWhite = IsWhite(numbers);
        Transform? change = numbers.Count switch
        {
            6 when name.SequenceEqual("cm"u8) => new(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]),
            2 when name.SequenceEqual("translate"u8) => new(1, 0, 0, 1, numbers[0], numbers[1]),
            2 when name.SequenceEqual("scale"u8) => new(numbers[0], 0, 0, numbers[1], 0, 0),
            1 when name.SequenceEqual("rotate"u8) => Transform.Rotation(numbers[0]),
            _ => null,
        };
        _state = change is { } inner ? _state with { Transform = inner.Within(_state.Transform) }
            : name.SequenceEqual("sc"u8) ? _state with { FillsWhite = isWhite }
            : name.SequenceEqual("SC"u8) ? _state with { StrokesWhite = isWhite }
            : _state;
    }

    // One number is grey, three are red, green and blue, four are inks.
    private static bool IsWhite(PostScriptOperands colour)
    {
        const double Paper = 0.99;
        for (int i = 0; i < colour.Count; i++)
        {
            if (colour.Count == 4 ? colour[i] > 1 - Paper : colour[i] < Paper)
            {
                return false;
            }
        }

        return colour.Count is 1 or 3 or 4;
    }
}
