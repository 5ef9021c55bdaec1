import Diagnostics

@testable import Linting

extension Check {
  /// What the check finds in rules alone; `nil` if it needs candidates or the reader finds it.
  func findings(in rules: LintedRules) -> [Finding]? {
    switch work {
    case .rules(let work), .either(let work, _, _): work(rules)
    case .candidates, .reading: nil
    }
  }

  /// What the check finds with candidates; `nil` if it looks at the rules alone or the reader finds it.
  func findings(in assessment: LintedAssessment) -> [Finding]? {
    switch work {
    case .candidates(let work), .either(_, let work, _): work(assessment)
    case .rules, .reading: nil
    }
  }
}
