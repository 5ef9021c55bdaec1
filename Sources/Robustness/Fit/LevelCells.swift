/// The pieces into which the cuts between levels part the weights: inside a piece no group changes its
/// level for any candidate.
///
/// Found by parting pieces with one cut after the other, a linear program telling whether a cut goes
/// through a piece. Cuts of groups that have nothing to do with each other are parted by themselves,
/// and every piece of the one then goes with every piece of the other.
struct LevelCells: Sendable {
  /// A piece: the forms that are above 0 in it, and a point inside.
  struct Cell: Sendable, Hashable {
    var region: FeasibleWeights
    var witness: [Double]
  }

  /// The most pieces that are made.
  static let mostCells = 20_000

  let cells: [Cell]

  /// Parts the weights.
  ///
  /// - Throws: If there are too many pieces.
  init(_ model: FitModel) throws(FitFault) {
    let space = model.space
    guard let start = FeasibleWeights(space).deepest() else {
      throw FitFault("the weights leave nothing to choose")
    }
    var parts: [[Cell]] = []
    for forms in Self.independent(model.cutForms, space) {
      parts.append(
        try Self.parted(Cell(region: FeasibleWeights(space), witness: start.point), by: forms)
      )
    }
    var cells = [Cell(region: FeasibleWeights(space), witness: start.point)]
    for part in parts {
      guard cells.count * part.count <= Self.mostCells else { throw Self.tooMany }
      cells = cells.flatMap { cell in part.compactMap { Self.joined(cell, $0) } }
    }
    self.cells = cells
  }

  private static let tooMany = FitFault(
    "the levels of the groups part the weights into more than \(mostCells) pieces; fit fewer groups"
      + " at a time"
  )

  /// Parts one piece by cuts.
  private static func parted(_ cell: Cell, by forms: [LinearForm]) throws(FitFault) -> [Cell] {
    var cells = [cell]
    for form in forms {
      cells = cells.flatMap { halves($0, form) }
      guard cells.count <= mostCells else { throw tooMany }
    }
    return cells
  }

  /// The two sides of a cut through a piece, or the piece itself if all of it lies on one side.
  private static func halves(_ cell: Cell, _ form: LinearForm) -> [Cell] {
    let sides = [form * -1, form].compactMap { side -> Cell? in
      var region = cell.region
      region.positive.append(side)
      if side.value(at: cell.witness) > 1e-4 { return Cell(region: region, witness: cell.witness) }
      return region.deepest().map { Cell(region: region, witness: $0.point) }
    }
    return sides.count == 2 ? sides : [cell]
  }

  /// What two pieces of independent cuts have in common.
  private static func joined(_ left: Cell, _ right: Cell) -> Cell? {
    var region = left.region
    region.positive += right.region.positive
    if region.contains(left.witness) { return Cell(region: region, witness: left.witness) }
    return region.deepest().map { Cell(region: region, witness: $0.point) }
  }

  /// The cuts, those together that share a group.
  private static func independent(
    _ forms: [LinearForm],
    _ space: WeightSpace
  ) -> [[LinearForm]] {
    var parts: [(blocks: Set<Int>, forms: [LinearForm])] = []
    for form in forms {
      var part = (blocks: space.touched(by: form), forms: [form])
      for other in parts where !other.blocks.isDisjoint(with: part.blocks) {
        part.blocks.formUnion(other.blocks)
      }
      let joined = parts.filter { !$0.blocks.isDisjoint(with: part.blocks) }
      part.forms = joined.flatMap(\.forms) + part.forms
      parts = parts.filter { $0.blocks.isDisjoint(with: part.blocks) } + [part]
    }
    return parts.map(\.forms)
  }
}

extension WeightSpace {
  /// The positions of the groups whose unknowns a form has.
  func touched(by form: LinearForm) -> Set<Int> {
    Set(
      blocks.indices.filter { position in
        blocks[position].unknowns.contains { form.coefficients[$0] != 0 }
      }
    )
  }
}
