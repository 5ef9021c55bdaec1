import Diagnostics
import Precedence
import RulesFile
import ScoringKernel

/// What can be reached in plain words, with how to reach it.
struct CoverageWording: Sendable {
  private let rules: CheckedRules
  private let summary: RulesSummary
  private let places: RulesPlaces
  private let reach: ScaleReach

  init(_ rules: Rules, _ reach: ScaleReach) {
    self.rules = rules.checked
    summary = rules.summary
    places = RulesPlaces(rules.checked)
    self.reach = reach
  }

  /// A thing with its words and its place.
  func item(_ target: CoverageTarget, testCount: Int) -> RulesCoverage.Item {
    let (name, gap) = words(target)
    return RulesCoverage.Item(
      kind: target.kind,
      name: name,
      testCount: testCount,
      isReachable: reach.isReachable(target),
      gap: gap,
      hint: hint(target),
      location: location(target)
    )
  }

  private func words(_ target: CoverageTarget) -> (name: String, gap: String) {
    switch target {
    case .fires(let rule):
      let id = rules.names.rules[rule.position].id
      return ("'\(id)' fires", "in no test does the rule '\(id)' fire")
    case .staysOut(let rule):
      let id = rules.names.rules[rule.position].id
      return ("'\(id)' does not fire", "no test shows the rule '\(id)' not firing")
    case .level(let factor, let level):
      let name = "the level '\(levelName(factor, level))' of '\(rules.name(of: factor))'"
      return (name, "no test reaches \(name)")
    case .stretch(let index, let piece):
      let name =
        "the stretch \(stretch(index, piece)) of '\(rules.names.criteria[index.position].id)'"
      return (name, "no test reaches \(name)")
    case .cell(let row, let column):
      let name = "the cell where \(cell(row, column))"
      return (name, "no test lands in \(name)")
    case .missing(let measure):
      let id = rules.names.measures[measure.position].id
      return ("'\(id)' is missing", "in no test is '\(id)' missing")
    }
  }

  private func levelName(_ factor: Factor, _ level: Int) -> String {
    let levels = rules.levels(of: factor)
    return levels.indices.contains(level) ? levels[level].name : "\(level + 1)"
  }

  private func cell(_ row: Int, _ column: Int) -> String {
    guard let matrix = rules.plan.matrix else { return "" }
    let down = "'\(rules.name(of: matrix.down))' is \(levelName(matrix.down, row))"
    return down + " and '\(rules.name(of: matrix.across))' is \(levelName(matrix.across, column))"
  }

  private func location(_ target: CoverageTarget) -> Location {
    switch target {
    case .fires(let rule), .staysOut(let rule): rules.names.rules[rule.position].location
    case .level(let factor, let level): places.level(factor, level)
    case .stretch(let index, let piece): places.point(index, piece)
    case .cell(let row, let column): places.cell(row: row, column: column)
    case .missing(let measure): rules.names.measures[measure.position].location
    }
  }

  // MARK: - How to reach it

  private func hint(_ target: CoverageTarget) -> String? {
    switch target {
    case .fires(let rule): return "it fires when \(rules.names.rules[rule.position].text)"
    case .staysOut(let rule):
      return "give something for which this does not hold: \(rules.names.rules[rule.position].text)"
    case .level(.criterion(let index), let level): return hint(index, level)
    case .level(.group(let index), let level):
      let levels = summary.groups[index.position].levels
      let range = levels.indices.contains(level) ? levels[level].range : nil
      let numbers = range.map { "bring '\(rules.names.groups[index.position].id)' to: \($0)" }
      guard let example = example(target) else { return numbers }
      return numbers.map { "\($0), as with \(example)" } ?? "as with \(example)"
    case .stretch(let index, let piece):
      let measure = measure(of: index)
      let verb = measure.derivation == nil ? "give '\(measure.id)': " : "bring '\(measure.id)' to: "
      return verb + stretch(index, piece)
    case .cell: return example(target).map { "as with \($0)" }
    case .missing(let measure): return hint(missing: measure)
    }
  }

  private func measure(of index: CriterionIndex) -> MeasureName {
    rules.names.measures[rules.plan.criteria[index.position].measure.position]
  }

  /// Between which values two points lie: `10 up to 20 crimes`.
  private func stretch(_ index: CriterionIndex, _ piece: Int) -> String {
    guard case .points(let line) = rules.plan.criteria[index.position].kind,
      line.inputs.indices.contains(piece + 1)
    else { return "" }
    let end = MeasureWording.text(line.inputs[piece + 1], measure(of: index))
    return "\(DisplayNumber.text(line.inputs[piece])) up to \(end)"
  }

  /// The values of a criterion's level.
  private func hint(_ index: CriterionIndex, _ level: Int) -> String? {
    let criterion = rules.plan.criteria[index.position]
    let measure = rules.names.measures[criterion.measure.position]
    let levels = summary.criteria[index.position].levels
    let range = levels.indices.contains(level) ? levels[level].range : nil
    switch criterion.kind {
    case .judged: return "give '\(measure.id)': \(level + 1)"
    case .yesNo(let isYesWorse):
      return "give '\(measure.id)': \((level == 1) == isYesWorse ? "yes" : "no")"
    case .place: return range.map { "give several candidates, so that \($0)" }
    case .cuts, .table, .points:
      let isGiven = measure.derivation == nil
      return range.map {
        isGiven ? "give '\(measure.id)': \($0)" : "bring '\(measure.id)' to: \($0)"
      }
    }
  }

  private func hint(missing measure: MeasureIndex) -> String {
    let name = rules.names.measures[measure.position]
    let given = name.derivation?.reads.map { rules.names.measures[$0.position].id } ?? []
    guard let last = given.last else { return "leave '\(name.id)' out of what is given" }
    let others = given.dropLast().map { "'\($0)'" }
    return "leave out what it is worked out from: "
      + (others.isEmpty ? "'\(last)'" : "\(others.joined(separator: ", ")) or '\(last)'")
  }

  private func example(_ target: CoverageTarget) -> String? {
    reach.example(of: target).map { SampleWording(rules).text($0) }
  }
}
