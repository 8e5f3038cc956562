using System.Collections.Immutable;
using System.Globalization;
using QingCloud.Disclosure.Testing.Damage;
using QingCloud.Disclosure.Testing.Synthetic;

namespace QingCloud.Disclosure.Testing;

/// <summary>A small disclosure in the making: header, headings, paragraphs and tables, to be written in any layout. Immutable: each step gives a new one.</summary>
public sealed class SyntheticDisclosure
{
    private readonly ImmutableArray<Part> _parts;

    private SyntheticDisclosure(ImmutableArray<Part> parts) => _parts = parts;

    /// <summary>A disclosure without anything in it.</summary>
    public static SyntheticDisclosure Empty { get; } = new([]);

    /// <summary>A company's answer to an exchange's letter (问询函回复), with its header.</summary>
    /// <param name="issuer">The company's full name.</param>
    /// <param name="securityCode">Its security code (证券代码).</param>
    /// <param name="shortName">Its short name (证券简称).</param>
    /// <returns>The disclosure.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SyntheticDisclosure InquiryReply(string issuer = "示例科技股份有限公司", string securityCode = "688999", string shortName = "示例科技")
    {
        ArgumentNullException.ThrowIfNull(issuer);
        ArgumentNullException.ThrowIfNull(securityCode);
        ArgumentNullException.ThrowIfNull(shortName);
        return Empty
            .WithParagraph($"证券代码:{securityCode} 证券简称:{shortName}")
            .WithParagraph(issuer)
            .WithParagraph("关于上海证券交易所问询函的回复公告");
    }

    /// <summary>A company's annual report (年度报告), with its header.</summary>
    /// <param name="year">The year that it reports on, 1990 to 2099.</param>
    /// <param name="issuer">The company's full name.</param>
    /// <param name="securityCode">Its security code (证券代码).</param>
    /// <param name="shortName">Its short name (证券简称).</param>
    /// <returns>The disclosure.</returns>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is out of range.</exception>
    public static SyntheticDisclosure AnnualReport(int year, string issuer = "示例科技股份有限公司", string securityCode = "688999", string shortName = "示例科技")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1990);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 2099);
        ArgumentNullException.ThrowIfNull(issuer);
        ArgumentNullException.ThrowIfNull(securityCode);
        ArgumentNullException.ThrowIfNull(shortName);
        return Empty
            .WithParagraph($"证券代码:{securityCode} 证券简称:{shortName}")
            .WithParagraph(issuer)
            .WithParagraph(string.Create(CultureInfo.InvariantCulture, $"{year}年年度报告"));
    }

    /// <summary>With a heading at the end.</summary>
    /// <param name="text">The heading with its number, such as 一、关于收入.</param>
    /// <returns>The longer disclosure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public SyntheticDisclosure WithHeading(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(_parts.Add(new(text, IsHeading: true)));
    }

    /// <summary>With a paragraph at the end.</summary>
    /// <param name="text">The text, without line breaks.</param>
    /// <returns>The longer disclosure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public SyntheticDisclosure WithParagraph(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(_parts.Add(new(text)));
    }

    /// <summary>With a table at the end, under its caption and unit line.</summary>
    /// <param name="table">The table.</param>
    /// <param name="damages">What shall befall it.</param>
    /// <returns>The longer disclosure.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public SyntheticDisclosure WithTable(SyntheticTable table, params DamageKind[] damages)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(damages);
        SyntheticDisclosure under = table.Caption.Length == 0 ? this : WithParagraph(table.Caption + ":");
        return new(under._parts.Add(new("", Table: table, Damages: [.. damages])));
    }

    /// <summary>The disclosure as text.</summary>
    /// <param name="layout">How its tables are written.</param>
    /// <param name="seed">Chooses the places of the damage.</param>
    /// <returns>The text, with the place and the truth of each table.</returns>
    public WrittenDisclosure Write(SyntheticLayout layout, ulong seed = 0)
    {
        List<string> lines = [];
        ImmutableArray<WrittenTable>.Builder tables = ImmutableArray.CreateBuilder<WrittenTable>();
        foreach (Part part in _parts)
        {
            if (part.Table is { } table)
            {
                DamagedTable damaged = TableDamager.Apply(table, layout, part.Damages, unchecked(seed + (ulong)tables.Count));
                tables.Add(new(lines.Count + 1, lines.Count + damaged.Lines.Length, damaged));
                lines.AddRange(damaged.Lines);
            }
            else
            {
                lines.Add(Prose(part, layout));
            }

            if (DamageDraft.HasBlankLines(layout))
            {
                lines.Add("");
            }
        }

        return new(layout == SyntheticLayout.Html ? $"<html><body>{string.Join('\n', lines)}</body></html>\n" : string.Join('\n', lines) + "\n", tables.ToImmutable());
    }

    private static string Prose(Part part, SyntheticLayout layout) => layout switch
    {
        SyntheticLayout.Html => part.IsHeading ? $"<h2>{part.Text}</h2>" : $"<p>{part.Text}</p>",
        SyntheticLayout.Markdown => part.IsHeading ? "## " + part.Text : part.Text,
        SyntheticLayout.Spaced => CellWriter.Spread(part.Text),
        _ => part.Text,
    };

    private sealed record Part(string Text, bool IsHeading = false, SyntheticTable? Table = null, ImmutableArray<DamageKind> Damages = default);
}

/// <summary>A disclosure as text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Tables">Its tables in order, with their truth.</param>
public sealed record WrittenDisclosure(string Text, ImmutableArray<WrittenTable> Tables);

/// <summary>A table in a written disclosure.</summary>
/// <param name="StartLine">The 1-based line of its first line: the unit line, or the first of the header.</param>
/// <param name="EndLine">The 1-based line of its last.</param>
/// <param name="Damaged">Its lines and the truth of its cells.</param>
public sealed record WrittenTable(int StartLine, int EndLine, DamagedTable Damaged)
{
    /// <summary>The line of a row.</summary>
    /// <param name="row">The 0-based row of the truth.</param>
    /// <returns>The 1-based line; 0 where the line is lost.</returns>
    public int LineOf(int row) => Damaged.IsPrinted(row) ? StartLine + Damaged.RowLines[row] : 0;
}
