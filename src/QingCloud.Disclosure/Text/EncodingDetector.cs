using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Text;

/// <summary>Text decoded from bytes.</summary>
/// <param name="Content">The characters.</param>
/// <param name="EncodingName">The encoding used.</param>
/// <param name="Diagnostics">What did not decode.</param>
internal readonly record struct DecodedText(string Content, string EncodingName, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Decodes bytes: byte order mark, then UTF-16 by its zero bytes, strict UTF-8, then GB18030; never a guess without a diagnostic.</summary>
internal static class EncodingDetector
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    // A few milliseconds of the slowest decoder: so much is decoded between two checks.
    private const int Block = 1 << 18;

    internal static DecodedText Decode(ReadOnlySpan<byte> bytes, CancellationToken cancellation)
    {
        if (bytes.StartsWith("\uFEFF"u8))
        {
            return DecodeLeniently(bytes[3..], Encoding.UTF8, "utf-8", 3, cancellation);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return DecodeLeniently(bytes[2..], Encoding.Unicode, "utf-16", 2, cancellation);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return DecodeLeniently(bytes[2..], Encoding.BigEndianUnicode, "utf-16BE", 2, cancellation);
        }

        if (Utf16Order.Of(bytes) is { } order)
        {
            return order == Utf16ByteOrder.LittleEndian ? DecodeLeniently(bytes, Encoding.Unicode, "utf-16", 0, cancellation) : DecodeLeniently(bytes, Encoding.BigEndianUnicode, "utf-16BE", 0, cancellation);
        }

        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return new(GetString(StrictUtf8, null, bytes, cancellation), "utf-8", []);
        }

        if (IsDamagedUtf8(bytes, cancellation))
        {
            return DecodeLeniently(bytes, Encoding.UTF8, "utf-8", 0, cancellation);
        }

        return DecodeLeniently(bytes, CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!, "gb18030", 0, cancellation);
    }

    // A file cut or damaged in a few places is UTF-8 all the same; text in GB18030 has hardly a sequence of bytes that is valid UTF-8.
    private static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes, CancellationToken cancellation)
    {
        const int ValidToInvalid = 10;
        long valid = 0;
        long invalid = 0;
        while (!bytes.IsEmpty)
        {
            OperationStatus status = Rune.DecodeFromUtf8(bytes, out _, out int length);
            valid += status == OperationStatus.Done && length > 1 ? 1 : 0;
            invalid += status == OperationStatus.Done ? 0 : 1;
            bytes = bytes[length..];
            if ((valid + invalid) % Block == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }
        }

        return valid >= invalid * ValidToInvalid;
    }

    private static DecodedText DecodeLeniently(ReadOnlySpan<byte> bytes, Encoding encoding, string name, int skipped, CancellationToken cancellation)
    {
        RecordingFallback fallback = new();
        Encoding recording = (Encoding)encoding.Clone();
        recording.DecoderFallback = fallback;
        string content = GetString(recording, fallback, bytes, cancellation);
        ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach ((int offset, int count) in fallback.Failures)
        {
            diagnostics.Add(new(
                DiagnosticDescriptors.UndecodableBytes, default, 0,
                count.ToString(CultureInfo.InvariantCulture), (offset + skipped).ToString(CultureInfo.InvariantCulture), name));
        }

        return new(content, name, diagnostics.DrainToImmutable());
    }

    private static string GetString(Encoding encoding, RecordingFallback? fallback, ReadOnlySpan<byte> bytes, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (bytes.Length <= Block)
        {
            return encoding.GetString(bytes);
        }

        Decoder decoder = encoding.GetDecoder();
        char[] text = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(bytes.Length));
        int characters = 0;
        int length;
        for (int start = 0; start < bytes.Length; start += length)
        {
            cancellation.ThrowIfCancellationRequested();
            fallback?.StartAt(start);
            length = BlockLength(bytes[start..], isOfPairs: encoding is UnicodeEncoding);
            characters += decoder.GetChars(bytes.Slice(start, length), text.AsSpan(characters), flush: start + length == bytes.Length);
        }

        string decoded = new(text, 0, characters);
        ArrayPool<char>.Shared.Return(text);
        return decoded;
    }

    // A block ends behind a byte that is a character by itself in UTF-8 and in GB18030, such as a line end: so no character is cut.
    private static int BlockLength(ReadOnlySpan<byte> bytes, bool isOfPairs)
    {
        const byte LastOfItself = 0x2F;
        if (bytes.Length <= Block)
        {
            return bytes.Length;
        }

        int last = isOfPairs ? -1 : bytes[..Block].LastIndexOfAnyInRange((byte)0, LastOfItself);
        return last < 0 ? Block : last + 1;
    }
}
