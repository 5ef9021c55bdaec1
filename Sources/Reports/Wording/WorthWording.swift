import Robustness

/// The sentences about what a figure would settle.
extension Wording {
  /// The figure that settles most.
  ///
  /// For example, `Knowing "volume" of "Fly-tipping" would settle most: 3 to 7 of the 11 places in
  /// doubt.`
  static func settlesMost(_ worth: FigureWorth, name candidate: String, isShared: Bool) -> String {
    let figure = "\(quotedName(worth.measure)) of \"\(candidate)\""
    let settled = worth.settled
    if settled.lowerBound == 0 {
      return "No single figure is sure to settle anything. Knowing \(figure) may settle "
        + "\(isShared ? "as much as any" : "most"): up to "
        + "\(share(settled.upperBound, of: worth.doubt))."
    }
    let count =
      settled.lowerBound == settled.upperBound
      ? share(settled.lowerBound, of: worth.doubt)
      : "\(settled.lowerBound) to \(share(settled.upperBound, of: worth.doubt))"
    return "Knowing \(figure) would settle \(isShared ? "as much as any" : "most"): \(count)."
  }

  private static func share(_ count: Int, of doubt: Int) -> String {
    guard count == doubt else { return "\(count) of the \(places(doubt)) in doubt" }
    switch doubt {
    case 1: return "the one place in doubt"
    case 2: return "both places in doubt"
    default: return "all \(places(doubt)) in doubt"
    }
  }

  private static func places(_ count: Int) -> String { Numeral.counted(count, "place", "places") }

  /// Whose membership of the shortlist the figure leaves open.
  ///
  /// For example, `Whether a candidate is on the shortlist is open for 4 now and would be for 1 to 2
  /// then.`
  static func shortlistOpen(_ open: FigureWorth.OpenShortlist) -> String {
    let (least, most) = (open.leastRemaining, open.mostRemaining)
    let then = least == most ? (most == 0 ? "none" : "\(most)") : "\(least) to \(most)"
    let now = Numeral.counted(open.now, "candidate", "candidates")
    return "Membership of the shortlist is open for \(now) now and would be for \(then) then."
  }

  static func nothingSettles(_ doubt: Int, tried: Int) -> String {
    let rest = "settle any of the \(places(doubt)) in doubt"
    switch tried {
    case 0: return "No figure that the evidence could bring would \(rest)."
    case 1: return "The one uncertain figure would not \(rest)."
    default: return "No single figure would \(rest); it takes several together."
    }
  }

  static func untried(_ count: Int, tried: Int) -> String {
    "Tried were only the uncertain figures of the candidates most in doubt, \(tried) of "
      + "\(tried + count)."
  }
}
