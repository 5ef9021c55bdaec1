import Diagnostics
import Evidence

/// Says in one finding how many ballots of a table do not count, and why.
///
/// `3 of 400 ballots are spoiled: 2 name an unknown option, 1 is empty; the first is on line 7`. Each
/// ballot is listed with the result; a finding each would bury everything else.
struct SpoiledTableSummary {
  let file: BallotFile
  let form: BallotForm
  /// How many ballots were cast.
  let castCount: Int
  let spoiled: [SpoiledBallot]
  /// Where the first of them stands.
  let first: Range<Int>
  /// Whether every ballot has a rank 0.
  let beginsAtZero: Bool
  let names: OptionNames

  /// A warning; an error if no ballot is left.
  var finding: Finding {
    let line = spoiled.first.map { "; the first is on line \($0.line)" } ?? ""
    let total = "\(castCount.grouped) \(castCount == 1 ? "ballot" : "ballots")"
    let verb = spoiled.count == 1 ? "is" : "are"
    return Finding(
      .spoiledBallots,
      spoiled.count == castCount ? .error : .warning,
      "\(spoiled.count.grouped) of \(total) \(verb) spoiled: \(reasons)\(line)",
      at: file.source.location(of: first),
      hint: hints.isEmpty ? nil : hints.joined(separator: "\n")
    )
  }

  /// Every reason with its number, in the order in which reasons are declared.
  private var reasons: String {
    var parts: [String] = []
    for reason in SpoiledBallot.Reason.allCases {
      let count = spoiled.count { $0.reason == reason }
      if count > 0 { parts.append("\(count.grouped) \(verb(reason, isOne: count == 1))") }
    }
    return parts.joined(separator: ", ")
  }

  private func verb(_ reason: SpoiledBallot.Reason, isOne: Bool) -> String {
    let mark = form == .scores ? "an answer" : "a rank"
    switch reason {
    case .duplicateOption: return "\(isOne ? "names" : "name") an option twice"
    case .unknownOption: return "\(isOne ? "names" : "name") an unknown option"
    case .rankOutOfRange: return "\(isOne ? "gives" : "give") \(mark) that there is not"
    case .sharedRank: return "\(isOne ? "gives" : "give") one rank to two options"
    case .empty: return isOne ? "is empty" : "are empty"
    case .unreadable: return "cannot be read"
    case .unusableWeight: return "\(isOne ? "has" : "have") no usable weight"
    }
  }

  private var hints: [String] {
    if beginsAtZero { return ["ranks begin at 1: is 0 the first here?"] }
    if spoiled.contains(where: { $0.reason == .unknownOption }) { return hintsForUnknown }
    if spoiled.count == castCount { return ["no ballot is left to count: is the form right?"] }
    return ["they are listed with the result"]
  }

  private var hintsForUnknown: [String] {
    let known = names.options.flatMap { [$0.id, $0.name] }
    let unknown = unknownNames
    let questions = unknown.compactMap { name in
      NearestWord.question(for: name, in: known).map { "'\(name)': \($0)" }
    }
    guard questions.isEmpty, let first = unknown.first else { return questions }
    return ["'\(first)' is no option: declare it, withdraw it, or give it as another name of one"]
  }

  /// The first three different names that mean nothing.
  private var unknownNames: [String] {
    var found: [String] = []
    for ballot in spoiled where ballot.reason == .unknownOption {
      if !found.contains(ballot.detail) { found.append(ballot.detail) }
      if found.count == 3 { break }
    }
    return found
  }
}
