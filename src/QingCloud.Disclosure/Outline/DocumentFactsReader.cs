using System.Collections.Immutable;
using NodaTime;

namespace QingCloud.Disclosure.Outline;

/// <summary>Reads what a document is and the facts of its head.</summary>
internal static class DocumentFactsReader
{
    /// <summary>How many elements the head of a document has at most.</summary>
    private const int HeadElements = 80;

    private const int HeadCharacters = 20_000;

    internal static DocumentFacts Read(ImmutableArray<TextBlock> blocks, List<OutlineElement> elements)
    {
        int head = Math.Min(HeadElements, elements.Count);
        DocumentTitle title = TitleFinder.Find(elements, head);
        LabelledFacts labelled = LabelledFactsReader.Read(blocks);
        string opening = string.Join('\n', elements.Take(head).Where(element => element.Kind == ElementKind.Text).Select(element => element.Folded));
        opening = opening.Length > HeadCharacters ? opening[..HeadCharacters] : opening;
        string? issuer = IssuerFinder.Find(title.Text) ?? IssuerFinder.Find(opening);
        DateInterval? period = ReportingPeriodFinder.Find(title.Text);
        bool isReply = title.Kind == DocumentKind.InquiryReply;
        if (isReply)
        {
            period ??= ReportingPeriodFinder.Find(opening);
        }

        DocumentHeader header = new()
        {
            Title = title.Printed,
            SecurityCode = labelled.SecurityCode,
            ShortName = labelled.ShortName,
            AnnouncementNumber = labelled.AnnouncementNumber,
            Issuer = issuer,
            Exchange = ExchangeFinder.Find(labelled.SecurityCode, elements.Take(head)),
            LetterReference = isReply ? LetterReferenceFinder.Find(opening) : null,
            LetterDate = isReply ? DateFinder.FindLetterDate(opening) : null,
            AnnouncementDate = labelled.AnnouncementDate ?? DateFinder.FindClosingDate(elements),
            ReportingPeriod = period,
        };
        DocumentKind kind = title.Kind == DocumentKind.Other && labelled.AnnouncementNumber is not null ? DocumentKind.Announcement : title.Kind;
        return new(kind, header);
    }
}
