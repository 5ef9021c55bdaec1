import Diagnostics

/// One warning for all spoiled ballots of a file.
///
/// `3 of 400 ballots are spoiled: 2 name an option twice, 1 is empty`, with the place of the first
/// of all and of each other kind, the kinds in the order in which they are declared. Each ballot is
/// listed with the result; a warning each would bury everything else.
enum SpoiledSummary {
  /// The warning.
  ///
  /// - Parameters:
  ///   - spoiled: The spoiled ballots of a file.
  ///   - valid: How many others there are.
  ///   - code: The code of the warning.
  ///   - place: Where the ballot stands that is spoiled as the one with this index.
  /// - Returns: `nil` if none is spoiled; an error if all are.
  static func finding(
    _ spoiled: [SpoiledBallot],
    valid: Int,
    code: FindingCode,
    place: (Int) -> Location
  ) -> Finding? {
    guard !spoiled.isEmpty else { return nil }
    let count = spoiled.reduce(0) { $0 + $1.count }
    let kinds = SpoiledBallot.Reason.allCases.compactMap { Kind($0, spoiled) }
    let reasons = kinds.map(\.text).joined(separator: ", ")
    let verb = count == 1 ? "is" : "are"
    let total =
      "\(ElectionFileMessage.grouped(valid + count)) ballot\(valid + count == 1 ? "" : "s")"
    return Finding(
      code,
      valid == 0 ? .error : .warning,
      "\(ElectionFileMessage.grouped(count)) of \(total) \(verb) spoiled: \(reasons)",
      at: place(0),
      hint: valid == 0 ? "no ballot is left to count" : "they are listed with the result",
      related: kinds.filter { $0.first > 0 }.map { kind in
        Finding.Related(message: "the first that \(kind.verb(1))", location: place(kind.first))
      }
    )
  }

  /// The ballots that are spoiled for one reason.
  private struct Kind {
    let reason: SpoiledBallot.Reason
    let count: Int
    let first: Int

    init?(_ reason: SpoiledBallot.Reason, _ spoiled: [SpoiledBallot]) {
      guard let first = spoiled.firstIndex(where: { $0.reason == reason }) else { return nil }
      self.reason = reason
      self.first = first
      count = spoiled.reduce(0) { $1.reason == reason ? $0 + $1.count : $0 }
    }

    var text: String { "\(ElectionFileMessage.grouped(count)) \(verb(count))" }

    func verb(_ count: Int) -> String {
      let (one, many) = words
      return count == 1 ? one : many
    }

    private var words: (one: String, many: String) {
      switch reason {
      case .duplicateOption: ("names an option twice", "name an option twice")
      case .unknownOption: ("names an unknown option", "name an unknown option")
      case .rankOutOfRange: ("gives a rank that there is not", "give a rank that there is not")
      case .sharedRank: ("gives one rank to two options", "give one rank to two options")
      case .empty: ("is empty", "are empty")
      case .unreadable: ("cannot be read", "cannot be read")
      case .unusableWeight: ("has no usable weight", "have no usable weight")
      }
    }
  }
}
