using System.Reflection;
using QingCloud.Disclosure.Calculators;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Calculators.Hostile;

/// <summary>Every public method of every calculator, with anything that a filing or a model could hand it.</summary>
public sealed class AnyArgumentsTests
{
    private const int Rounds = 300;

    private static readonly MethodInfo[] Methods =
    [
        .. from type in typeof(Calculated<>).Assembly.GetExportedTypes()
           where type.Namespace == typeof(Calculated<>).Namespace && !type.IsEnum && !type.IsGenericTypeDefinition && type != typeof(CreditLossChain)
           from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
           where method.ReturnType.IsGenericType && method.ReturnType.GetGenericTypeDefinition() == typeof(Calculated<>) && !method.IsSpecialName
           orderby type.Name, method.Name
           select method,
    ];

    public static TheoryData<int> Indices => [.. Enumerable.Range(0, Methods.Length)];

    [Fact]
    public void Methods_OfTheCalculators_AreAllThere() => Methods.Length.Should().BeGreaterThan(70);

    [Theory]
    [MemberData(nameof(Indices))]
    public void Method_AnyArguments_HasAResultOrSaysWhyNot(int index)
    {
        MethodInfo method = Methods[index];
        HostileArguments arguments = new(index + 1);
        for (int round = 0; round < Rounds; round++)
        {
            object? instance = method.IsStatic ? null : arguments.Of(method.DeclaringType!);
            object?[] values = [.. method.GetParameters().Select(parameter => arguments.Of(parameter.ParameterType))];

            object outcome = method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, values, null)!;

            IsCoherent(outcome).Should().BeTrue("{0} of {1} gives {2}", method, method.DeclaringType!.Name, outcome);
        }
    }

    [Theory]
    [MemberData(nameof(Indices))]
    public void Method_NullForAnArgument_NamesTheCallersMistake(int index)
    {
        MethodInfo method = Methods[index];
        HostileArguments arguments = new(1);
        NullabilityInfoContext nullability = new();
        foreach (ParameterInfo missing in method.GetParameters().Where(parameter => !parameter.ParameterType.IsValueType && nullability.Create(parameter).ReadState == NullabilityState.NotNull))
        {
            object? instance = method.IsStatic ? null : arguments.Of(method.DeclaringType!);
            object?[] values = [.. method.GetParameters().Select(parameter => parameter == missing ? null : arguments.Of(parameter.ParameterType))];

            Action call = () => method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, values, null);

            call.Should().Throw<ArgumentNullException>("{0} of {1} needs {2}", method.Name, method.DeclaringType!.Name, missing.Name);
        }
    }

    private static bool IsCoherent(object outcome)
    {
        object? value = outcome.GetType().GetProperty("Value")!.GetValue(outcome);
        object? reason = outcome.GetType().GetProperty("Reason")!.GetValue(outcome);
        string explanation = (string)outcome.GetType().GetProperty("Explanation")!.GetValue(outcome)!;
        bool isOneOfBoth = value is null ? reason is not null && explanation.Length > 0 : reason is null && explanation.Length == 0;
        return isOneOfBoth && value?.ToString() != "" && (value is not IQuantity quantity || (quantity.Range.Contains(quantity.Value) && quantity.Range.High < decimal.MaxValue));
    }
}
