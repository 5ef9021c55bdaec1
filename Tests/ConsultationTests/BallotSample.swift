import Diagnostics

@testable import Consultation

/// What the reader of ballots made of a text, for comparison.
struct BallotSample {
  let ballots: Ballots?
  /// What is said about the file, as a user sees it.
  let messages: String

  init(
    _ text: String,
    _ layout: BallotLayout = BallotLayout(),
    options: OptionNames = BallotSample.names
  ) {
    var findings = FindingList()
    let source = SourceText(name: "a.csv", text: text)
    ballots = BallotTable.read(source, layout, options: options, findings: &findings)
    messages = FindingRenderer().text(findings)
  }

  /// Three options, one with another name, and one that was withdrawn.
  static let names = OptionNames(
    [
      .init(id: "asb", name: "Anti-social behaviour"), .init(id: "burglary", name: "Burglary"),
      .init(id: "speeding", name: "Speeding"), .init(id: "parking", name: "Parking"),
    ],
    aliases: [("Fast cars", "speeding")],
    withdrawn: ["parking"]
  )

  /// Nobody said what the options are.
  static let open = OptionNames([], isOpen: true)

  var options: [String] { ballots?.profile.options ?? [] }

  /// The places ballot by ballot, as they stand in a file.
  var rows: [[UInt8]] {
    guard let profile = ballots?.profile else { return [] }
    return (0..<profile.ballotCount).map { ballot in profile.places.map { $0[ballot] } }
  }

  /// The spoiled ballots as `line: reason (detail)`.
  var spoiled: [String] {
    (ballots?.spoiled ?? []).map {
      "\($0.line): \($0.reason.rawValue)\($0.detail.isEmpty ? "" : " (\($0.detail))")"
    }
  }
}
