using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Relations;

/// <summary>
/// Finds what adds up along an axis: items to 小计 and 合计 (footing), cells of a row to another (cross-footing), opening and changes to closing.
/// A stack of lines not yet in a total is kept from the first line to the last; a total that is found takes its lines off and goes on it.
/// Before that, parents above their parts (其中) take those.
/// </summary>
internal sealed class FootingFinder
{
    // A total looks back over the whole stack, other lines over a few; all searches of a table together over a bound.
    private const int WindowOfItems = 16;
    private const int WindowOfParts = 40;
    private const int WindowOfVariants = 48;
    private const long StepsPerLine = 400;

    private readonly GridAxis _axis;
    private readonly int _requiredUnannounced;
    private readonly List<FoundRelation> _found = [];
    private readonly bool[] _isConsumed;
    private readonly List<int> _open = [];
    private readonly RunningSum _sum;
    private long _budget;

    private FootingFinder(GridAxis axis, int requiredUnannounced)
    {
        _sum = new(axis);
        (_axis, _requiredUnannounced) = (axis, requiredUnannounced);
        _isConsumed = new bool[axis.LineCount];
        _budget = 20_000 + (StepsPerLine * axis.LineCount);
    }

    /// <summary>What adds up; what no label announces must say as much as is required, after paying for the hypotheses.</summary>
    internal static ImmutableArray<FoundRelation> Find(GridAxis axis, int requiredUnannounced = RelationInformation.RequiredUnannounced)
    {
        FootingFinder finder = new(axis, requiredUnannounced);
        for (int line = axis.LineCount - 2; line >= 0; line--)
        {
            axis.Grid.Check(line);
            finder.TakeParts(line);
        }

        for (int line = 0; line < axis.LineCount; line++)
        {
            axis.Grid.Check(line);
            finder.Visit(line);
        }

        return [.. finder._found];
    }

    // 二、营业总成本, then 其中:营业成本 and the other costs: the parts follow their _sum.
    private void TakeParts(int parent)
    {
        bool isTotal = !_axis.IsDown && _axis.IsTotal(parent);
        if (_axis.IsEmpty(parent) || !(isTotal || _axis.Role(parent + 1) == RowRole.OfWhich || IsNumberedBelow(parent)))
        {
            return;
        }

        _sum.Begin(parent);
        List<(int Line, int Sign)> parts = [];
        int best = 0;
        for (int line = parent + 1; line < _axis.LineCount && line <= parent + WindowOfParts && _budget > 0; line++)
        {
            if (_axis.IsTotal(line))
            {
                break;
            }

            // Parts of parts (其中 again) are not added.
            if (_isConsumed[line] || _axis.IsEmpty(line) || (parts.Count > 0 && _axis.Role(line) == RowRole.OfWhich))
            {
                continue;
            }

            parts.Add((line, _axis.Role(line) == RowRole.Less ? -1 : 1));
            _sum.Add(line, parts[^1].Sign);
            _budget -= _axis.PositionCount;
            if (parts.Count >= 2 && _sum.MayFoot())
            {
                best = parts.Count;
            }
        }

        if (best >= 2 && TryAccept(new(parent, [.. parts.Take(best)]), parts.Count, isTotal))
        {
            foreach ((int line, _) in parts.Take(best))
            {
                _isConsumed[line] = true;
            }
        }
    }

    // 2.本期增加金额 above (1)购置: a deeper numbering follows.
    private bool IsNumberedBelow(int parent) =>
        _axis.IsDown && _axis.Label(parent + 1) is ['(' or '（', ..] && _axis.Label(parent) is not ['(' or '（', ..];

    private void Visit(int line)
    {
        if (_isConsumed[line] || _axis.IsEmpty(line))
        {
            return;
        }

        if (_axis.Role(line) is not (RowRole.OfWhich or RowRole.Average or RowRole.Less) && _open.Count > 0 && !TryFoot(line))
        {
            TakeRepeated(line);
        }

        _open.Add(line);
    }

    // 1年以内 and then 1年以内小计: the same figures again are one line, and prove nothing. Instalments that are equal are lines of their own.
    private void TakeRepeated(int line)
    {
        int last = _open[^1];
        if (!_axis.IsTotal(line) && !_axis.Label(line).StartsWith(_axis.Label(last), StringComparison.Ordinal))
        {
            return;
        }

        for (int position = 0; position < _axis.PositionCount; position++)
        {
            if (_axis[line, position] != _axis[last, position])
            {
                return;
            }
        }

        _open.RemoveAt(_open.Count - 1);
    }

    private bool TryFoot(int total)
    {
        bool isAnnounced = IsAnnounced(total);
        if (!isAnnounced && BitsAtMost(total) < _requiredUnannounced)
        {
            return false;
        }

        int first = isAnnounced ? 0 : Math.Max(0, _open.Count - WindowOfItems);
        foreach (SumSigns signs in isAnnounced ? SumSigns.ForTotals : SumSigns.ForItems)
        {
            if (TryWindows(total, first, signs, isAnnounced))
            {
                return true;
            }
        }

        first = Math.Max(first, _open.Count - WindowOfVariants);
        return TryVariants(total, first, SumSigns.Marked, isAnnounced) || (isAnnounced && TryVariants(total, first, SumSigns.MarkedWithPart, isAnnounced));
    }

