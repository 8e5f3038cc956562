namespace QingCloud.Disclosure.Tables.Relations;

/// <summary>Adds lines up at all positions at once and compares with a total: a quick look before the full evidence is gathered.</summary>
internal sealed class RunningSum
{
    private readonly GridAxis _axis;
    private readonly Residual[] _excess;
    private readonly bool[] _counts;

    /// <summary>A sum along an axis; it begins with a total.</summary>
    internal RunningSum(GridAxis axis)
    {
        _axis = axis;
        _excess = new Residual[axis.PositionCount];
        _counts = new bool[axis.PositionCount];
    }

    /// <summary>Begins anew, with no line and another total.</summary>
    internal void Begin(int total)
    {
        for (int position = 0; position < _excess.Length; position++)
        {
            ref readonly GridCell cell = ref _axis[total, position];
            _counts[position] = cell.IsTelling;
            _excess[position] = default(Residual).Add(cell.Range, -1);
        }
    }

    /// <summary>Adds a line.</summary>
    internal void Add(int line, int sign)
    {
        for (int position = 0; position < _excess.Length; position++)
        {
            _excess[position] = _excess[position].Add(_axis[line, position].Range, sign);
        }
    }

    /// <summary>Whether some total is reached.</summary>
    internal bool MayFoot()
    {
        for (int position = 0; position < _excess.Length; position++)
        {
            if (_counts[position] && _excess[position].HoldsZero)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether some sum is over its total by a line, or by twice a line.</summary>
    internal bool ExcessIs(int line, int times)
    {
        for (int position = 0; position < _excess.Length; position++)
        {
            ref readonly GridCell cell = ref _axis[line, position];
            if (_counts[position] && cell.IsTelling && _excess[position].Low <= times * cell.Range.High && _excess[position].High >= times * cell.Range.Low)
            {
                return true;
            }
        }

        return false;
    }
}
