namespace QingCloud.Disclosure.Packages.Tests.TestSupport;

/// <summary>All tests of packages: they share the packed packages and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class SharedPackages : ICollectionFixture<PackedPackages>
{
    /// <summary>The collection's name.</summary>
    internal const string Name = "Packages";
}
