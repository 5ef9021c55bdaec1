import Diagnostics
import Precedence
import Robustness

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What somebody asked to be drawn on the command line, checked.
struct DrawRequest: Sendable {
  /// The most threads that can be asked for.
  static let mostThreads = 256

  var draws: String?
  var seed: String?
  var threads: String?
  var weights: [String] = []
  var drawsMeasures = false
  var drawsJudgements = false
  /// Whether nothing is to be drawn.
  var isNone = false
  /// Whether the draws are to be told pair by pair.
  var showsPairs = false
  /// Whether the command has an option to draw nothing.
  var canBeNone = true

  /// What cannot be understood, or contradicts something else.
  var findings: [Finding] {
    var findings: [Finding] = []
    if let draws, drawCount == nil {
      findings.append(CommandWording.wrongDraws(draws, canBeNone: canBeNone))
    }
    if let seed, seedNumber == nil { findings.append(CommandWording.wrongSeed(seed)) }
    if let threads, threadNumber == nil { findings.append(CommandWording.wrongThreads(threads)) }
    if isNone { findings += idle.map(CommandWording.idleWithoutDraws) }
    return findings
  }

  /// How many threads draw.
  var threadCount: Int {
    threadNumber ?? min(Self.mostThreads, max(1, ProcessInfo.processInfo.activeProcessorCount))
  }

  /// How often something is drawn.
  var count: Int { drawCount ?? DrawSettings().draws }

  /// How often the weights of so many candidates are drawn if nobody says: 100,000 times up to 50
  /// candidates, of more so often that the pairs compared stay as many; 100 are drawn 25,000 times.
  static func usualDraws(candidates count: Int) -> Int {
    let most = DrawSettings().draws
    guard count > 50 else { return most }
    let pairs = most * 50 * 50
    return max(1_000, pairs / (count * count) / 1_000 * 1_000)
  }

  /// Where the draws begin.
  var firstSeed: UInt64 { seedNumber ?? DrawSettings().seed }

  /// What is drawn of an assessment; no settings if nothing is.
  ///
  /// - Parameter assessment: Whose groups `weights` are about.
  /// - Returns: The settings, unless some weights cannot be read.
  func settings(for assessment: Assessment) -> Checked<DrawSettings?> {
    guard !isNone else { return Checked(.some(nil), FindingList()) }
    let groups = DrawSettings.weights(weights, for: assessment)
    let settings = DrawSettings(
      draws: drawCount ?? Self.usualDraws(candidates: assessment.candidates.count),
      seed: firstSeed,
      groups: groups.value ?? [:],
      drawsMeasures: drawsMeasures,
      drawsJudgements: drawsJudgements
    )
    return Checked(settings, groups.findings)
  }

  private var drawCount: Int? {
    draws.flatMap(Self.whole).flatMap {
      (1...UInt64(DrawSettings.mostDraws)).contains($0) ? Int($0) : nil
    }
  }

  private var seedNumber: UInt64? { seed.flatMap(Self.whole) }

  private var threadNumber: Int? {
    threads.flatMap(Self.whole).flatMap {
      (1...UInt64(Self.mostThreads)).contains($0) ? Int($0) : nil
    }
  }

  /// A whole number as people write it: digits, perhaps with commas or underscores between thousands.
  private static func whole(_ text: String) -> UInt64? {
    let digits = text.filter { $0 != "," && $0 != "_" }
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return UInt64(digits)
  }

  /// Options that mean nothing without draws.
  private var idle: [String] {
    let options: [(name: String, isGiven: Bool)] = [
      ("--draws", draws != nil), ("--seed", seed != nil), ("--threads", threads != nil),
      ("--weights", !weights.isEmpty), ("--measures", drawsMeasures),
      ("--judgements", drawsJudgements), ("--pairs", showsPairs),
    ]
    return options.filter(\.isGiven).map(\.name)
  }
}
