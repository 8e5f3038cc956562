#:package QingCloud.Disclosure@0.1.0

// Gross margins of a company over its filings: one row a line and period, the figure of each filing beside the other.
using QingCloud.Disclosure;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;

var figures =
    from path in args
    let filing = DisclosureAnalyzer.Default.Analyze(File.ReadAllBytes(path))
    from fact in filing.Facts
    where fact is { Subject: Subject.GrossMargin, Field: Field.Margin, Entity: null, Period: not null, Value: not null }
    select (fact.Item, Period: fact.Period!, fact.Figure, Filing: Path.GetFileNameWithoutExtension(path));

foreach (var line in figures.GroupBy(figure => (figure.Item, figure.Period)).OrderBy(line => line.Key.Item == "合计").ThenBy(line => line.Key.Item, StringComparer.Ordinal).ThenBy(line => line.Key.Period.End))
{
    IFigure first = line.First().Figure;
    string said = string.Join("; ", line.Select(figure => FormattableString.Invariant($"{100 * figure.Figure.Value:0.00}% ({figure.Filing}, line {figure.Figure.Evidence.Line})")));
    Console.WriteLine($"{line.Key.Item}\t{line.Key.Period}\t{said}{(line.All(figure => Agree(first, figure.Figure)) ? "" : "\tDIFFERENT")}");
}

// Two printed figures agree where their digits can stand for one value.
static bool Agree(IFigure left, IFigure right) => left.Range is Interval a && right.Range is Interval b && a.Intersects(b);
