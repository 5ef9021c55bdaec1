import Diagnostics
import Evidence

/// Says in one finding how many ballots of a file do not count, and why.
///
/// `3 of 400 ballots are spoiled: 2 name an option twice, 1 is empty`, with the place of the first of
/// all and of each other kind, the kinds in the order in which they are declared. Each ballot is
/// listed with the result; a finding each would bury everything else.
struct SpoiledSummary {
  let code: FindingCode
  let spoiled: [SpoiledBallot]
  /// How many respondents cast a ballot that counts.
  let validCount: Int
  /// What a mark on a ballot is called.
  var mark = "a rank"
  /// Whether every ballot has a rank 0.
  var beginsAtZero = false
  /// The names by which ballots call options; `nil` for files that call them by numbers.
  var names: OptionNames?

  /// The finding.
  ///
  /// - Parameter place: Where the first ballot stands that is spoiled for a reason.
  /// - Returns: A warning; an error if no ballot is left, and `nil` if none is spoiled.
  func finding(place: (SpoiledBallot.Reason) -> Location) -> Finding? {
    guard let first = spoiled.first else { return nil }
    let counts = self.counts
    let count = counts.reduce(0) { $0 + $1.count }
    let reasons = counts.map { "\($0.count.grouped) \(verb($0.reason, $0.count))" }
    let total = "\((validCount + count).grouped) ballot\(validCount + count == 1 ? "" : "s")"
    let text = "\(count.grouped) of \(total) \(count == 1 ? "is" : "are") spoiled: "
    return Finding(
      code,
      validCount == 0 ? .error : .warning,
      text + reasons.joined(separator: ", "),
      at: place(first.reason),
      hint: hints.joined(separator: "\n"),
      related: counts.filter { $0.reason != first.reason }.map { reason, _ in
        .init(message: "the first that \(verb(reason, 1))", location: place(reason))
      }
    )
  }

  /// For every reason how many respondents cast such a ballot, in the order in which reasons are
  /// declared.
  private var counts: [(reason: SpoiledBallot.Reason, count: Int)] {
    SpoiledBallot.Reason.allCases.compactMap { reason in
      let count = spoiled.reduce(0) { $1.reason == reason ? $0 + $1.count : $0 }
      return count > 0 ? (reason, count) : nil
    }
  }

  private func verb(_ reason: SpoiledBallot.Reason, _ count: Int) -> String {
    let isOne = count == 1
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

  // MARK: Cures

  private var hints: [String] {
    if beginsAtZero { return ["ranks begin at 1: is 0 the first here?"] }
    if let names, spoiled.contains(where: { $0.reason == .unknownOption }) {
      return hints(unknownTo: names)
    }
    if validCount == 0 { return ["no ballot is left to count: is the form right?"] }
    return ["they are listed with the result"]
  }

  private func hints(unknownTo names: OptionNames) -> [String] {
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
