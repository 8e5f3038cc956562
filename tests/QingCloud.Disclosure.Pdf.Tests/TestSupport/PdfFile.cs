using System.Globalization;
using System.Text;

namespace QingCloud.Disclosure.Pdf.Tests.TestSupport;

/// <summary>Writes the smallest PDF that holds given pages; its font has a glyph for every character, named by it.</summary>
internal static class PdfFile
{
    internal static byte[] Of(params PdfPage[] pages)
    {
        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {Number(pages.Length)} /Kids [{string.Join(' ', pages.Select((_, i) => $"{Number(7 + (2 * i))} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /W [32 126 500] >>",
            "<< /Type /FontDescriptor /FontName /Test /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >>",
            Stream(ToUnicode()),
        ];
        for (int i = 0; i < pages.Length; i++)
        {
            objects.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {pages[i].Width} {pages[i].Height}] /Resources << /Font << /F1 3 0 R >> >> /Contents {8 + (2 * i)} 0 R >>"));
            objects.Add(Stream(pages[i].Content));
        }

        return Write(objects);
    }

    private static byte[] Write(List<string> objects)
    {
        StringBuilder file = new("%PDF-1.4\n");
        List<int> offsets = [];
        for (int i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        int table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (int offset in offsets)
        {
            file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        }

        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string Stream(string content) => $"<< /Length {Number(content.Length)} >>\nstream\n{content}\nendstream";

    // A range of a ToUnicode map stays within one high byte, and a block of ranges within a hundred.
    private static string ToUnicode()
    {
        StringBuilder map = new("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Test def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (int block = 0; block < 256; block += 64)
        {
            map.Append("64 beginbfrange\n");
            for (int high = block; high < block + 64; high++)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{high:X2}00> <{high:X2}FF> <{high:X2}00>\n");
            }

            map.Append("endbfrange\n");
        }

        return map.Append("endcmap\nend\nend\n").ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
