using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Verification.Prose;

/// <summary>Reads what a sentence says of its figures. Lists (分别为a、b), bounds (约, 超过) and figures within brackets are left out.</summary>
internal sealed class StatedFigures
{
    private const char Part = '占';
    private const int LongestClause = 80;

    // Stands for the period that is compared with.
    private const char Mask = '\u0001';
    private const string MaskText = "\u0001";

    private readonly Sentence _sentence;
    private readonly ReportingPeriod? _reporting;
    private readonly ImmutableArray<StatedFigure>.Builder _found = ImmutableArray.CreateBuilder<StatedFigure>();

    private ReportingPeriod? _period;
    private ReportingPeriod? _before;
    private string _subject = "";
    private string _entity = "";
    private string _lead = "";

    // The period of a figure that what comes right behind it is compared with: 比上年同期12,555.26万元增加了.
    private ReportingPeriod? _compared;

    private StatedFigures(Sentence sentence, ReportingPeriod? reporting) => (_sentence, _reporting) = (sentence, reporting);

    internal static ImmutableArray<StatedFigure> Of(Sentence sentence, ReportingPeriod? reporting)
    {
        StatedFigures reader = new(sentence, reporting);
        reader.Read();
        return reader._found.DrainToImmutable();
    }

    private void Read()
    {
        int start = 0;
        List<Quantity> periods = [];
        ImmutableArray<Quantity> quantities = _sentence.Quantities;
        for (int i = 0; i < quantities.Length; i++)
        {
            Quantity quantity = quantities[i];
            if (quantity.Kind is QuantityKind.Period or QuantityKind.Instant or QuantityKind.Relative)
            {
                periods.Add(quantity);
                continue;
            }

            int from = Math.Max(start, BreakBefore(quantity.Span.Start, start));
            TakePeriods(periods, from);
            if (quantity is { Kind: QuantityKind.Amount or QuantityKind.Rate or QuantityKind.Points, Bound: QuantityBound.None, Range: not null } && !IsListed(quantities, i)
                && quantity.Span.Start - from <= LongestClause)
            {
                Add(quantity, from, periods);
            }

            start = quantity.Span.End;
            periods.Clear();
        }
    }

    // Where the words that belong to a figure begin: behind the last mark that ends what came before; brackets closed again belong to a name.
    private int BreakBefore(int end, int start)
    {
        int depth = 0;
        for (int i = end - 1; i >= start; i--)
        {
            char character = _sentence.Text[i];
            depth += character == ')' ? 1 : character == '(' && depth > 0 ? -1 : 0;
            if (character is ':' or '“' or '”' or '《' or '》' || (character == '(' && depth == 0 && IsOpen(i, end)))
            {
                return i + 1;
            }
        }

        return start;
    }

    private bool IsOpen(int bracket, int end) => _sentence.Text.IndexOf(')', bracket, end - bracket) < 0;

    // a、b和c, and the word before them: which of the figures is of what is read elsewhere.
    private bool IsListed(ImmutableArray<Quantity> quantities, int index) =>
        (index > 0 && IsJoint(quantities[index - 1], quantities[index])) || (index + 1 < quantities.Length && IsJoint(quantities[index], quantities[index + 1]));

    private bool IsJoint(Quantity one, Quantity next) =>
        one.Range is not null && next.Range is not null && _sentence.Between(one.Span.End, next.Span.Start).Trim() is "、" or "和" or "及" or "与" or "或" or "-" or "~" or "至" or "到" or "/";

    // 较2022年度 names what is compared with, 2023年度 what is spoken of.
    private void TakePeriods(List<Quantity> periods, int from)
    {
        _before = null;
        foreach (Quantity quantity in periods)
        {
            if ((quantity.Period ?? Resolve(quantity)) is not { } period)
            {
                continue;
            }

            if (quantity.Span.Start >= from && IsCompared(quantity))
            {
                _before = period;
            }
            else
            {
                (_period, _before) = (period, null);
            }
        }
    }

    private ReportingPeriod? Resolve(Quantity quantity) => quantity.Relative is { } relative ? ParsedPeriod.Of(relative).Resolve(_period is { IsInstant: false } named ? named : _reporting) : null;

    private bool IsCompared(Quantity period) => VerificationWords.Ends(_sentence.Between(Math.Max(0, period.Span.Start - 4), period.Span.Start).TrimEnd(), "comparedTo");

    private void Add(Quantity quantity, int from, List<Quantity> periods)
    {
        string words = Masked(from, quantity.Span.Start, periods);
        int comma = words.LastIndexOf(',');
        string clause = words[(comma + 1)..].Trim();
        bool isOfBase = _before is not null && clause.TrimEnd('的').EndsWith(Mask);
        (StatedKind kind, string about, string whole, int direction)? read = isOfBase ? (StatedKind.Level, Uncompared(clause), "", 0) : Read(quantity, clause, comma < 0 && _compared is not null);
        ReportingPeriod? compared = comma < 0 ? _compared : null;
        _compared = isOfBase ? _before : null;
        if (read is not var (stated, own, of, rises))
        {
            return;
        }

        // 占收入的48.81%,同比上升1.20个百分点: the share rises; whether 同比增长13.72% is of the share or of the amount is open.
        string name = Subjects.Strip(own.Replace(MaskText, "", StringComparison.Ordinal));
        bool isBehindShare = name.Length == 0 && comma <= 0 && _found.Count > 0 && _found[^1].Kind == StatedKind.Share;
        if (isBehindShare && stated == StatedKind.Growth)
        {
            return;
        }

        of = isBehindShare && stated == StatedKind.Difference && quantity.Kind == QuantityKind.Points ? _found[^1].Whole : of;
        string spoken = comma > 0 ? Spoken(words[..comma]) : "";
        string lead = spoken.Length > 0 ? _lead = spoken : _lead;
        // 下降-3.20%: the sign and the word say the same, or cancel each other.
        int direction = _sentence.Quote(quantity)[0] is '-' or '(' ? 0 : rises;
        string subject = SubjectOf(name, spoken);
        (ReportingPeriod? period, ReportingPeriod? before) = isOfBase ? (_before, null) : (_period ?? _reporting, _before ?? compared ?? (_period ?? _reporting)?.YearBefore());
        _found.Add(new(_sentence, quantity, stated, subject, name.Length > 0, lead, period, isOfBase || _period is not null, stated is StatedKind.Growth or StatedKind.Difference ? before : null, direction, of));
    }

