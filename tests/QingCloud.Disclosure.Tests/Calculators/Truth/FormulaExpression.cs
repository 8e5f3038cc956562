using System.Globalization;

namespace QingCloud.Disclosure.Tests.Calculators.Truth;

/// <summary>A formula of the truth as a tree: names of inputs, numbers, + - * / **, and calls such as mean(a,b).</summary>
internal abstract record FormulaExpression
{
    internal static FormulaExpression? Parse(string text, IReadOnlyList<string> names) => new Reader(text, [.. names.OrderByDescending(name => name.Length)]).Whole();

    internal sealed record Input(string Name) : FormulaExpression;

    internal sealed record Number(decimal Value) : FormulaExpression;

    internal sealed record Binary(string Operator, FormulaExpression Left, FormulaExpression Right) : FormulaExpression;

    internal sealed record Call(string Function, FormulaExpression[] Arguments) : FormulaExpression;

    private sealed class Reader(string text, string[] names)
    {
        private int _at;

        internal FormulaExpression? Whole() => Sum() is { } whole && _at == text.Length ? whole : null;

        private FormulaExpression? Sum() => Chain(Product, "+", "-");

        private FormulaExpression? Product() => Chain(Power, "*", "/");

        private FormulaExpression? Power() => Atom() is not { } atom ? null : !Takes("**") ? atom : Power() is { } exponent ? new Binary("**", atom, exponent) : null;

        private FormulaExpression? Chain(Func<FormulaExpression?> part, params string[] operators)
        {
            FormulaExpression? left = part();
            while (left is not null && operators.FirstOrDefault(IsNext) is { } found)
            {
                _at += found.Length;
                left = part() is { } right ? new Binary(found, left, right) : null;
            }

            return left;
        }

        private FormulaExpression? Atom()
        {
            if (Takes("-"))
            {
                return Atom() is { } negated ? new Binary("-", new Number(0m), negated) : null;
            }

            if (Takes("("))
            {
                return Sum() is { } inner && Takes(")") ? inner : null;
            }

            if (Function() is { } function)
            {
                return Arguments(function);
            }

            if (names.FirstOrDefault(name => string.CompareOrdinal(text, _at, name, 0, name.Length) == 0) is { } input)
            {
                _at += input.Length;
                return new Input(input);
            }

            int start = _at;
            while (_at < text.Length && (char.IsAsciiDigit(text[_at]) || text[_at] == '.'))
            {
                _at++;
            }

            return decimal.TryParse(text[start.._at], NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? new Number(number) : null;
        }

        // mean( is a call even where an input is named m.
        private string? Function()
        {
            int end = _at;
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '_'))
            {
                end++;
            }

            if (end == _at || end == text.Length || text[end] != '(')
            {
                return null;
            }

            string function = text[_at..end];
            _at = end + 1;
            return function;
        }

        private Call? Arguments(string function)
        {
            List<FormulaExpression> arguments = [];
            do
            {
                if (Sum() is not { } argument)
                {
                    return null;
                }

                arguments.Add(argument);
            }
            while (Takes(","));
            return Takes(")") ? new Call(function, [.. arguments]) : null;
        }

        // a*b is a product, a**b is none.
        private bool IsNext(string symbol) => string.CompareOrdinal(text, _at, symbol, 0, symbol.Length) == 0 && !(symbol == "*" && string.CompareOrdinal(text, _at, "**", 0, 2) == 0);

        private bool Takes(string symbol)
        {
            bool isNext = string.CompareOrdinal(text, _at, symbol, 0, symbol.Length) == 0;
            _at += isNext ? symbol.Length : 0;
            return isNext;
        }
    }
}
