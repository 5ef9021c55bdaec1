import Diagnostics

/// The sentences about what was asked of `what-if` and `why`.
extension CommandWording {
  static func noScenario(_ assessment: String) -> Finding {
    Finding(
      .noScenario,
      .error,
      "nothing is changed",
      at: nil,
      hint: """
        say what to change, such as the weight of 'concern' in the group 'impact':
        precedence what-if \(assessment) --set impact.concern=2
        or name a file of scenarios behind the assessment
        """
    )
  }

  /// A file with scenarios where another kind of file is wanted.
  static func scenarios(_ path: String, not kind: String) -> Finding {
    Finding(
      .scenariosForOther,
      .error,
      "'\(path)' holds scenarios, it is not \(kind)",
      at: nil,
      hint: "precedence what-if ASSESSMENT \(path)"
    )
  }

  /// A file of another kind where scenarios are wanted.
  static func notScenarios(_ path: String, is kind: String) -> Finding {
    Finding(
      .notScenarios,
      .error,
      "'\(path)' is \(kind), not a file of scenarios",
      at: nil,
      hint: "name one assessment first, then the files of scenarios"
    )
  }

  /// A change where a file of scenarios is wanted.
  static func changeForFile(_ text: String) -> Finding {
    Finding(
      .notScenarios,
      .error,
      "'\(text)' is a change, not a file of scenarios",
      at: nil,
      hint: "write --set \(text)"
    )
  }

  static func scenarioFileTwice(_ path: String, _ other: String) -> Finding {
    Finding(
      .scenarioFileTwice,
      .error,
      path == other ? "'\(path)' is named twice" : "'\(other)' and '\(path)' are the same file",
      at: nil,
      hint: "name each file once"
    )
  }

  static func saveOverOther(_ path: String) -> Finding {
    Finding(
      .saveOverOther,
      .error,
      "'\(path)' holds something other than scenarios, which would be lost",
      at: nil,
      hint: "name a new file behind --save, or one that holds scenarios"
    )
  }

  static func saveOverResult(_ path: String) -> Finding {
    Finding(
      .saveOverResult,
      .error,
      "the result and the scenario would both be written to '\(path)'",
      at: nil,
      hint: "name different files behind --output and --save"
    )
  }

  static func notSaved(_ path: String, _ reason: String) -> Finding {
    notWritable(path, reason, "name another file behind --save, or leave it out")
  }

  static func scenariosAlone(_ path: String, _ count: Int) -> Finding {
    let changes = count == 1 ? "a scenario, whose changes" : "\(count) scenarios, whose changes"
    return Finding(
      .scenariosAlone,
      .note,
      "'\(path)' holds \(changes) are checked with one assessment beside them",
      at: nil,
      hint: "precedence check ASSESSMENT \(path)"
    )
  }

  static func sameCandidate(_ id: String) -> Finding {
    Finding(
      .sameCandidate,
      .error,
      "'\(id)' cannot be above itself",
      at: nil,
      hint: "name two candidates"
    )
  }
}
