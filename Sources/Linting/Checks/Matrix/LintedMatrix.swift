import Diagnostics
import PlainYAML
import Precedence
import RulesFile
import ScoringKernel

/// The matrix of a rules file as the checks see it: its colouring, its words and its places.
struct LintedMatrix {
  let colouring: MatrixColouring
  /// The names of the two factors.
  let downName: String
  let acrossName: String

  private let rules: LintedRules
  private let names: MatrixNames
  /// The ids of the candidates that take part, by cell; `nil` where there are no candidates.
  private var standing: [(id: String, cell: Cell)]?

  typealias Cell = MatrixColouring.Cell

  /// Fails if the rules have no matrix.
  init?(_ rules: LintedRules) {
    guard let matrix = rules.plan.matrix, let names = rules.names.matrix else { return nil }
    let colouring = MatrixColouring(
      ratings: matrix.cells,
      downEdges: Self.edges(matrix.down, matrix.downCount, rules.plan),
      acrossEdges: Self.edges(matrix.across, matrix.acrossCount, rules.plan)
    )
    guard let colouring else { return nil }
    self.colouring = colouring
    self.rules = rules
    self.names = names
    downName = rules.rules.checked.name(of: matrix.down)
    acrossName = rules.rules.checked.name(of: matrix.across)
  }

  /// Fails if the rules have no matrix.
  init?(_ assessment: LintedAssessment) {
    self.init(assessment.rules)
    standing = assessment.card.cells.indices.compactMap { row in
      let cell = assessment.card.cells[row]
      guard cell.down >= 0, cell.across >= 0, assessment.card.standings[row] != .leftOut else {
        return nil
      }
      return (assessment.id(CandidateIndex(row)), Cell(cell.down, cell.across))
    }
  }

  /// Where the levels of an axis begin and end between nothing and the most there can be.
  ///
  /// A group with cuts says it itself. The levels of a criterion are steps of a measure that may have
  /// no end, or of a judgement, and those of a group without cuts are the nearest to its number: both
  /// are taken for equal steps, as Cox does.
  private static func edges(_ factor: Factor, _ count: Int, _ plan: Plan) -> [Double] {
    guard case .group(let index) = factor, let cuts = plan.cuts(of: factor) else {
      return MatrixColouring.equalSteps(count)
    }
    let scale = plan.scales.groups[index.position]
    let edges = [0] + cuts.map { min(1, max(0, scale.mapped($0))) } + [1]
    let isRising = zip(edges, edges.dropFirst()).allSatisfy { $0 < $1 }
    return isRising && edges.count == count + 1 ? edges : MatrixColouring.equalSteps(count)
  }

  /// Where the word `matrix` stands.
  var location: Location { names.location }

  /// Where the rating of a cell is written.
  func location(_ cell: Cell) -> Location {
    let rows = rules.document.matrix.value?.cells.value ?? []
    let row = rows.count - 1 - cell.down
    guard rows.indices.contains(row), let ratings = rows[row].ratings.value,
      ratings.indices.contains(cell.across)
    else { return location }
    return rules.location(ratings[cell.across].range)
  }

  /// A cell in words: `impact 'High' with likelihood 'Low'`.
  func words(_ cell: Cell) -> String {
    "\(downName) '\(names.down[cell.down].name)' with "
      + "\(acrossName) '\(names.across[cell.across].name)'"
  }

  /// Who stands on some cells before any rule acts: `; 'burglary' stands there`; empty where no
  /// candidates are known.
  func touched(_ cells: [Cell]) -> String {
    guard let standing else { return "" }
    let ids = standing.filter { cells.contains($0.cell) }.map(\.id)
    if ids.isEmpty { return "; no candidate stands there now" }
    return "; \(QuotedNames.text(ids)) \(ids.count == 1 ? "stands" : "stand") there now"
  }

  /// Two candidates that stand as a pair of cells does: `; so 'fraud' is rated below 'burglary' now`;
  /// empty where no candidates are known.
  func touched(_ pairs: [MatrixColouring.Pair]) -> String {
    guard let standing else { return "" }
    for pair in pairs {
      guard let lower = standing.first(where: { $0.cell == pair.lower }),
        let higher = standing.first(where: { $0.cell == pair.higher })
      else { continue }
      return "; so '\(lower.id)' is rated below '\(higher.id)' now"
    }
    return "; no two candidates stand so now"
  }

  /// The name of a rating.
  func rating(_ index: Int) -> String { names.ratings[index].name }

  /// The name of the rating of a cell.
  func rating(_ cell: Cell) -> String { rating(colouring.rating(cell)) }

  /// A share of the greatest risk there can be: `24%`.
  func share(_ risk: Double) -> String { DisplayNumber.text(risk * 100, decimals: 0) + "%" }

  /// The names by which a finding about the matrix can be accepted: its axes, then the levels that it
  /// names.
  func subjects(_ cells: [Cell] = []) -> [String] {
    var subjects = [downName, acrossName]
    for name in cells.flatMap({ [names.down[$0.down].name, names.across[$0.across].name] })
    where !subjects.contains(name) { subjects.append(name) }
    return subjects
  }
}

extension Check.Work {
  /// A look at the matrix, which names the candidates on its cells where there are any.
  static func matrix(_ look: @escaping @Sendable (LintedMatrix) -> [Finding]) -> Check.Work {
    .either(
      rules: { LintedMatrix($0).map(look) ?? [] },
      candidates: { LintedMatrix($0).map(look) ?? [] }
    )
  }
}
