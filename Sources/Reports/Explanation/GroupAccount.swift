import Precedence

/// What each group came to, part by part.
struct GroupAccount {
  private let candidate: CandidateResult

  init(_ candidate: CandidateResult) { self.candidate = candidate }

  /// Writes each group with its parts and, where they add up, their sum.
  func write(to outline: inout Outline) {
    guard !candidate.groups.isEmpty else { return }
    outline.begin(Wording.groupsTitle)
    for group in candidate.groups {
      outline.add(Wording.group(group))
      outline.addLines(terms(of: group), depth: 1)
    }
  }

  private func terms(of group: GroupResult) -> [String] {
    let parts = Self.parts(of: group)
    let names = parts.map(\.name) + [Wording.sum]
    let width = names.reduce(0) { max($0, Columns.count($1)) }
    return parts.map { "\(Columns.padded($0.name, to: width))  \($0.working)" }
  }

  /// The parts of a group with how each came in, then their sum where they add up.
  ///
  /// For example, `("volume", "66.7% × 0.75 = 0.5")` and `("in all", "0.5 + 0.1667 = 0.6667")`.
  static func parts(of group: GroupResult) -> [(name: String, working: String)] {
    let terms = group.terms.map { (Wording.name($0.id), Wording.term($0, of: group)) }
    return terms + (sum(of: group).map { [(Wording.sum, $0)] } ?? [])
  }

  /// `0.5 + 0.1667 = 0.6667`; `nil` where a group does not add up or has one part only.
  private static func sum(of group: GroupResult) -> String? {
    let parts = group.terms.filter { $0.number != nil }.compactMap(\.contribution)
    guard let number = group.number, parts.count > 1 else { return nil }
    guard parts.count == group.terms.filter({ $0.number != nil }).count else { return nil }
    return parts.map { Numeral.short($0) }.joined(separator: " + ") + " = " + Numeral.short(number)
  }
}
