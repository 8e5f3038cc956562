using System.CommandLine;
using System.Text;
using QingCloud.Disclosure.Cli.Commands;
using QingCloud.Disclosure.Cli.Languages;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Speaker speaker = new(LanguageOption.Of(args), StrictOption.Of(args));
RootCommand root = DisclosureCommand.Create(speaker);
ParseResult parsed = root.Parse(args);
return UsageErrors.Report(parsed, speaker) ? ExitCodes.WrongUsage : await parsed.InvokeAsync();
