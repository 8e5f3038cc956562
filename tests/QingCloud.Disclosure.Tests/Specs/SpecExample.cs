namespace QingCloud.Disclosure.Tests.Specs;

/// <summary>An example of a prose specification: an input and what the library reads in it.</summary>
/// <param name="Name">The heading above it and its line.</param>
/// <param name="View">How the reading is written: <c>tables</c>, <c>figures</c>, <c>phrase | quantities</c>...</param>
/// <param name="Input">A document, or a phrase.</param>
/// <param name="Expected">The reading.</param>
internal sealed record SpecExample(string Name, string View, string Input, string Expected);

/// <summary>A prose specification.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Examples">Its examples in order.</param>
/// <param name="Problems">What is malformed in it, with the line.</param>
internal sealed record Spec(string Name, IReadOnlyList<SpecExample> Examples, IReadOnlyList<string> Problems);
