namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>
/// What a column's cells look like, learned by soft counts: each cell of each possible reading counts with its probability, so that no row's first guess
/// feeds on itself. It starts from what the header lets expect.
/// </summary>
internal sealed class ColumnFormat
{
    private const double PriorWeight = 2.5;
    private const double CountWeight = 2;
    private const double NoLabel = 4;
    private const double LabelAbove = 0.3;
    private const double BlankInTotals = 0.3;
    private const double WholeNumber = 0.7;
    private const double OutOfOrder = 2.5;
    private const double InOrder = -1;
    private const double SizeWeight = 0.5;
    private const double RateSizeWeight = 0.5;

    // The number of a note that stands in the column of notes is no part of the label before it.
    private const double NoteInPlace = -2.5;
    private const int KindCount = (int)GluedCellKind.Note + 1;
    private const int FormCount = CellForm.Digits;

    private readonly double[] _kinds = new double[KindCount];
    private readonly double[] _decimals = new double[FormCount];
    private readonly double[] _digits = new double[FormCount];
    private readonly double[] _sizes = new double[CellForm.Sizes];
    private readonly double[] _rateSizes = new double[CellForm.RateSizes];
    private double[] _prior;
    private double _negative = 0.4;
    private double _positive = 3;

    private readonly double[] _kindCosts = new double[KindCount];
    private readonly double[] _decimalCosts = new double[FormCount];
    private readonly double[] _digitCosts = new double[FormCount];
    private readonly double[] _sizeCosts = new double[CellForm.Sizes];
    private readonly double[] _rateSizeCosts = new double[CellForm.RateSizes];
    private readonly double[] _formCosts = new double[CellForm.Count];

    internal ColumnFormat(ColumnExpectation expectation)
    {
        Expectation = expectation;
        _prior = ColumnPriors.Of(expectation).ToArray();
        Update();
    }

    /// <summary>A column as another one was before it saw any row.</summary>
    internal ColumnFormat(ColumnFormat start)
    {
        _prior = start._prior;
        CopyFrom(start);
    }

    // What all rows have costs least.
    private ColumnFormat(int rows)
    {
        _prior = ColumnPriors.Most();
        SetLeast(_kindCosts, _prior, PriorWeight, rows);
        SetLeast(_decimalCosts, ColumnPriors.Decimals, CountWeight, rows);
        SetLeast(_digitCosts, ColumnPriors.Digits, CountWeight, rows);
        SetLeast(_sizeCosts, ColumnPriors.MostSizes(), CountWeight, rows);
        SetLeast(_rateSizeCosts, ColumnPriors.RateSizes, CountWeight, rows);
        double signs = _negative + _positive + rows;
        SetFormCosts(-Math.Log((_negative + rows) / signs), -Math.Log((_positive + rows) / signs));
        _formCosts.AsSpan(CellForm.Ordinals).Fill(CellCost.Settle(_kindCosts[(int)GluedCellKind.Integer]));
    }

    /// <summary>A column in which each cell costs the least that it can cost in any column that learned from so many rows, but for <see cref="LeastCost"/>.</summary>
    internal static ColumnFormat Cheapest(int rows) => new(rows);

    /// <summary>What the header lets expect.</summary>
    internal ColumnExpectation Expectation { get; private set; }

    /// <summary>Takes the costs of another column, and no counts.</summary>
    internal void CopyFrom(ColumnFormat start)
    {
        Expectation = start.Expectation;
        _prior = start._prior;
        start._kindCosts.CopyTo(_kindCosts, 0);
        start._decimalCosts.CopyTo(_decimalCosts, 0);
        start._digitCosts.CopyTo(_digitCosts, 0);
        start._sizeCosts.CopyTo(_sizeCosts, 0);
        start._rateSizeCosts.CopyTo(_rateSizeCosts, 0);
        start._formCosts.CopyTo(_formCosts, 0);
    }

    /// <summary>The cost of a blank in a row; totals have no words, dates and rates.</summary>
    internal double BlankCostIn(GluedRow row, int column) =>
        row.IsTotal && column == 0 ? NoLabel : row.IsContinued && column == 0 ? LabelAbove : _kindCosts[(int)GluedCellKind.Blank] * (row.IsTotal && IsBlankInTotals ? BlankInTotals : 1);

