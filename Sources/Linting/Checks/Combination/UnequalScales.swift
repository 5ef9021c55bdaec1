import Diagnostics
import Precedence
import ScoringKernel

extension Check {
  /// A part that counts for more or less than its weight says.
  static let unequalScales = Check(
    .unequalScales,
    .rules { rules in LintedGroup.all(in: rules).compactMap { UnequalScales($0)?.finding } }
  )
}

/// Compares what each part of a group can move with the share of its weight.
///
/// Scales of 0 to 8 and 1 to 5 at equal weights: the first moves 8 / (8 + 4) = 67%, not 50%.
///
/// Source: swing weights, von Winterfeldt and Edwards (1986).
struct UnequalScales {
  /// By how much of its share a part may count more or less.
  static let tolerated = 0.25

  /// A part with the share its weight says and the share it has, each 0 to 1.
  struct Share {
    let part: LintedGroup.Part
    let stated: Double
    let effective: Double

    var isFar: Bool {
      (effective - stated).magnitude > UnequalScales.tolerated * stated * (1 + Tolerance.relative)
    }
  }

  let shares: [Share]
  private let group: LintedGroup

  /// Fails for a group that does not add up scores on scales of their own.
  init?(_ group: LintedGroup) {
    guard group.isSum, group.usesRawLevels, group.parts.count > 1 else { return nil }
    let weights = group.parts.reduce(0) { $0 + $1.weight }
    let swings = group.parts.map { $0.weight * ($0.scale.high - $0.scale.low) }
    let total = swings.reduce(0, +)
    guard weights > 0, total > 0, total.isFinite else { return nil }
    self.group = group
    shares = zip(group.parts, swings).map { part, swing in
      Share(part: part, stated: part.weight / weights, effective: swing / total)
    }
  }

  /// A finding about the part that is furthest off; `nil` if none is.
  var finding: Finding? {
    let far = shares.filter(\.isFar)
    // Of equally far ones the first in the file, which `max` would pass over.
    guard let first = far.first else { return nil }
    let worst = far.dropFirst().reduce(first) { $1.distance > $0.distance ? $1 : $0 }
    return Finding(
      .unequalScales,
      .warning,
      "'\(worst.part.name)' counts \(Self.percent(worst.effective)) of '\(group.name)', not the "
        + "\(Self.percent(worst.stated)) \(says), because its scale of "
        + "\(Self.scale(worst.part.scale)) is \(worst.isMore ? "longer" : "shorter") than the others'",
      at: worst.part.location,
      hint: "leave out 'scale: raw levels', so that scales of any length weigh alike"
        + (group.combination == .weightedMean ? "" : "; 'by: weighted mean' does the same") + "\n"
        + shares.map { "'\($0.part.name)' \(Self.percent($0.effective))" }.joined(separator: ", "),
      subjects: [group.name] + far.map(\.part.name)
    )
  }

  private var says: String {
    group.combination == .weightedMean ? "that its weight says" : "of an equal part"
  }

  private static func percent(_ share: Double) -> String {
    DisplayNumber.text(share * 100, decimals: 0) + "%"
  }

  private static func scale(_ scale: Scale) -> String {
    "\(DisplayNumber.text(scale.low)) to \(DisplayNumber.text(scale.high))"
  }
}

extension UnequalScales.Share {
  fileprivate var distance: Double { (effective - stated).magnitude / stated }
  fileprivate var isMore: Bool { effective > stated }
}
