import Diagnostics
import Evidence

/// What is said about PrefLib and `.blt` files alike.
enum ElectionFileMessage {
  /// The largest file that is read, in bytes.
  static let byteLimit = 1 << 27
  /// The most places that are kept: ballots times options.
  static let placeLimit = 100_000_000

  /// The finding for a file that is too large to read, if it is.
  static func tooManyBytes(_ source: SourceText, limit: Int = byteLimit) -> Finding? {
    guard source.bytes.count > limit else { return nil }
    return tooLarge(
      "\(source.bytes.count.grouped) bytes; the most is \(limit.grouped)",
      source
    )
  }

  static func tooManyBallots(_ source: SourceText) -> Finding {
    tooLarge("more than \(NumberedBallots.ballotLimit.grouped) ballots", source)
  }

  static func tooManyPlaces(_ ballots: Int, _ options: Int, _ source: SourceText) -> Finding {
    tooLarge(
      "\(ballots.grouped) ballots of \(options) options; their product may be "
        + "\(placeLimit.grouped) at most",
      source
    )
  }

  private static func tooLarge(_ what: String, _ source: SourceText) -> Finding {
    Finding(
      .electionFileTooLarge,
      .error,
      "the file has \(what)",
      at: .wholeFile(source.name),
      hint: "count equal ballots together, on one line each"
    )
  }

  static func tooManyOptions(_ source: SourceText) -> Finding {
    Finding(
      .electionFileTooLarge,
      .error,
      "there are more than \(Profile.optionLimit) options",
      at: .wholeFile(source.name),
      hint: "leave out the options that nobody ranked"
    )
  }

  static func noBallots(_ source: SourceText) -> Finding {
    Finding(
      .noElectionBallots,
      .error,
      "'\(source.name)' holds no ballots",
      at: .wholeFile(source.name),
      hint: "a ballot is a line below the header"
    )
  }

  static func unknownOption(
    _ name: NumberedOptions.Name,
    _ nearest: String?,
    _ source: SourceText
  ) -> Finding {
    Finding(
      .unknownElectionOption,
      .error,
      "'\(source.shortText(in: name.range))' is no option",
      at: source.location(of: name.range),
      hint: nearest.map { "did you mean '\($0)'?" }
        ?? "give it the name or id of an option, or add it to the other names of one"
    )
  }

  static func optionTwice(
    _ name: NumberedOptions.Name,
    _ id: String,
    _ first: Range<Int>,
    _ source: SourceText
  ) -> Finding {
    Finding(
      .electionOptionTwice,
      .error,
      "'\(source.shortText(in: name.range))' is the option '\(id)', which has a number already",
      at: source.location(of: name.range),
      hint: "give each option one number",
      related: [Finding.Related(message: "the first number", location: source.location(of: first))]
    )
  }

  static func unusableName(_ range: Range<Int>, _ source: SourceText) -> Finding {
    Finding(
      .electionNameUnusable,
      .error,
      range.isEmpty ? "the name is empty" : "the name is not UTF-8",
      at: source.location(of: range),
      hint: range.isEmpty ? "write what respondents could choose" : "save the file as UTF-8"
    )
  }
}
