import Diagnostics
import PlainYAML
import RulesFile

/// The findings about candidates and their measures.
enum CandidateMessage {
  static func duplicate(_ id: String, at place: Location?, first: Location?) -> Finding {
    Finding(
      .duplicateCandidate,
      .error,
      "there are two candidates '\(id.clipped)'",
      at: place,
      hint: "give each an id of its own",
      related: first.map { [.init(message: "the first one", location: $0)] } ?? []
    )
  }

  static func unknownMeasure(_ name: String, _ known: [String], at place: Location) -> Finding {
    Finding(
      .unknownAssessmentMeasure,
      .error,
      "the rules have no measure '\(name.clipped)'",
      at: place,
      hint: NearestWord.question(for: name, in: known)
        ?? "the measures to bring are \(known.joined(separator: ", "))"
    )
  }

  static func derived(
    _ name: String,
    _ derivation: MeasureName.DerivationName,
    at place: Location
  ) -> Finding {
    Finding(
      .valueForDerived,
      .error,
      "'\(name)' is worked out by the rules and cannot be given",
      at: place,
      hint: "bring what it is worked out from: \(derivation.text)",
      related: [.init(message: "it is worked out here", location: derivation.location)]
    )
  }

  static func notJudged(_ name: MeasureName, at place: Location) -> Finding {
    Finding(
      .unknownValue,
      .error,
      "'\(name.id)' is counted in \(name.unitText) and cannot be judged as a level",
      at: place,
      hint: "write the number under 'values'",
      related: [.init(message: "it is declared here", location: name.location)]
    )
  }

  static func notFlag(_ name: MeasureName, at place: Location) -> Finding {
    Finding(
      .unknownValue,
      .error,
      "'\(name.id)' is no flag: its unit is not 'yes/no'",
      at: place,
      hint: "write its value under 'values'",
      related: [.init(message: "it is declared here", location: name.location)]
    )
  }

  static func severalSources(_ name: String, at place: Location, first: Location?) -> Finding {
    Finding(
      .severalSources,
      .error,
      "'\(name)' has two values for this candidate",
      at: place,
      hint: "take one away",
      related: first.map { [.init(message: "the other one", location: $0)] } ?? []
    )
  }

  static func withoutSource(_ name: MeasureName, isRefused: Bool, at place: Location) -> Finding {
    Finding(
      .measureWithoutSource,
      isRefused ? .error : .warning,
      "nothing brings the measure '\(name.id)', so it is missing for every candidate",
      at: place,
      hint: "say under 'measures' how it is worked out, or give it with each candidate",
      related: [.init(message: "it is declared here", location: name.location)]
    )
  }

  static func notConsulted(_ name: MeasureName, isRefused: Bool, at place: Location) -> Finding {
    Finding(
      .measureWithoutSource,
      isRefused ? .error : .warning,
      "nobody was consulted on '\(name.id)', so it is missing for every candidate",
      at: place,
      hint: "say under 'consultation' what was asked and where the answers are, "
        + "or give it with each candidate",
      related: [.init(message: "it is declared here", location: name.location)]
    )
  }

  static func withoutEvidence(_ id: String, at place: Location?) -> Finding {
    Finding(
      .candidateWithoutEvidence,
      .warning,
      "candidate '\(id.clipped)' has no evidence at all: every measure is missing",
      at: place,
      hint: "its place rests on assumptions alone; give it evidence or take it off the list"
    )
  }

  static func refused(_ id: String, _ name: MeasureName, _ reason: String, at place: Location?)
    -> Finding
  {
    Finding(
      .missingRefused,
      .error,
      "candidate '\(id.clipped)' has no value of '\(name.id)', and the rules refuse to do without it",
      at: place,
      hint: "\(reason)\nfind the value, or say under 'missing' in the rules what stands for it",
      related: [.init(message: "it is declared here", location: name.location)]
    )
  }

  static func notCounted(_ id: String, _ name: MeasureName, _ value: String, at place: Location?)
    -> Finding
  {
    Finding(
      .impossibleValue,
      .error,
      "'\(name.id)' of candidate '\(id.clipped)' is compared with another count and cannot be \(value)",
      at: place,
      hint: "a count is a whole number from 0 to 1,000,000,000"
    )
  }
}