    // What no word names is what was spoken of before; 毛利率 alone is that of the product spoken of before.
    private string SubjectOf(string own, string lead)
    {
        string subject = own.Length > 0 ? own : lead.Length > 0 ? lead : _subject;
        if (Subjects.MeasureAlone(subject) is { } measure)
        {
            subject = lead.Length > 0 && own.Length > 0 ? measure : _entity + measure;
        }
        else
        {
            _entity = Subjects.EntityOf(subject);
        }

        return _subject = subject;
    }

    // The words without the periods; what is compared with stays as a mark.
    private string Masked(int from, int end, List<Quantity> periods)
    {
        char[] text = _sentence.Text[from..end].ToCharArray();
        foreach (Quantity period in periods.Where(period => period.Span.Start >= from))
        {
            Array.Fill(text, ' ', period.Span.Start - from, period.Span.Length);
            if (IsCompared(period))
            {
                text[period.Span.Start - from] = Mask;
            }
        }

        return new([.. text.Where(character => character is not ' ')]);
    }

    private static (StatedKind Kind, string About, string Whole, int Direction)? Read(Quantity quantity, string clause, bool isBehindBase)
    {
        (int at, int length) = LastOf(clause, "change");
        string tail = at < 0 ? "" : clause[(at + length)..];
        bool isChange = at >= 0 && (tail.Length == 0 || VerificationWords.Of("changeTail").Contains(tail));
        string about = isChange ? clause[..at] : clause;
        (string part, string whole)? share = quantity.Kind == QuantityKind.Amount ? null : ShareIn(about);
        int direction = !isChange ? 0 : VerificationWords.Says(clause.Substring(at, length), "rise") ? 1 : VerificationWords.Says(clause.Substring(at, length), "fall") ? -1 : 0;
        bool isCompared = isBehindBase || clause.Contains(Mask, StringComparison.Ordinal) || VerificationWords.Says(clause, "yearBeforeWord");
        if (VerificationWords.Says(clause, "unusualBase"))
        {
            return null;
        }

        return (quantity.Kind, isChange, share) switch
        {
            (QuantityKind.Points, true, _) => isCompared || share is not null ? (StatedKind.Difference, Uncompared(share?.part ?? about), share?.whole ?? "", direction) : null,
            (QuantityKind.Points, false, _) => null,
            (QuantityKind.Amount, true, _) => isCompared ? (StatedKind.Difference, Uncompared(about), "", direction) : null,
            (QuantityKind.Rate, true, null) => isCompared ? (StatedKind.Growth, Uncompared(about), "", direction) : null,
            (QuantityKind.Rate, true, _) => null,
            (QuantityKind.Rate, false, ({ } of, { } all)) => (StatedKind.Share, of, all, 0),
            _ => isCompared ? null : (StatedKind.Level, about, "", 0),
        };
    }

    // 外购成本占云产品成本的比例为: the part, and the whole.
    private static (string Part, string Whole)? ShareIn(string clause)
    {
        int at = clause.LastIndexOf(Part);
        if (at < 0 || at + 1 >= clause.Length || clause[at + 1] == '比')
        {
            return null;
        }

        string whole = Subjects.Strip(clause[(at + 1)..].Replace(MaskText, "", StringComparison.Ordinal));
        foreach (string ending in VerificationWords.Of("shareEnding"))
        {
            if (whole.EndsWith(ending, StringComparison.Ordinal))
            {
                whole = whole[..^ending.Length];
                break;
            }
        }

        return whole.Length is >= 2 and <= 24 ? (clause[..at], whole) : null;
    }

    // 较X大幅 is left out: what stays is what is spoken of.
    private static string Uncompared(string about)
    {
        string text = about;
        foreach (string word in VerificationWords.Of("comparedTo"))
        {
            text = text.Replace(word + MaskText, "", StringComparison.Ordinal);
        }

        foreach (string word in VerificationWords.Of("yearBeforeWord"))
        {
            text = text.Replace(word, "", StringComparison.Ordinal);
        }

        return text.Replace(MaskText + "的", "", StringComparison.Ordinal).Replace(MaskText, "", StringComparison.Ordinal);
    }

    // 外购成本为最大的构成部分, before 占..: the nearest clause that says of what.
    private static string Spoken(string before)
    {
        string clause = before[(before.LastIndexOf(',') + 1)..].Replace(MaskText, "", StringComparison.Ordinal);
        int verb = clause.AsSpan().IndexOfAny('为', '是', '系');
        return Subjects.Strip(verb > 0 ? clause[..verb] : clause);
    }

    private static (int At, int Length) LastOf(string clause, string list)
    {
        (int at, int length) = (-1, 0);
        foreach (string word in VerificationWords.Of(list))
        {
            int found = clause.LastIndexOf(word, StringComparison.Ordinal);
            if (found > at)
            {
                (at, length) = (found, word.Length);
            }
        }

        return (at, length);
    }
}