    /// <summary>The cost of a blank in a row where it costs least.</summary>
    internal double LeastBlankCostIn(GluedRow row) => Math.Min(row.IsContinued ? LabelAbove : NoLabel, BlankCost * (row.IsTotal ? BlankInTotals : 1));

    private bool IsBlankInTotals =>
        Math.Min(Math.Min(TextCost, _kindCosts[(int)GluedCellKind.Percent]), Math.Min(_kindCosts[(int)GluedCellKind.Date], _kindCosts[(int)GluedCellKind.Points])) < 1;

    internal double BlankCost => _kindCosts[(int)GluedCellKind.Blank];

    internal double TextCost => _kindCosts[(int)GluedCellKind.Text];

    /// <summary>The cost of words in a row: the word for a sum stands in the first column, whatever that column holds.</summary>
    internal double TextCostIn(GluedRow row, int column) => row.IsTotal && column == 0 ? 0.1 : TextCost;

    /// <summary>The least that a cell can cost.</summary>
    internal double LeastCost => Expectation switch { ColumnExpectation.Ordinals => InOrder, ColumnExpectation.Notes => NoteInPlace, _ => 0 };

    /// <summary>The cost of each form of a cell in this column.</summary>
    internal ReadOnlySpan<double> FormCosts => _formCosts;

    /// <summary>Counts a cell.</summary>
    internal void Count(in CellCandidate cell, double weight)
    {
        _kinds[(int)cell.Kind] += weight;
        if (cell.Kind is GluedCellKind.Amount or GluedCellKind.Percent or GluedCellKind.Points or GluedCellKind.Integer)
        {
            _ = cell.IsNegative ? _negative += weight : _positive += weight;
            _ = cell.Kind == GluedCellKind.Integer ? _digits[Math.Min(cell.Digits, FormCount - 1)] += weight : _decimals[Math.Min(cell.Decimals, FormCount - 1)] += weight;
            _sizes[CellForm.SizeOf(cell.Digits)] += cell.Kind == GluedCellKind.Amount ? weight : 0;
            _rateSizes[CellForm.RateSizeOf(cell.Digits)] += cell.Kind == GluedCellKind.Percent ? weight : 0;
        }
    }

    internal void CountBlank(double weight) => _kinds[(int)GluedCellKind.Blank] += weight;

    internal void CountText(double weight) => _kinds[(int)GluedCellKind.Text] += weight;

    /// <summary>The share of rows whose cell here is blank.</summary>
    internal double BlankShare => _kinds.Sum() is > 0 and double sum ? _kinds[(int)GluedCellKind.Blank] / sum : 0;

    /// <summary>Whether the column holds rates, by its header or by most of its cells.</summary>
    internal bool HoldsRates => ColumnPriors.IsOfRates(Expectation)
        || 2 * (_kinds[(int)GluedCellKind.Percent] + _kinds[(int)GluedCellKind.Points]) > _kinds.Sum() - _kinds[(int)GluedCellKind.Blank];

    /// <summary>Whether most of the column's cells are of a kind that its header speaks against: amounts below 类型, words below 金额.</summary>
    internal bool ContradictsHeader
    {
        get
        {
            double words = _kinds[(int)GluedCellKind.Text];
            double figures = _kinds[(int)GluedCellKind.Amount] + _kinds[(int)GluedCellKind.Percent] + _kinds[(int)GluedCellKind.Points] + _kinds[(int)GluedCellKind.Integer];
            double dates = _kinds[(int)GluedCellKind.Date];
            return Expectation switch
            {
                ColumnExpectation.Words or ColumnExpectation.Labels => figures > words + dates,
                ColumnExpectation.Figures or ColumnExpectation.Amounts or ColumnExpectation.Changes or ColumnExpectation.Percentages or ColumnExpectation.PrintedRates or ColumnExpectation.Counts => words + dates > figures,
                ColumnExpectation.Dates => figures > words + dates,
                ColumnExpectation.Notes => figures + words + dates > _kinds[(int)GluedCellKind.Blank] + _kinds[(int)GluedCellKind.Note] + _kinds[(int)GluedCellKind.Integer],
                _ => false,
            };
        }
    }

