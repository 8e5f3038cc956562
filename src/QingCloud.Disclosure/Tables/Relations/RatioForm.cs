namespace QingCloud.Disclosure.Tables.Relations;

/// <summary>How a rate can come from two amounts.</summary>
internal enum RatioForm
{
    /// <summary>(a - b) / |b|: growth.</summary>
    Growth,

    /// <summary>a / b: a share, a provision rate, a margin of gross profit.</summary>
    Quotient,

    /// <summary>(a - b) / a: a margin.</summary>
    Margin,
}
