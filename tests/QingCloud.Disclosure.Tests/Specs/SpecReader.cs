namespace QingCloud.Disclosure.Tests.Specs;

/// <summary>
/// Reads a prose specification. An example is a fenced <c>document</c> followed by one fence or more that show what is read in it, or a row of a Markdown
/// table whose head names a view. Within a document → stands for a tab.
/// </summary>
internal sealed class SpecReader
{
    private readonly List<SpecExample> _examples = [];
    private readonly List<string> _problems = [];
    private readonly string[] _lines;
    private string _heading = "";
    private string? _document;
    private int _documentLine;

    private SpecReader(string text) => _lines = text.ReplaceLineEndings("\n").Split('\n');

    internal static Spec Read(string name, string text)
    {
        SpecReader reader = new(text);
        for (int i = 0; i < reader._lines.Length;)
        {
            i = reader.ReadAt(i);
        }

        reader.EndDocument();
        if (reader._examples.Count == 0)
        {
            reader._problems.Add("There is no example.");
        }

        return new(name, reader._examples, reader._problems);
    }

    private int ReadAt(int index)
    {
        string line = _lines[index];
        if (line.StartsWith("```", StringComparison.Ordinal))
        {
            return ReadFence(index);
        }

        if (line.StartsWith('|'))
        {
            return ReadTable(index);
        }

        if (line.StartsWith('#'))
        {
            EndDocument();
            _heading = line.TrimStart('#').Trim();
        }

        return index + 1;
    }

    private int ReadFence(int start)
    {
        string view = _lines[start][3..].Trim();
        int end = Array.FindIndex(_lines, start + 1, line => line == "```");
        if (end < 0)
        {
            Problem(start, "The fence is not closed.");
            return _lines.Length;
        }

        string content = string.Join('\n', _lines[(start + 1)..end]);
        if (view == "document")
        {
            EndDocument();
            (_document, _documentLine) = (content.Replace('→', '\t'), start);
        }
        else if (!SpecViews.OfDocuments.ContainsKey(view))
        {
            Problem(start, $"No view is called '{view}'.");
        }
        else if (_document is null)
        {
            Problem(start, "No document stands before what is read in it.");
        }
        else
        {
            Add(start, view, _document, content);
            _documentLine = -1;
        }

        return end + 1;
    }

    private int ReadTable(int start)
    {
        int end = start;
        while (end < _lines.Length && _lines[end].StartsWith('|'))
        {
            end++;
        }

        string view = string.Join(" | ", Cells(_lines[start]));
        if (!SpecViews.OfPhrases.ContainsKey(view))
        {
            Problem(start, $"No view is called '{view}'.");
        }
        else if (end < start + 3 || !Cells(_lines[start + 1]).All(cell => cell.StartsWith("--", StringComparison.Ordinal)))
        {
            Problem(start, "The table has no delimiter row, or no rows.");
        }

        for (int i = start + 2; i < end; i++)
        {
            string[] cells = Cells(_lines[i]);
            if (cells.Length != 2 || cells.Any(cell => cell.Length == 0))
            {
                Problem(i, "A row has a phrase and its reading.");
            }
            else if (SpecViews.OfPhrases.ContainsKey(view))
            {
                Add(i, view, cells[0].Trim('`'), cells[1]);
            }
        }

        return end;
    }

    private static string[] Cells(string row) => [.. row.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];

    private void EndDocument()
    {
        if (_document is not null && _documentLine >= 0)
        {
            Problem(_documentLine, "Nothing shows what is read in the document.");
        }

        _document = null;
    }

    private void Add(int line, string view, string input, string expected) =>
        _examples.Add(new(FormattableString.Invariant($"{_heading}, line {line + 1}"), view, input, expected));

    private void Problem(int line, string text) => _problems.Add(FormattableString.Invariant($"Line {line + 1}: {text}"));
}
