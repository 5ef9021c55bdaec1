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
  var effort: Double {
    guard let now, let target else { return .infinity }
    let distance = (target - now).magnitude
    return now == 0 || kind == .judgement ? distance : distance / now.magnitude
  }

  var target: Double? {
    switch answer {
    case .swap(let at, _), .level(let at): at
    case .impossible, .missing: nil
    }
  }
}
