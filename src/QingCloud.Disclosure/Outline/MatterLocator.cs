namespace QingCloud.Disclosure.Outline;

/// <summary>Where a matter stands among the elements.</summary>
/// <param name="Group">The heading of the question that groups matters, or -1.</param>
/// <param name="Start">The first element of the matter itself.</param>
/// <param name="Opener">The element where the requests start.</param>
/// <param name="OpenerOffset">Where in that element.</param>
/// <param name="Label">The label of the reply.</param>
/// <param name="IsNumbered">Whether the number of the matter was found.</param>
/// <param name="Expected">The number that the sequence asks for here.</param>
internal readonly record struct MatterLocation(int Group, int Start, int Opener, int OpenerOffset, int Label, bool IsNumbered, int Expected)
{
    internal int First => Group >= 0 ? Group : Start;
}

/// <summary>
/// Finds the matters of a letter by their replies: before each label of a reply stands a request, and before that the number of the matter, in the
/// one family whose sequence runs through all replies.
/// </summary>
internal sealed class MatterLocator(IReadOnlyList<OutlineElement> elements)
{
    /// <summary>How many elements may stand between two openers of one matter whose number is lost.</summary>
    private const int OpenerReach = 6;

    private static readonly NumberingFamily[] QuestionFamilies =
        [NumberingFamily.Question, NumberingFamily.Chinese, NumberingFamily.ChineseParenthesized, NumberingFamily.Arabic, NumberingFamily.ArabicPoint];

    internal List<MatterLocation> Locate()
    {
        List<(int From, int Opener, int Label)> replies = FindReplies();
        NumberingFamily best = NumberingFamily.Question;
        int[] starts = [];
        int bestCount = -1;
        foreach (NumberingFamily family in QuestionFamilies)
        {
            int[] found = FindStarts(replies, family);
            int count = found.Count(start => start >= 0);
            if (count > bestCount)
            {
                (best, starts, bestCount) = (family, found, count);
            }
        }

        List<MatterLocation> matters = [];
        int expected = 1;
        for (int i = 0; i < replies.Count; i++)
        {
            matters.Add(LocateOne(replies[i], starts[i], best, ref expected));
        }

        return matters;
    }

    private MatterLocation LocateOne((int From, int Opener, int Label) reply, int start, NumberingFamily family, ref int expected)
    {
        int opener = start >= 0 ? FirstOpener(start, reply.Opener) : FirstNearOpener(reply.From, reply.Opener);
        int offset = OpenerOffset(opener);
        MatterLocation matter = new(start >= 0 ? FindGroup(start, family) : -1, start >= 0 ? start : opener, opener, offset, reply.Label, start >= 0, expected);
        expected = start >= 0 ? elements[start].Number!.Ordinal + 1 : expected;
        return matter;
    }

    private List<(int From, int Opener, int Label)> FindReplies()
    {
        List<(int From, int Opener, int Label)> replies = [];
        int from = 0;
        int opener = -1;
        for (int i = 0; i < elements.Count; i++)
        {
            if (elements[i].Kind == ElementKind.ReplyLabel)
            {
                int found = opener >= 0 ? opener : LastLooseOpener(from, i);
                if (found >= 0)
                {
                    replies.Add((from, found, i));
                    from = i + 1;
                }

                opener = -1;
            }
            else if (elements[i].Kind == ElementKind.Text && RequestOpenerScanner.Find(elements[i].Folded, 0) >= 0)
            {
                opener = i;
            }
        }

        return replies;
    }

    private int LastLooseOpener(int from, int label)
    {
        for (int i = label - 1; i >= from && label - i <= OpenerReach; i--)
        {
            if (RequestOpenerScanner.FindWithinSentence(elements[i].Folded) >= 0)
            {
                return i;
            }
        }

        return -1;
    }

    private int[] FindStarts(List<(int From, int Opener, int Label)> replies, NumberingFamily family)
    {
        int[] starts = new int[replies.Count];
        int last = 0;
        for (int i = 0; i < starts.Length; i++)
        {
            starts[i] = -1;
            for (int j = replies[i].Opener; j >= replies[i].From && starts[i] < 0; j--)
            {
                if (elements[j].Number is { } number && number.Family == family
                    && (number.Ordinal == last + 1 || (family == NumberingFamily.Question && number.Ordinal > last)))
                {
                    (starts[i], last) = (j, number.Ordinal);
                }
            }
        }

        return starts;
    }

    private int FirstOpener(int start, int last)
    {
        for (int i = start; i < last; i++)
        {
            if (elements[i].Kind == ElementKind.Text && OpenerOffset(i, strict: true) >= 0)
            {
                return i;
            }
        }

        return last;
    }

    private int FirstNearOpener(int from, int last)
    {
        int first = last;
        for (int i = last - 1; i >= from && first - i <= OpenerReach; i--)
        {
            first = elements[i].Kind == ElementKind.Text && OpenerOffset(i, strict: true) >= 0 ? i : first;
        }

        return first;
    }

    private int OpenerOffset(int index, bool strict = false)
    {
        string text = elements[index].Folded;
        int offset = RequestOpenerScanner.Find(text, 0);
        if (offset < 0 && !strict)
        {
            offset = Math.Max(0, RequestOpenerScanner.FindWithinSentence(text));
        }

        // (1)请说明… : the request starts with its number.
        return elements[index].Number?.Family == NumberingFamily.Parenthesized && offset <= elements[index].TitleStart ? Math.Min(offset, 0) : offset;
    }

    /// <summary>The heading right above a matter, of a wider family.</summary>
    private int FindGroup(int start, NumberingFamily family)
    {
        if (start == 0 || elements[start - 1] is not { Kind: ElementKind.Text, Number: { } number } above)
        {
            return -1;
        }

        bool isWider = number.Family < family && number.Family is NumberingFamily.Question or NumberingFamily.Chinese or NumberingFamily.ChineseParenthesized;
        return isWider && number.Family != family && !LineShape.EndsSentence(above.Folded) ? start - 1 : -1;
    }
}
