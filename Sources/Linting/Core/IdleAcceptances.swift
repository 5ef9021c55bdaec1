import Diagnostics
import RulesFile

/// Acceptances of what was not found: mostly of what has been mended since.
struct IdleAcceptances {
  let acceptances: [Acceptance]
  /// The rules file, whose acceptances may be meant for other candidates.
  let rulesFile: String
  /// Everything that was found.
  let found: [Finding]

  /// A warning for each, in the order of the files.
  var findings: [Finding] { acceptances.filter(isIdle).map(finding) }

  /// One in a rules file stays silent where candidates decide whether there is a finding: rules serve
  /// several assessments.
  private func isIdle(_ acceptance: Acceptance) -> Bool {
    if found.contains(where: acceptance.covers) { return false }
    guard acceptance.location.file == rulesFile else { return true }
    let isOfRules = ["R", "X", "Y"].contains { acceptance.code.rawValue.hasPrefix($0) }
    return isOfRules && !Self.needsCandidates(acceptance.code) && !isHidden(acceptance.code)
  }

  /// Whether a matrix whose ratings fall keeps the other checks of it from looking.
  private func isHidden(_ code: FindingCode) -> Bool {
    code != .fallingMatrix && found.contains { $0.code == .fallingMatrix }
      && Check.matrixChecks.contains { $0.code == code }
  }

  private static func needsCandidates(_ code: FindingCode) -> Bool {
    Check.all.contains { check in
      guard check.code == code else { return false }
      switch check.work {
      case .candidates: return true
      case .either(_, _, let findsMore): return findsMore
      case .rules, .reading: return false
      }
    }
  }

  private func finding(_ acceptance: Acceptance) -> Finding {
    let code = acceptance.code.rawValue
    let message =
      acceptance.subject.map { "nothing is found of '\(code)' about '\($0)'" }
      ?? "nothing is found of '\(code)'"
    return Finding(
      .nothingAccepted,
      .warning,
      message + ", so there is nothing to accept",
      at: acceptance.location,
      hint: question(acceptance) ?? "take it out, so that the next one is seen"
    )
  }

  /// The name that may have been meant, among those of findings of the same code.
  private func question(_ acceptance: Acceptance) -> String? {
    guard let subject = acceptance.subject else { return nil }
    let names = found.filter { $0.code == acceptance.code }.flatMap(\.subjects)
    return NearestWord.question(for: subject, in: names)
  }
}
