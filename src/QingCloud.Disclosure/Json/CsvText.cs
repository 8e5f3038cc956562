using System.Globalization;
using System.Text;

namespace QingCloud.Disclosure.Json;

/// <summary>Rows of comma-separated values (RFC 4180, lines ended by a line feed): fields are quoted where they must be, decimals exact.</summary>
internal sealed class CsvText
{
    private readonly StringBuilder _text = new();
    private bool _inRow;

    internal CsvText Add(string? field)
    {
        if (_inRow)
        {
            _text.Append(',');
        }

        _inRow = true;
        if (field.AsSpan().IndexOfAny(",\"\r\n") < 0)
        {
            _text.Append(field);
        }
        else
        {
            _text.Append('"').Append(field!.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }

        return this;
    }

    internal CsvText Add(decimal? field) => Add(field?.ToString(CultureInfo.InvariantCulture));

    internal CsvText Add(int? field) => Add(field?.ToString(CultureInfo.InvariantCulture));

    internal void EndRow()
    {
        _text.Append('\n');
        _inRow = false;
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
