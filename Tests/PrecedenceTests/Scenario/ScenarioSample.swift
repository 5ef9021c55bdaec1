import Diagnostics
import Precedence
import TestSupport
import Testing

/// Assessments of the examples that tests apply scenarios to.
enum ScenarioSample {
  /// The assessment of St Albans 2021: a matrix, rules, judged levels and counts.
  static func stAlbans() throws -> Assessment { try read("Examples/st-albans-2021") }

  /// The assessment of North Herts 2008: weights 6 and 1, a consultation.
  static func northHerts() throws -> Assessment { try read("Examples/north-herts-2008") }

  /// The rules and the table of the shortest way in.
  static func simple() throws -> Assessment {
    let files = MemoryFiles.project(["Rules/simple"])
    let read = Assessment.read(
      rules: "Rules/simple/rules.yaml",
      candidates: "Rules/simple/candidates.csv",
      from: files
    )
    return try #require(read.value)
  }

  private static func read(_ folder: String) throws -> Assessment {
    let files = MemoryFiles.project([folder, "Rules/st-albans-2021"])
    let read = Assessment.read(folder, from: files)
    return try #require(read.value, "\(FindingRenderer().text(read.findings))")
  }

  /// A scenario of changes of a program's own.
  static func scenario(_ changes: (String, String)...) -> Scenario {
    Scenario(
      name: "test",
      changes: changes.map { ScenarioChange(target: $0.0, value: $0.1) }
    )
  }

  /// What a reader sees of a check.
  static func report<Value>(_ checked: Checked<Value>) -> String {
    FindingRenderer().text(checked.findings)
  }
}

/// What scenarios came to, in few lines, for expected texts.
enum WhatIfText {
  static func text(_ result: WhatIfResult) -> String {
    result.outcomes.map(text).joined(separator: "\n")
  }

  private static func text(_ outcome: ScenarioOutcome) -> String {
    var lines = ["\(outcome.scenario.name): \(outcome.scenario.because ?? "no reason given")"]
    for (position, effect) in outcome.effects.enumerated() {
      lines.append(
        "  [\(position)] \(effect.subject): \(effect.before) -> \(effect.after); alone "
          + "\(effect.movesAlone), only with it \(effect.movesOnlyWithIt)"
      )
    }
    for move in outcome.moves {
      lines.append(
        "  \(move.candidate): \(text(move.before)) -> \(text(move.after)), \(cause(move.cause)); "
          + "steps \(move.steps.map(text).joined(separator: " | ")); "
          + "alone \(move.alone.map(text).joined(separator: " | "))"
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func text(_ standing: ScenarioMove.Standing) -> String {
    "\(standing.place.map(String.init) ?? "-") \(standing.rating ?? "")"
      + (standing.isShortlisted ? "*" : "")
  }

  private static func cause(_ cause: ScenarioMove.Cause) -> String {
    switch cause {
    case .anyOf(let changes): "any of \(changes)"
    case .together(let changes): "together \(changes)"
    }
  }
}
