using System.Collections.Immutable;
using System.Globalization;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline;

/// <summary>The tree of a reply: Question, Matter, Request, Answer, Verification.</summary>
internal sealed class InquiryTreeBuilder(NodeBuilder root, IReadOnlyList<OutlineElement> elements)
{
    /// <summary>More requests than a letter has in one matter are not compared with headings.</summary>
    private const int MaximumCompared = 30;

    private NodeBuilder? _question;
    private bool _questionGroups;

    internal static ImmutableArray<MatterBuilder> Build(
        SourceText source, NodeBuilder root, IReadOnlyList<OutlineElement> elements, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        List<MatterLocation> locations = new MatterLocator(elements).Locate();
        int front = locations.Count > 0 ? locations[0].First : elements.Count;
        SectionTreeBuilder.Build(root, elements, 0, front, []);
        if (locations.Count == 0)
        {
            diagnostics.Add(new(DiagnosticDescriptors.QuestionsNotFound, default, 0));
        }

        InquiryTreeBuilder builder = new(root, elements);
        ImmutableArray<MatterBuilder>.Builder matters = ImmutableArray.CreateBuilder<MatterBuilder>();
        for (int i = 0; i < locations.Count; i++)
        {
            int end = i + 1 < locations.Count ? locations[i + 1].First : elements.Count;
            matters.Add(builder.BuildMatter(locations[i], end));
            if (!locations[i].IsNumbered)
            {
                OutlineElement place = elements[locations[i].Start];
                diagnostics.Add(new(
                    DiagnosticDescriptors.QuestionNumberMissing, place.SourceSpans[0], source.GetLine(place.Start), locations[i].Expected.ToString(CultureInfo.InvariantCulture)));
            }
        }

        return matters.DrainToImmutable();
    }

    private MatterBuilder BuildMatter(MatterLocation location, int end)
    {
        NodeBuilder node = OpenMatter(location);
        MatterBuilder matter = new(_question!, node);
        int position = location.IsNumbered ? location.Start + 1 : location.Start;
        for (; position < location.Opener; position++)
        {
            node.Children.Add(SectionTreeBuilder.Leaf(elements[position]));
        }

        RequestSplitter splitter = new(node, matter.Requests);
        OutlineElement opener = elements[location.Opener];
        if (location.OpenerOffset > 0 && (location.Opener != location.Start || !location.IsNumbered))
        {
            node.Children.Add(SectionTreeBuilder.Leaf(opener.Part(0, location.OpenerOffset, ElementKind.Text)));
        }

        splitter.Add(opener, location.OpenerOffset);
        for (position = location.Opener + 1; position < location.Label; position++)
        {
            splitter.Add(elements[position], 0);
        }

        splitter.Finish();
        BuildAnswer(matter, location.Label, end);
        return matter;
    }

    private NodeBuilder OpenMatter(MatterLocation location)
    {
        if (location.Group >= 0)
        {
            _question = Open(elements[location.Group], OutlineNodeKind.Question, elements[location.Group].Text.Length);
            _questionGroups = true;
            root.Children.Add(_question);
        }

        OutlineElement first = elements[location.Start];
        int headingEnd = location.Opener == location.Start ? location.OpenerOffset : first.Text.Length;
        bool isMatter = _question is not null && (_questionGroups || !location.IsNumbered);
        OutlineNodeKind kind = isMatter ? OutlineNodeKind.Matter : OutlineNodeKind.Question;
        NodeBuilder node = location.IsNumbered ? Open(first, kind, headingEnd) : new(kind, first.Start);
        if (isMatter)
        {
            _question!.Children.Add(node);
        }
        else
        {
            _question = node;
            root.Children.Add(node);
        }

        return node;
    }

    private static NodeBuilder Open(OutlineElement element, OutlineNodeKind kind, int headingEnd) => new(kind, element.Start)
    {
        Number = element.Number,
        Heading = headingEnd > element.TitleStart ? Headings.Clean(element.Text[element.TitleStart..headingEnd]) : string.Empty,
        Pieces = element.SpansOf(0, Math.Max(headingEnd, element.TitleStart)),
        Element = element,
    };

    private void BuildAnswer(MatterBuilder matter, int label, int end)
    {
        NodeBuilder answer = new(OutlineNodeKind.Answer, elements[label].Start)
        {
            Heading = Headings.Clean(elements[label].Text),
            Pieces = elements[label].SourceSpans,
        };
        matter.Node.Children.Add(answer);
        matter.Answer = answer;
        ImmutableArray<RequestText> texts = [.. matter.Requests.Where(request => !request.IsForVerifier).Take(MaximumCompared).Select(request => new RequestText(request))];
        SectionTreeBuilder.Build(answer, elements, label + 1, end, texts);
        AnswerMatcher.Match(matter, texts);
    }
}
