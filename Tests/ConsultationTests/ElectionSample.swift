import Diagnostics
import TestSupport

@testable import Consultation

/// Files of ballots for tests, and what reading one gives.
struct ElectionSample {
  let ballots: Ballots?
  /// What is said about the file, as a user sees it.
  let messages: String

  /// Five options, one with another name, one withdrawn.
  static let names = OptionNames(
    [
      .init(id: "asb", name: "Anti-social behaviour"), .init(id: "burglary", name: "Burglary"),
      .init(id: "litter", name: "Litter"), .init(id: "parking", name: "Parking"),
      .init(id: "speeding", name: "Speeding"),
    ],
    aliases: [("Fast cars", "speeding")],
    withdrawn: ["parking"]
  )
  /// Nobody said what the options are.
  static let open = OptionNames([], isOpen: true)

  static func preflib(
    _ text: String,
    named name: String = "a.toi",
    options: OptionNames = names
  ) -> ElectionSample {
    var findings = FindingList()
    let source = SourceText(name: name, text: text)
    let ballots = PrefLibFile.read(source, options: options, findings: &findings)
    return ElectionSample(ballots: ballots, messages: FindingRenderer().text(findings))
  }

  static func blt(_ text: String, options: OptionNames = names) -> ElectionSample {
    var findings = FindingList()
    let source = SourceText(name: "a.blt", text: text)
    let ballots = BLTFile.read(source, options: options, findings: &findings)
    return ElectionSample(ballots: ballots, messages: FindingRenderer().text(findings))
  }

  /// The valid ballots in short: `12 x burglary, asb=litter`.
  var lines: [String] {
    guard let profile = ballots?.profile else { return [] }
    return (0..<profile.ballotCount).map { ballot in
      let top = profile.places.map { Int($0[ballot]) }.max() ?? 0
      let tiers = (1...max(1, top)).map { place in
        profile.options.indices.filter { Int(profile.places[$0][ballot]) == place }
          .map { profile.options[$0] }.joined(separator: "=")
      }
      let weight = profile.weights.map { "\(Int($0[ballot])) x " } ?? ""
      return weight + tiers.joined(separator: ", ")
    }
  }

  /// The spoiled ballots in short: `line 3: an option twice, Litter, 2`.
  var spoiled: [String] {
    (ballots?.spoiled ?? []).map {
      "line \($0.line): \($0.reason.rawValue), \($0.detail), \($0.count)"
    }
  }

  /// Random orders with ties of up to some options, with counts.
  static func randomBallots(
    _ random: inout SplitMix64,
    options: Int,
    count: Int
  ) -> [(count: Int, tiers: [[Int]])] {
    (0..<count).map { _ in
      var tiers: [[Int]] = []
      var left = Array(0..<options)
      for _ in 0..<(1 + random.below(options)) {
        let option = left.remove(at: random.below(left.count))
        if !tiers.isEmpty, random.below(3) == 0 {
          tiers[tiers.count - 1].append(option)
        } else {
          tiers.append([option])
        }
      }
      return (1 + random.below(50), tiers)
    }
  }
}
