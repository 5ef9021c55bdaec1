import Diagnostics

/// The sentences about what was asked of `consult`.
extension CommandWording {
  static func unknownMethod(_ name: String, _ known: [String]) -> Finding {
    Finding(
      .unknownMethod,
      .error,
      "there is no method '\(name)'",
      at: nil,
      hint: [
        NearestWord.question(for: name, in: known),
        "the methods are \(known.joined(separator: ", "))",
      ].compactMap(\.self).joined(separator: "\n")
    )
  }

  static func unknownUnrankedRule(_ name: String, _ known: [String]) -> Finding {
    Finding(
      .unknownUnrankedRule,
      .error,
      "there is no rule '\(name)' for unranked options",
      at: nil,
      hint: "the rules are \(known.joined(separator: ", "))"
    )
  }

  static func unknownForm(_ name: String, _ known: [String]) -> Finding {
    let hint =
      name == "places"
      ? "an order that was published is read through an assessment, which says where it stands"
      : "the forms are \(known.joined(separator: ", ")); other files say themselves what they are"
    return Finding(
      .unknownForm,
      .error,
      "a file of ballots by itself cannot have the form '\(name)'",
      at: nil,
      hint: hint
    )
  }

  static func wrongSteps(_ steps: Int) -> Finding {
    Finding(
      .wrongSteps,
      .error,
      "a scale cannot have \(steps) \(steps == 1 ? "step" : "steps")",
      at: nil,
      hint: "write a number from 2 to 100"
    )
  }

  static func unknownSteps() -> Finding {
    Finding(
      .wrongSteps,
      .error,
      "the number of steps of the scale is not known",
      at: nil,
      hint: "say how many there are, as in --steps 5"
    )
  }

  /// An option of the command line that means nothing to what was named.
  static func idleOption(_ option: String, to thing: String, hint: String) -> Finding {
    Finding(.idleOption, .error, "'\(option)' means nothing to \(thing)", at: nil, hint: hint)
  }

  static func rulesToConsult(_ path: String) -> Finding {
    Finding(
      .notAnAssessment,
      .error,
      "'\(path)' is a rules file, not an assessment",
      at: nil,
      hint: "name an assessment that goes by it, or a file of ballots"
    )
  }

  /// An assessment without the consultation asked for.
  ///
  /// - Parameters:
  ///   - path: The assessment.
  ///   - measure: What was asked for; `nil` if nothing was.
  ///   - known: The measures that consultations of the assessment become.
  /// - Returns: The finding.
  static func noConsultation(_ path: String, _ measure: String?, _ known: [String]) -> Finding {
    let list = known.joined(separator: ", ")
    let message =
      switch (measure, known.isEmpty) {
      case (_, true): "'\(path)' has no consultation"
      case (let measure?, false): "'\(path)' has no consultation on '\(measure)'"
      case (nil, false): "'\(path)' has several consultations"
      }
    let nearest = measure.flatMap { NearestWord.question(for: $0, in: known) }
    let hint =
      known.isEmpty
      ? "write what was asked under 'consultation:', in the rules and in the assessment"
      : nearest ?? "say which with --measure: \(list)"
    return Finding(.noConsultation, .error, message, at: nil, hint: hint)
  }
}
