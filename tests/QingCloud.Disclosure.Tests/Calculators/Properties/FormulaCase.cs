using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Calculators.Properties;

/// <summary>Draws random inputs, calls a calculator with them, and calculates the exact result of values inside the inputs' ranges.</summary>
internal delegate (IQuantity? Result, Rational Exact) FormulaCase(Sample sample);
