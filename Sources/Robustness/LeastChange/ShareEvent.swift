import ScoringKernel

/// One way in which the first place or the shortlist may become another.
struct ShareEvent: Sendable, Hashable {
  /// A candidate in one of its cells.
  struct Entrant: Sendable, Hashable {
    let row: Int
    let cell: Int
  }

  /// The candidate that is in this cell, or falls behind.
  let subject: Entrant
  /// The candidate that gets ahead of it; `nil` if the cell alone is enough.
  let rival: Entrant?
  /// Whether the rival has to be ahead, not only level.
  let isStrict: Bool
  /// Further candidates that get ahead of it too, each in any of its cells.
  let others: [Int]
  /// How far shares have to move at least, in each distance.
  let bounds: [LeastChange.Distance: Double]

  init(
    _ subject: Entrant,
    rival: Entrant? = nil,
    isStrict: Bool = false,
    others: [Int] = [],
    bounds: [LeastChange.Distance: Double]
  ) {
    self.subject = subject
    self.rival = rival
    self.isStrict = isStrict
    self.others = others
    self.bounds = bounds
  }
}
