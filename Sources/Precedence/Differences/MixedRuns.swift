/// Rankings between two assessments, each made once.
struct MixedRuns {
  /// Where every candidate stands; without those that are not listed.
  typealias Standings = [String: ScenarioMove.Standing]

  private let mixing: Mixing
  /// The parts that are put in together.
  let bundles: [[Mixing.Part]]
  /// What was run already; `nil` inside where the rules or the evidence do not do.
  private var known: [[Int]: Standings?] = [:]
  /// The rules of the runs; `nil` inside where they would be none.
  private var rules: [[Int]: Rules?] = [:]
  private let mostRuns: Int

  /// Makes runs between two assessments.
  ///
  /// - Parameters:
  ///   - mixing: The two.
  ///   - bundles: Their differences.
  ///   - base: The result of the first.
  ///   - mostRuns: After how many runs ``isExhausted`` says so.
  init(
    _ mixing: Mixing,
    _ bundles: [[Mixing.Part]],
    base: AssessmentResult,
    mostRuns: Int = 2_000
  ) {
    self.mixing = mixing
    self.bundles = bundles
    self.mostRuns = mostRuns
    known[[]] = Self.standings(base)
  }

  /// Whether so many runs were made that none should be made just to have smaller steps.
  var isExhausted: Bool { known.count >= mostRuns }

  /// Where every candidate stands with some of the bundles put in; `nil` if they cannot be without
  /// others.
  ///
  /// - Parameter chosen: Their positions, in any order.
  /// - Returns: The standings by the ids of the candidates.
  mutating func standings(_ chosen: [Int]) -> Standings? {
    let chosen = chosen.sorted()
    if let standings = known[chosen] { return standings }
    let parts = chosen.flatMap { bundles[$0] }
    let standings = rules(Mixing.rules(parts)).flatMap { rules in
      mixing.assessment(parts, rules).flatMap { AssessmentRun($0).standings() }
        .map { Standings($0.map { ($0.id, $0.1) }) { first, _ in first } }
    }
    known[chosen] = .some(standings)
    return standings
  }

  private mutating func rules(_ chosen: [Int]) -> Rules? {
    if let rules = rules[chosen] { return rules }
    let made = mixing.merged.rules(chosen)
    rules[chosen] = .some(made)
    return made
  }

  /// Where the candidates of a result stand.
  static func standings(_ result: AssessmentResult) -> Standings {
    let pairs = (result.ranking + result.unranked).map { ($0.id, ScenarioMove.Standing($0)) }
    return Standings(pairs) { first, _ in first }
  }
}
