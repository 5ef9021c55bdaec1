import ScoringKernel

/// The lowest number and the length of a group's scale, as one weight's share moves.
struct ShareScale: Sendable, Equatable {
  let low: ShareRatio
  let length: ShareRatio

  init(low: ShareRatio, high: ShareRatio) {
    self.low = low
    length = high - low
  }

  /// A scale that the share does not move.
  init(_ scale: Scale) {
    low = ShareRatio(scale.low)
    length = ShareRatio(scale.high - scale.low)
  }

  var high: ShareRatio { low + length }

  /// A number of this scale mapped to 0...1, as ``ScoringKernel/Scale/mapped(_:)`` does at each share.
  func mapped(_ function: ShareFunction) -> ShareFunction {
    switch function {
    case .missing: return .missing
    case .unknown: return .unknown
    case .line, .ratio, .exponential: break
    }
    if let constant = length.constant {
      if constant <= 0 { return .constant(0) }
      if low.constant == 0, constant == 1 { return function }
      guard let ratio = function.asRatio else { return .unknown }
      return ShareFunction((ratio - low) * (1 / constant))
    }
    guard let ratio = function.asRatio else { return .unknown }
    return ShareFunction((ratio - low) / length)
  }
}