    /// <summary>Forgets the counts, and keeps the costs that they give or gave before.</summary>
    internal void Restart(bool learned)
    {
        if (learned)
        {
            Update();
        }

        Array.Clear(_kinds);
        Array.Clear(_decimals);
        Array.Clear(_digits);
        Array.Clear(_sizes);
        Array.Clear(_rateSizes);
        _negative = 0.4;
        _positive = 3;
    }

    /// <summary>Makes costs of the counts.</summary>
    internal void Update()
    {
        double total = _kinds.Sum() + PriorWeight;
        for (int i = 0; i < KindCount; i++)
        {
            _kindCosts[i] = -Math.Log((_kinds[i] + (PriorWeight * _prior[i])) / total);
        }

        SetCosts(_decimals, _decimalCosts, ColumnPriors.Decimals);
        SetCosts(_digits, _digitCosts, ColumnPriors.Digits);
        SetCosts(_sizes, _sizeCosts, ColumnPriors.SizesOf(Expectation));
        SetCosts(_rateSizes, _rateSizeCosts, ColumnPriors.RateSizes);
        SetFormCosts(-Math.Log(_negative / (_negative + _positive)), -Math.Log(_positive / (_negative + _positive)));
    }

    private void SetFormCosts(double negative, double positive)
    {
        for (int kind = 0; kind < KindCount; kind++)
        {
            _formCosts[CellForm.OfKind((GluedCellKind)kind)] = _kindCosts[kind];
        }

        for (int digits = 0; digits < FormCount; digits++)
        {
            SetNumberCosts(false, digits, positive);
            SetNumberCosts(true, digits, negative);
        }

        _formCosts[CellForm.OfKind(GluedCellKind.Note)] += Expectation == ColumnExpectation.Notes ? NoteInPlace : 0;
        _formCosts[CellForm.OfCounted] = Math.Min(_kindCosts[(int)GluedCellKind.Amount], _kindCosts[(int)GluedCellKind.Integer]) + WholeNumber;
        CellCost.Settle(_formCosts);
    }

    private void SetNumberCosts(bool isNegative, int digits, double sign)
    {
        double amount = _kindCosts[(int)GluedCellKind.Amount] + sign + _decimalCosts[digits];
        for (int size = 0; size < CellForm.Sizes; size++)
        {
            _formCosts[CellForm.OfAmount(isNegative, digits, size)] = amount + (SizeWeight * _sizeCosts[size]);
        }

        double rate = _kindCosts[(int)GluedCellKind.Percent] + sign + _decimalCosts[digits];
        for (int size = 0; size < CellForm.RateSizes; size++)
        {
            _formCosts[CellForm.OfRate(isNegative, digits, size)] = rate + (RateSizeWeight * _rateSizeCosts[size]);
        }

        _formCosts[CellForm.OfNumber(GluedCellKind.Points, isNegative, digits)] = _kindCosts[(int)GluedCellKind.Points] + sign + _decimalCosts[digits];

        double whole = _kindCosts[(int)GluedCellKind.Integer];
        bool isOrdinals = Expectation == ColumnExpectation.Ordinals;
        _formCosts[CellForm.OfNumber(GluedCellKind.Integer, isNegative, digits)] = whole + (isOrdinals ? OutOfOrder : sign + _digitCosts[digits]);
        _formCosts[CellForm.OfOrdinal(isNegative, digits)] = whole + (isOrdinals ? InOrder : sign + _digitCosts[digits]);
    }

    private static void SetCosts(double[] counts, double[] costs, ReadOnlySpan<double> prior)
    {
        double total = counts.Sum() + CountWeight;
        for (int i = 0; i < counts.Length; i++)
        {
            costs[i] = -Math.Log((counts[i] + (CountWeight * prior[i])) / total);
        }
    }

    private static void SetLeast(double[] costs, ReadOnlySpan<double> prior, double weight, int rows)
    {
        for (int i = 0; i < costs.Length; i++)
        {
            costs[i] = -Math.Log((rows + (weight * prior[i])) / (rows + weight));
        }
    }
}
