/// How far one number may move before something about a ranking changes, all else as it is.
///
/// It holds everywhere strictly between the two ends. At an end two candidates are level, or a number
/// lies on a cut. Where things are level only because the number is what it is, both ends are the
/// number itself; candidates that are level whatever it is do not count. What the engine takes for
/// equal, a thousand-millionth apart, counts as the end already. What happens only at the least or
/// greatest value there can be, such as a share of exactly 0 or 1, is no end.
public struct StableInterval: Sendable, Hashable {
  /// The lower end.
  public let low: Double
  /// The upper end.
  public let high: Double
  /// What happens just below the lower end; `nil` if the number can go no lower.
  public let below: Turn?
  /// What happens just above the upper end; `nil` if the number can go no higher.
  public let above: Turn?

  /// Whether it holds for whatever the number could be.
  public var isUnbounded: Bool { below == nil && above == nil }

  package init(low: Double, high: Double, below: Turn? = nil, above: Turn? = nil) {
    self.low = low
    self.high = high
    self.below = below
    self.above = above
  }
}

/// What changes at the end of a stable interval.
///
/// It is what the engine says just beyond the end. Where two candidates only touch there, level at
/// the end itself and as before beyond it, it is what the engine says at the end. Where rules
/// contradict each other beyond the end, so that there is no ranking, nothing moves, comes in or
/// falls out.
public struct Turn: Sendable, Hashable {
  /// A candidate whose place changes.
  public struct Move: Sendable, Hashable {
    /// The candidate's id.
    public let candidate: String
    /// The place as things stand; `nil` if it is not ranked.
    public let from: Int?
    /// The place just beyond the end; `nil` if it is not ranked there.
    public let to: Int?

    package init(candidate: String, from: Int?, to: Int?) {
      self.candidate = candidate
      self.from = from
      self.to = to
    }
  }

  /// Every candidate whose place differs from the one it has as things stand, in the order of those.
  public let moves: [Move]
  /// The ids of candidates that come into the shortlist, or into the first place, whichever the
  /// interval is about; empty for one about the order.
  public let entering: [String]
  /// The ids of candidates that fall out of it.
  public let leaving: [String]

  package init(moves: [Move], entering: [String] = [], leaving: [String] = []) {
    self.moves = moves
    self.entering = entering
    self.leaving = leaving
  }
}

extension Turn {
  /// What changes from one outcome to another.
  ///
  /// - Parameters:
  ///   - now: The outcome as things stand.
  ///   - beyond: The other one; `nil` if rules contradict each other there.
  ///   - part: What the interval is about.
  ///   - ids: The ids of the candidates.
  init(
    from now: RankingOutcome,
    to beyond: RankingOutcome?,
    _ part: RankingOutcome.Part,
    _ ids: [String]
  ) {
    guard let beyond else {
      self.init(moves: [])
      return
    }
    let order = ids.indices.sorted { (now.standing($0), $0) < (now.standing($1), $1) }
    let moved = order.filter { now.places[$0] != beyond.places[$0] }
    let entering = order.filter { beyond.has($0, part) && !now.has($0, part) }
    let leaving = order.filter { now.has($0, part) && !beyond.has($0, part) }
    self.init(
      moves: moved.map { Move(candidate: ids[$0], from: now.place($0), to: beyond.place($0)) },
      entering: entering.map { ids[$0] },
      leaving: leaving.map { ids[$0] }
    )
  }
}

extension RankingOutcome {
  /// The place of a candidate; `nil` if it is not ranked.
  fileprivate func place(_ candidate: Int) -> Int? {
    places[candidate] > 0 ? places[candidate] : nil
  }

  /// Where it is listed: those that are not ranked last.
  fileprivate func standing(_ candidate: Int) -> Int { place(candidate) ?? Int.max }

  /// Whether a candidate is one of those that a part names.
  fileprivate func has(_ candidate: Int, _ part: Part) -> Bool {
    switch part {
    case .order: false
    case .shortlist: isShortlisted[candidate]
    case .first: places[candidate] == 1
    }
  }
}