    private bool IsAnnounced(int line) =>
        _axis.IsTotal(line)
        || RelationWords.IsNumbered(_axis.Label(line))
        || (RelationWords.Says(_axis.Label(line), RelationPart.Closing) && RelationWords.Says(_axis.Label(_open[0]), RelationPart.Opening));

    // What a line can say at all: a sum is never more exact than its total.
    private int BitsAtMost(int total)
    {
        int bits = 0;
        for (int position = 0; position < _axis.PositionCount; position++)
        {
            GridCell cell = _axis[total, position];
            bits += cell.IsTelling ? RelationInformation.FloorLog2(cell.Range.Magnitude, cell.Range.High - cell.Range.Low) : 0;
        }

        return bits;
    }

    // The longest window that foots: rows of zeros above the sum belong to it as well.
    private bool TryWindows(int total, int first, SumSigns signs, bool isAnnounced)
    {
        _sum.Begin(total);
        List<int> fitting = [];
        for (int start = _open.Count - 1; start >= first && _budget > 0; start--)
        {
            _budget -= _axis.PositionCount;
            if (signs.Of(_axis, _open[start]) is int sign and not 0)
            {
                _sum.Add(_open[start], sign);
                if (_sum.MayFoot())
                {
                    fitting.Add(start);
                }
            }
        }

        for (int i = fitting.Count - 1; i >= Math.Max(0, fitting.Count - 3); i--)
        {
            if (TryAccept(new(total, Window(fitting[i], signs)), isAnnounced ? _open.Count - fitting[i] : _open.Count - first, isAnnounced))
            {
                _open.RemoveRange(fitting[i], _open.Count - fitting[i]);
                return true;
            }
        }

        return false;
    }

    // One line subtracted without a word that says so (一、营业总收入 less 二、营业总成本), or one not added (a part without 其中).
    private bool TryVariants(int total, int first, SumSigns signs, bool isAnnounced)
    {
        _sum.Begin(total);
        int tried = 0;
        for (int start = _open.Count - 1; start >= first && _budget > 0; start--)
        {
            if (signs.Of(_axis, _open[start]) is int sign and not 0)
            {
                _sum.Add(_open[start], sign);
            }

            for (int other = _open.Count - 1; other >= start && _budget > 0; other--)
            {
                _budget--;
                tried += 2;
                if (_sum.ExcessIs(_open[other], 2) && TryVariant(total, start, other, -1, signs, tried, isAnnounced))
                {
                    return true;
                }

                if (other > start && _sum.ExcessIs(_open[other], 1) && TryVariant(total, start, other, 0, signs, tried, isAnnounced))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool TryVariant(int total, int start, int other, int sign, SumSigns signs, int tried, bool isAnnounced)
    {
        int line = _open[other];
        ImmutableArray<(int Line, int Sign)> window = [.. Window(start, signs).Select(term => term.Line == line ? (line, sign) : term).Where(term => term.Item2 != 0)];
        if (!TryAccept(new(total, window), tried, isAnnounced))
        {
            return false;
        }

        // A difference that nothing announces can be the last part of its first line as well: all three stay.
        if (isAnnounced || window.Length > 2)
        {
            _open.RemoveRange(start, _open.Count - start);
        }

        return true;
    }

    private ImmutableArray<(int Line, int Sign)> Window(int start, SumSigns signs) =>
        [.. _open.Skip(start).Select(line => (line, signs.Of(_axis, line))).Where(term => term.Item2 != 0)];

    private bool TryAccept(SumHypothesis hypothesis, int tried, bool isAnnounced)
    {
        if (!SumEvidence.MayBeAccepted(_axis, hypothesis, tried, isAnnounced, _requiredUnannounced))
        {
            return false;
        }

        SumEvidence evidence = SumEvidence.Of(_axis, hypothesis, SumFormula.Of(_axis, hypothesis));
        if (!evidence.IsAccepted(tried, isAnnounced, _requiredUnannounced))
        {
            return false;
        }

        _found.Add(new(KindOf(hypothesis), evidence.Instances, evidence.Bits - RelationInformation.Charge(tried)));
        return true;
    }

    private RelationKind KindOf(SumHypothesis hypothesis)
    {
        string label = _axis.Label(hypothesis.Total);
        if (RelationWords.Says(label, RelationPart.Closing) && hypothesis.Terms.Any(term => RelationWords.Says(_axis.Label(term.Line), RelationPart.Opening)))
        {
            return RelationKind.RollForward;
        }

        if (hypothesis.Terms.Length == 2 && hypothesis.Terms.Any(term => term.Sign < 0))
        {
            return RelationWords.Says(label, RelationPart.Net) ? RelationKind.NetOfAllowance : RelationKind.Difference;
        }

        return _axis.IsDown ? RelationKind.Footing : RelationKind.CrossFooting;
    }
}
