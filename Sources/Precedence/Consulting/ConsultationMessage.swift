import Consultation
import Diagnostics
import PlainYAML
import RulesFile

/// The findings about consultations: what the rules count against what the assessment brings.
enum ConsultationMessage {
  static func unknown(
    _ name: String,
    counted: [String],
    isMeasure: Bool,
    at place: Location
  ) -> Finding {
    Finding(
      .unknownConsultation,
      .error,
      "the rules count no consultation of '\(name.clipped)'",
      at: place,
      hint: NearestWord.question(for: name, in: counted)
        ?? (counted.isEmpty
          ? "say in the rules under 'consultation' how the answers are counted"
          : isMeasure
            ? "say in the rules under 'consultation' how it is counted; they count "
              + counted.joined(separator: ", ")
            : "they count \(counted.joined(separator: ", "))")
    )
  }

  static func unknownGroup(
    _ name: String,
    _ known: [String],
    at place: Location,
    rule: Location
  ) -> Finding {
    Finding(
      .unknownRespondents,
      .error,
      "the rules do not say what the group '\(name.clipped)' counts for",
      at: place,
      hint: NearestWord.question(for: name, in: known)
        ?? "their groups are \(known.joined(separator: ", "))",
      related: [.init(message: "they are named here", location: rule)]
    )
  }

  static func groupMissing(
    _ name: String,
    _ measure: String,
    at place: Location,
    rule: Location
  ) -> Finding {
    Finding(
      .respondentsMissing,
      .error,
      "nothing says what '\(name.clipped)' answered about '\(measure.clipped)'",
      at: place,
      hint:
        "add the group with its file; or take it out of the rules, so that the others count more",
      related: [.init(message: "the rules count it here", location: rule)]
    )
  }

  static func population(_ people: Int, _ ballots: Int, _ group: String, at place: Location)
    -> Finding
  {
    Finding(
      .populationTooSmall,
      .error,
      "'\(group.clipped)' has \(people) people, but \(ballots) valid ballots",
      at: place,
      hint: "write how many people the group stands for, or see whether ballots are there twice"
    )
  }

  static func orderOnly(
    _ group: String,
    _ becomes: ConcernScale,
    at place: Location,
    rule: Location
  ) -> Finding {
    Finding(
      .orderIsNoNumber,
      .error,
      "only an order of '\(group.clipped)' is known, and the rules want its '\(becomes.rawValue)'",
      at: place,
      hint: "let it become in the rules what an order gives: "
        + ConcernScale.allCases.filter(\.isOfOrder).map(\.rawValue).joined(separator: ", "),
      related: [.init(message: "the rules say so here", location: rule)]
    )
  }

  static func uncountable(
    _ group: String,
    _ method: ConsultationMethod,
    _ reason: String,
    at place: Location,
    rule: Location
  ) -> Finding {
    Finding(
      .uncountableBallots,
      .error,
      "the ballots of '\(group.clipped)' cannot be counted by '\(method.name)': \(reason)",
      at: place,
      hint: "see the 'form' of the ballots, or choose another method in the rules",
      related: [.init(message: "the rules choose it here", location: rule)]
    )
  }

  static func marginMissing(_ margins: [String], _ group: String, at place: Location) -> Finding {
    let names = margins.map { "'\($0.clipped)'" }.joined(separator: " and ")
    return Finding(
      .marginMissing,
      .warning,
      "the rules weight to \(names), which '\(group.clipped)' does not have",
      at: place,
      hint: "add to its margins how many of the population are of each kind"
    )
  }

  static func unweighted(_ margins: [String], at place: Location, rule: Location) -> Finding {
    let names = margins.map { "'\($0.clipped)'" }.joined(separator: " and ")
    return Finding(
      .marginMissing,
      .warning,
      "the rules weight to \(names), but no group has such margins, so nothing is weighted",
      at: place,
      hint: "write under 'margins' of a group how its population divides, as in "
        + "'margins: {age: {16-34: 30000, 35+: 60000}}'",
      related: [.init(message: "the rules say so here", location: rule)]
    )
  }

  static func marginIdle(_ margin: String, _ wanted: [String], at place: Location) -> Finding {
    Finding(
      .marginMissing,
      .warning,
      "the rules do not weight to '\(margin.clipped)', so the margin is not used",
      at: place,
      hint: NearestWord.question(for: margin, in: wanted)
        ?? "name it in the rules under 'weighting', or take it away"
    )
  }

  static func sameRespondents(
    _ groups: (String, String),
    _ file: String,
    at place: Location
  ) -> Finding {
    Finding(
      .sameRespondents,
      .error,
      "'\(groups.0.clipped)' and '\(groups.1.clipped)' are the same rows of '\(file.clipped)'",
      at: place,
      hint: "name the file of each group, or the rows that are its own, as in "
        + "'only: {group: \(groups.1.clipped)}'"
    )
  }

  static func nothingValid(_ measure: String, at place: Location) -> Finding {
    Finding(
      .noValidBallots,
      .warning,
      "no valid ballot says anything about '\(measure.clipped)', so it is missing for every candidate",
      at: place,
      hint: "see what is wrong with the ballots"
    )
  }

  static func silent(_ group: String, at place: Location) -> Finding {
    Finding(
      .noValidBallots,
      .warning,
      "'\(group.clipped)' has no valid ballot, so the other groups count for its share",
      at: place,
      hint: "see what is wrong with its ballots, or take the group away"
    )
  }

  static func differentOptions(
    _ names: [String],
    _ group: String,
    at place: Location
  ) -> Finding {
    let shown = names.prefix(10).map { "'\($0.clipped)'" }.joined(separator: ", ")
    let rest = names.count > 10 ? " and \(names.count - 10) more" : ""
    return Finding(
      .differentOptions,
      .warning,
      "'\(group.clipped)' could not choose \(shown)\(rest), which others could",
      at: place,
      hint: """
        an option that a group could not choose counts as not named by it
        to leave one out for all groups, list it under 'withdrawn'
        """
    )
  }

  static func twice(_ measure: String, at place: Location, first: Location) -> Finding {
    Finding(
      .severalSources,
      .error,
      "'\(measure.clipped)' has two values for every candidate",
      at: place,
      hint: "take one away: it comes either from a consultation or from tables",
      related: [.init(message: "the other one", location: first)]
    )
  }
}
