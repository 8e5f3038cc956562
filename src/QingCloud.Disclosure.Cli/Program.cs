using System.CommandLine;
using QingCloud.Disclosure.Cli.Commands;

RootCommand root = new("Reads Chinese listed companies' disclosures into typed, exact, provable figures.")
{
    TablesCommand.Create(),
};
ParseResult parsed = root.Parse(args);
return parsed.Errors.Count > 0 && parsed.Action is not null ? Wrong(parsed) : await parsed.InvokeAsync();

static int Wrong(ParseResult parsed)
{
    parsed.Invoke();
    return ExitCodes.WrongUsage;
}
