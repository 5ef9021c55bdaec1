import Precedence

/// Why one candidate stands where it does, in a few sentences.
///
/// The short form that stands under the ranking; ``ExplanationText`` accounts for every number.
struct Reasons {
  private let candidate: CandidateResult
  private let result: AssessmentResult
  private let missing: [MissingValue]

  /// Makes the reasons of one candidate.
  ///
  /// - Parameters:
  ///   - candidate: The candidate.
  ///   - result: What it is a part of.
  ///   - missing: What this candidate lacks; handed in, because searching the whole result for
  ///     every candidate would take time that grows with the square of their number.
  init(of candidate: CandidateResult, in result: AssessmentResult, missing: [MissingValue]) {
    self.candidate = candidate
    self.result = result
    self.missing = missing
  }

  /// The sentences: the cell of the matrix, what made it, the rules, what was not known.
  var sentences: [String] {
    var sentences: [String] = []
    if let cell = candidate.cell, let matrix = result.matrix {
      sentences.append(Wording.cell(cell, of: matrix))
      sentences += [axis(matrix.down, cell.down), axis(matrix.across, cell.across)]
        .compactMap(\.self)
    } else if let key = result.keys.first(where: { !$0.isTieBreak }) {
      sentences += [axis(key.name, nil)].compactMap(\.self)
    }
    sentences += rules(.fired).map(Wording.fired)
    sentences += rules(.nearlyFired).map(Wording.nearlyFired)
    let unknown = rules(.unknown)
    if !unknown.isEmpty { sentences.append(Wording.unknown(unknown)) }
    if !missing.isEmpty { sentences.append(Wording.notKnown(missing.map(\.measure))) }
    return sentences
  }

  private func rules(_ state: RuleResult.State) -> [RuleResult] {
    candidate.rules.filter { $0.state == state }
  }

  /// What made an axis of the matrix, or the number that the order goes by.
  private func axis(_ id: String, _ level: String?) -> String? {
    if let group = candidate.groups.first(where: { $0.id == id }) {
      return Wording.group(group, level: level ?? group.level, parts: parts(of: group))
    }
    return criterion(id).map { Wording.capitalised($0) + "." }
  }

  private func parts(of group: GroupResult) -> [String] {
    group.terms.map { term in
      if let inner = candidate.groups.first(where: { $0.id == term.id }) {
        return Wording.part(inner)
      }
      return criterion(term.id) ?? Wording.name(term.id)
    }
  }

  private func criterion(_ id: String) -> String? {
    guard let level = candidate.levels.first(where: { $0.id == id }) else { return nil }
    let measure = candidate.measures.first { $0.id == level.measure }
    return Wording.part(level, measure)
  }
}
