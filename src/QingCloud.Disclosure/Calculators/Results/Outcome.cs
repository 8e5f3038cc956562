namespace QingCloud.Disclosure.Calculators;

/// <summary>A figure, or why there is none.</summary>
internal readonly record struct Outcome(Operand Operand, NoResult? None)
{
    public static implicit operator Outcome(Operand operand) => new(operand, null);

    public static implicit operator Outcome(NoResult none) => new(default, none);
}
