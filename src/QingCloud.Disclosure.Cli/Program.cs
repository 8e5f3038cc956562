using System.CommandLine;
using System.Text;
using QingCloud.Disclosure.Cli.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
RootCommand root = new("Reads Chinese listed companies' disclosures into typed, exact, provable figures.")
{
    OutlineCommand.Create(),
    TablesCommand.Create(),
    ExtractCommand.Create(),
    VerifyCommand.Create(),
    QuantitiesCommand.Create(),
    ReportCommand.Create(),
    BatchCommand.Create(),
};
ParseResult parsed = root.Parse(args);
int code = await parsed.InvokeAsync();
return parsed.Errors.Count > 0 ? ExitCodes.WrongUsage : code;
