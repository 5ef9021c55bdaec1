import Diagnostics

/// Finds what a test expects of the rules of one candidate that cannot all be so.
///
/// `rules` names all that fire: what it does not name cannot be expected under `fires`, and nothing
/// that it names under `does not fire`.
enum ContradictionCheck {
  /// An expectation as written, and as looked up; `nil` where that failed.
  typealias Looked = (written: WrittenTest.Expected, meant: Expectation?)

  private enum Key: Hashable {
    case all
    case some
    case notAny
  }

  /// What cannot be so.
  ///
  /// - Parameter expectations: Everything that a test expects.
  /// - Returns: A finding for each rule that is expected to do two things, in the order of the file.
  /// - Complexity: Quadratic in the rules named for one candidate.
  static func findings(_ expectations: [Looked]) -> FindingList {
    var findings = FindingList()
    for no in expectations where key(no) == .notAny {
      let firing = expectations.filter { isOfOne($0, no) && [.all, .some].contains(key($0)) }
        .flatMap { $0.written.value.names }
      for id in no.written.value.names {
        guard let other = firing.first(where: { $0.text == id.text }) else { continue }
        findings.append(TestMessage.contradictory(id, other))
      }
    }
    for some in expectations where key(some) == .some {
      guard let all = expectations.first(where: { isOfOne($0, some) && key($0) == .all })
      else { continue }
      let named = ids(all)
      for id in some.written.value.names where !named.contains(id.text) {
        findings.append(TestMessage.notAmongAll(id, all.written.value.location))
      }
    }
    return findings
  }

  private static func key(_ expectation: Looked) -> Key? {
    switch expectation.meant?.subject {
    case .rules: .all
    case .fires: .some
    case .doesNotFire: .notAny
    default: nil
    }
  }

  private static func ids(_ expectation: Looked) -> [String] {
    guard case .rules(_, let ids) = expectation.meant?.subject else { return [] }
    return ids
  }

  private static func isOfOne(_ one: Looked, _ other: Looked) -> Bool {
    one.written.candidate?.text == other.written.candidate?.text
  }
}

extension WrittenTest.Value {
  /// The names in it, however they are written.
  fileprivate var names: [WrittenText] {
    switch content {
    case .text(let text): [WrittenText(text: text, location: location)]
    case .list(let places): places.flatMap(\.self)
    }
  }
}
