import Consultation
import Diagnostics
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes who wins by our methods, for another program to compare.
///
/// `Scripts/compare-voting` writes sets of ballots, one a line, names the file in
/// `PRECEDENCE_BALLOTS_FILE`, and compares with pref_voting.
@Suite struct MethodOracleTests {
  private static let file = ProcessInfo.processInfo.environment["PRECEDENCE_BALLOTS_FILE"]
  private static let methods: [ConsultationMethod] = [
    .borda(.sharedLeftoverPoints), .copeland, .schulze, .rankedPairs, .plurality, .instantRunoff,
  ]

  @Test(.enabled(if: file != nil, "PRECEDENCE_BALLOTS_FILE names no file"))
  func `Winners are written for comparison`() throws {
    let path = try #require(Self.file)
    let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    let answers = try text.split(separator: "\n").map { try winners(String($0)) }
    try Data(JSONValue.array(answers).formatted.utf8).write(to: URL(filePath: path + ".json"))
  }

  /// The winners for ballots such as `3 | 2: 0 > 1 = 2 | 1: 2`.
  private func winners(_ line: String) throws -> JSONValue {
    let parts = line.split(separator: "|")
    let options = try #require(parts.first.flatMap { number($0) })
    let rankings = try parts.dropFirst().map { part in
      let ballot = part.split(separator: ":")
      let tiers = ballot[1].split(separator: ">").map {
        $0.split(separator: "=").compactMap(number)
      }
      return Profile.Ranking(tiers, count: Double(try #require(number(ballot[0]))))
    }
    let profile = try #require(
      Profile(options: (0..<options).map(String.init), rankings: rankings)
    )
    return .object(
      try Self.methods.map { method in
        let first = try #require(profile.order(by: method)?.tiers.first)
        return (method.name, .array(first.map(JSONValue.integer)))
      }
    )
  }

  private func number(_ text: Substring) -> Int? { Int(String(text.filter { $0 != " " })) }
}
