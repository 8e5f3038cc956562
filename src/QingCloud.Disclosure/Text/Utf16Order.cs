namespace QingCloud.Disclosure.Text;

/// <summary>The order of the two bytes of a UTF-16 unit.</summary>
internal enum Utf16ByteOrder
{
    LittleEndian,
    BigEndian,
}

/// <summary>
/// Recognizes UTF-16 without a byte order mark: line ends and digits have a zero byte, which no text in UTF-8 or GB18030 has, and nearly every other unit is
/// Chinese.
/// </summary>
internal static class Utf16Order
{
    private const int Sample = 65_536;

    /// <summary>The order of the bytes; null where they are not UTF-16.</summary>
    internal static Utf16ByteOrder? Of(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> sample = bytes[..(Math.Min(bytes.Length, Sample) & ~1)];
        if (!sample.Contains((byte)0))
        {
            return null;
        }

        (int little, int big) = (0, 0);
        (int littleZeros, int bigZeros) = (0, 0);
        for (int i = 0; i < sample.Length; i += 2)
        {
            (byte first, byte second) = (sample[i], sample[i + 1]);
            little += IsLikely(second, first) ? 1 : 0;
            big += IsLikely(first, second) ? 1 : 0;
            littleZeros += second == 0 && first != 0 ? 1 : 0;
            bigZeros += first == 0 && second != 0 ? 1 : 0;
        }

        int enough = sample.Length / 2 * 9 / 10;
        if (little >= enough && little > big && littleZeros > bigZeros)
        {
            return Utf16ByteOrder.LittleEndian;
        }

        return big >= enough && big > little && bigZeros > littleZeros ? Utf16ByteOrder.BigEndian : null;
    }

    // Letters, digits and line ends; general and Chinese punctuation, Chinese characters, full-width forms.
    private static bool IsLikely(byte high, byte low) => high switch
    {
        0x00 => low is 0x09 or 0x0A or 0x0C or 0x0D or (>= 0x20 and < 0x7F) or >= 0xA0,
        0x20 or 0x21 or 0x22 or 0x24 or 0x25 or 0x30 or 0x32 or 0x33 or 0xFF => true,
        _ => high is >= 0x4E and <= 0x9F,
    };
}
