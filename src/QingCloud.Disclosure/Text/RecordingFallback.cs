using System.Text;

namespace QingCloud.Disclosure.Text;

/// <summary>Replaces bytes that do not decode by U+FFFD and remembers where they were.</summary>
internal sealed class RecordingFallback : DecoderFallback
{
    private const int Limit = 100;

    private readonly List<(int Offset, int Count)> _failures = [];
    private int _start;

    /// <summary>The first failures: byte offset and number of bytes. Neighbouring ones are one.</summary>
    internal IReadOnlyList<(int Offset, int Count)> Failures => _failures;

    /// <inheritdoc/>
    public override int MaxCharCount => 1;

    /// <summary>Says where in the bytes of the file the block begins that is decoded next.</summary>
    internal void StartAt(int offset) => _start = offset;

    /// <inheritdoc/>
    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

    private void Record(int offset, int count)
    {
        if (_failures.Count > 0 && _failures[^1] is var last && offset <= last.Offset + last.Count)
        {
            // A decoder counts the characters first and decodes then, so each failure is met twice.
            if (offset == last.Offset + last.Count)
            {
                _failures[^1] = (last.Offset, last.Count + count);
            }
        }
        else if (_failures.Count < Limit && !_failures.Exists(f => offset >= f.Offset && offset < f.Offset + f.Count))
        {
            _failures.Add((offset, count));
        }
    }

    private sealed class Buffer(RecordingFallback owner) : DecoderFallbackBuffer
    {
        private bool _pending;

        public override int Remaining => _pending ? 1 : 0;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            owner.Record(Math.Max(owner._start + index, 0), bytesUnknown.Length);
            _pending = true;
            return true;
        }

        public override char GetNextChar()
        {
            if (!_pending)
            {
                return '\0';
            }

            _pending = false;
            return '\uFFFD';
        }

        public override bool MovePrevious() => false;

        public override void Reset() => _pending = false;
    }
}
