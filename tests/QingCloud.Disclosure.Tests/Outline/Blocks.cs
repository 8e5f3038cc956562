using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tests.Outline;

/// <summary>Blocks of small texts.</summary>
internal static class Blocks
{
    internal static ImmutableArray<TextBlock> Of(string text) => BlockReader.Read(SourceText.From(text));
}
