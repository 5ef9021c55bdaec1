import Robustness

extension SingleChange {
  /// What kind of number it is, in the order in which kinds are told.
  enum Kind: Sendable, Hashable, CaseIterable {
    case weight
    case cut
    case measure
    case judgement
  }

  var kind: Kind {
    switch subject {
    case .weight: .weight
    case .cut: .cut
    case .measure: .measure
    case .judgement: .judgement
    }
  }

  var isSwap: Bool { if case .swap = answer { true } else { false } }

  var isLevel: Bool { if case .level = answer { true } else { false } }

  var isFound: Bool { isSwap || isLevel }

  /// How far the number has to go, as a share of what it is; its own size where it is 0.
  ///
  /// For example, 0.25 from 400 crimes to 500. Rounded, so that the noise of arithmetic orders nothing.
  var effort: Double {
    guard let now, let target else { return .infinity }
    let distance = (target - now).magnitude
    let effort = now == 0 || kind == .judgement ? distance : distance / now.magnitude
    return (effort * 1e9).rounded() / 1e9
  }

  var target: Double? {
    switch answer {
    case .swap(let at, _), .level(let at): at
    case .impossible, .missing: nil
    }
  }
}
