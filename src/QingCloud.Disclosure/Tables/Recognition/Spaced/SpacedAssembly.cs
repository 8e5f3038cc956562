namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>The rows of a body and what was left over.</summary>
/// <param name="Rows">The rows in order.</param>
/// <param name="Lost">Labels whose value lines are lost, each as its pieces.</param>
/// <param name="Groups">Pieces of labels that span several rows, with the index of their line.</param>
internal sealed record SpacedAssembly(List<SpacedRow> Rows, List<List<SpacedPiece>> Lost, List<(int Index, SpacedPiece Piece)> Groups);
