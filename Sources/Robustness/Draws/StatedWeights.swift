import Diagnostics
public import Precedence
import RulesFile
import ScoringKernel

extension DrawSettings {
  /// Reads how the weights of groups are to be drawn, as the command line says it.
  ///
  /// | written | means |
  /// | --- | --- |
  /// | `risk.concern=20%..60%` | the share of `concern` in `risk` lies between the two; either may be left out |
  /// | `risk: harm > volume = trend` | in this order of importance, equal ones together |
  /// | `risk: as written` | as the rules have them |
  /// | `risk: any` | all weights that sum to 1 equally likely |
  ///
  /// - Parameters:
  ///   - texts: One statement each; several intervals of a group go together.
  ///   - assessment: Whose groups they are about.
  /// - Returns: How the weights of each group that is named are drawn, for ``groups``; findings are
  ///   placed in the statement, under the name `--weights`.
  public static func weights(
    _ texts: [String],
    for assessment: Assessment
  ) -> Checked<[String: Weights]> {
    var reading = StatedWeights(assessment)
    for text in texts { reading.read(text) }
    return Checked(reading.groups, FindingList(reading.findings))
  }
}

/// Statements about weights to draw, put together group by group.
private struct StatedWeights {
  /// What has been read so far.
  private(set) var groups: [String: DrawSettings.Weights] = [:]
  private(set) var findings: [Finding] = []

  /// The groups that weigh, with the ids of their terms.
  private let known: [(id: String, terms: [String])]
  /// The terms of each group that have an interval already.
  private var bounded: [String: Set<String>] = [:]

  init(_ assessment: Assessment) {
    let checked = assessment.rules.checked
    known = zip(checked.names.groups, checked.plan.groups).filter { $1.weighs }.map { name, group in
      (id: name.id, terms: group.terms.map { checked.names.id(of: $0.factor) })
    }
  }

  /// Reads one statement.
  mutating func read(_ text: String) {
    let statement = StatedWeightsText(text)
    switch statement.meaning {
    case .unreadable: findings.append(statement.unreadable)
    case .backwards: findings.append(statement.backwards)
    case .beyond: findings.append(statement.beyond)
    case .whole(let group, let weights):
      if isKnown(group, statement) { set(weights, of: group.text, statement) }
    case .order(let group, let tiers):
      if isKnown(group, statement) { order(tiers, of: group.text, statement) }
    case .interval(let group, let term, let range):
      if isKnown(group, statement) { bound(term, of: group.text, to: range, statement) }
    }
  }

  private mutating func isKnown(_ group: StatedWeightsText.Word, _ text: StatedWeightsText) -> Bool
  {
    let ids = known.map(\.id)
    guard !ids.contains(group.text) else { return true }
    findings.append(text.unknown(group, "group with weights", ids, "groups with weights"))
    return false
  }

  private mutating func isKnown(
    _ term: StatedWeightsText.Word,
    in group: String,
    _ text: StatedWeightsText
  ) -> Bool {
    let terms = terms(of: group)
    guard !terms.contains(term.text) else { return true }
    findings.append(text.unknown(term, "weight", terms, "weights in '\(group)'", group: group))
    return false
  }

  private func terms(of group: String) -> [String] { known.first { $0.id == group }?.terms ?? [] }

  private mutating func set(
    _ weights: DrawSettings.Weights,
    of group: String,
    _ text: StatedWeightsText
  ) {
    guard groups[group] == nil else {
      findings.append(text.twice("'\(group)' is told twice how to draw its weights"))
      return
    }
    groups[group] = weights
  }

  private mutating func order(
    _ tiers: [[StatedWeightsText.Word]],
    of group: String,
    _ text: StatedWeightsText
  ) {
    let words = tiers.flatMap(\.self)
    guard words.filter({ !isKnown($0, in: group, text) }).isEmpty else { return }
    let named = words.map(\.text)
    if let double = named.enumerated().first(where: { named[..<$0.offset].contains($0.element) }) {
      findings.append(text.twice("'\(double.element)' stands in the order twice"))
      return
    }
    let missing = terms(of: group).filter { !named.contains($0) }
    guard missing.isEmpty else {
      findings.append(text.lacking(missing, in: group))
      return
    }
    set(.ordered(tiers.map { $0.map(\.text) }), of: group, text)
  }

  private mutating func bound(
    _ term: StatedWeightsText.Word,
    of group: String,
    to range: ClosedRange<Double>,
    _ text: StatedWeightsText
  ) {
    guard isKnown(term, in: group, text) else { return }
    let terms = terms(of: group)
    guard bounded[group] != nil || groups[group] == nil else {
      findings.append(text.twice("'\(group)' is told twice how to draw its weights"))
      return
    }
    guard bounded[group, default: []].insert(term.text).inserted else {
      findings.append(text.twice("'\(group).\(term.text)' has an interval already"))
      return
    }
    var ranges = [ClosedRange<Double>](repeating: 0...1, count: terms.count)
    if case .within(let known)? = groups[group] { ranges = known }
    if let position = terms.firstIndex(of: term.text) { ranges[position] = range }
    groups[group] = .within(ranges)
  }
}

extension Group {
  /// Whether its weights mean anything.
  fileprivate var weighs: Bool {
    combination == .weightedMean || combination == .weightedProduct
  }
}
