import Diagnostics
import PlainYAML

/// Groups must not hold each other, and measures not be worked out from each other.
enum CycleValidator {
  static func findings(in rules: RulesUnderCheck) -> [Finding] {
    let groups = rules.outline.groupOrder.cycles.map { cycle in
      finding(
        .groupCycle,
        cycle.map { rules.groups[$0].section.name },
        Message.group,
        Message.groupHint,
        in: rules
      )
    }
    let measures = rules.compiled.measureOrder.cycles.map { cycle in
      finding(
        .measureCycle,
        cycle.map { rules.measures[$0].section.name },
        Message.measure,
        Message.measureHint,
        in: rules
      )
    }
    return (groups + measures).compactMap(\.self)
  }

  private static func finding(
    _ code: FindingCode,
    _ names: [Located<String>],
    _ message: ([String]) -> String,
    _ hint: String,
    in rules: RulesUnderCheck
  ) -> Finding? {
    guard let first = names.first else { return nil }
    return rules.error(
      code,
      message(names.map(\.value)),
      at: first.range,
      hint: hint,
      related: names.dropFirst().prefix(10).map { ("by way of '\($0.value)'", $0.range) }
    )
  }

  private enum Message {
    static func group(_ names: [String]) -> String {
      names.count == 1
        ? "the group '\(names[0])' holds itself"
        : "the group '\(names[0])' holds itself: \(path(names))"
    }
    static func measure(_ names: [String]) -> String {
      names.count == 1
        ? "the measure '\(names[0])' is worked out from itself"
        : "the measure '\(names[0])' is worked out from itself: \(path(names))"
    }
    static let groupHint = "take one of them out of the other"
    static let measureHint = "let one of them be given instead of worked out"

    /// `a, b, a`: of a long cycle only the beginning.
    private static func path(_ names: [String]) -> String {
      let shown = names.prefix(10).joined(separator: " -> ")
      return shown + (names.count > 10 ? " -> …" : "") + " -> \(names[0])"
    }
  }
}
