namespace QingCloud.Disclosure.Outline;

/// <summary>The delimiter row of a Markdown table.</summary>
internal static class MarkdownRow
{
    /// <summary>Whether a line is such a row: <c>|---|:--:|</c>.</summary>
    internal static bool IsDelimiter(string line)
    {
        int dashes = 0;
        int pipes = 0;
        foreach (char character in line)
        {
            if (character is not ('|' or '-' or ':' or ' '))
            {
                return false;
            }

            dashes += character == '-' ? 1 : 0;
            pipes += character == '|' ? 1 : 0;
        }

        // | - | - | is a row of two nil cells: a delimiter has three dashes a cell.
        return pipes > 0 && dashes >= 3 * Math.Max(1, pipes - 1);
    }
}
