using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline;

/// <summary>Blocks to outline.</summary>
internal static class OutlineParser
{
    internal static DocumentOutline Parse(SourceText source, ImmutableArray<TextBlock> blocks, ImmutableArray<TableRegion> regions, DocumentReading? reading = null)
    {
        reading ??= new();
        List<OutlineElement> elements = ElementReader.Read(source, blocks, regions, reading);
        reading.Check();
        ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        DocumentFacts facts = DocumentFactsReader.Read(blocks, elements);
        if (facts.Header.ReportingPeriod is null && facts.Kind is not (DocumentKind.Other or DocumentKind.Announcement))
        {
            diagnostics.Add(new(DiagnosticDescriptors.ReportingPeriodUnknown, default, 0));
        }

        reading.Check();
        NodeBuilder root = new(OutlineNodeKind.Document, 0);
        ImmutableArray<MatterBuilder> matters = [];
        if (facts.Kind == DocumentKind.InquiryReply)
        {
            matters = InquiryTreeBuilder.Build(source, root, elements, diagnostics);
        }
        else
        {
            SectionTreeBuilder.Build(root, elements, 0, elements.Count, []);
        }

        reading.Check();
        OutlineNode document = root.Freeze(source, source.Length);
        return new()
        {
            Kind = facts.Kind,
            Header = facts.Header,
            Root = document,
            Questions = QuestionAssembler.Assemble(matters, diagnostics),
            TableRegions = regions,
            Diagnostics = diagnostics.DrainToImmutable(),
        };
    }
}
