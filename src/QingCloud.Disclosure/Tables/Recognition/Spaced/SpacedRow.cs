namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>A row put together from its lines.</summary>
internal sealed class SpacedRow
{
    /// <summary>The line of the values; of the label where there are none.</summary>
    internal required SpacedLine Line { get; init; }

    /// <summary>The values, in order.</summary>
    internal required List<SpacedPiece> Values { get; init; }

    /// <summary>The label's own pieces, the innermost label column's.</summary>
    internal required List<SpacedPiece> Label { get; init; }

    /// <summary>The pieces of the label columns before it that stand on the same line.</summary>
    internal List<SpacedPiece> Outer { get; init; } = [];

    /// <summary>The group's label that spans this row and its neighbours, once it is known.</summary>
    internal List<SpacedPiece> Group { get; set; } = [];

    /// <summary>A title within the table, without values.</summary>
    internal bool IsHeading { get; init; }

    /// <summary>The index of the value line in the body.</summary>
    internal required int Index { get; init; }

    internal string LabelText => SpacedText.Join(Label);
}
