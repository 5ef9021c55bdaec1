/// The working memory of eight draws side by side.
struct LaneRoom: Sendable {
  private var numbers: [SIMD8<Double>]
  private var whole: [SIMD8<Int32>]
  private let layout: LaneLayout

  init(_ model: LaneModel) {
    layout = LaneLayout(model)
    numbers = [SIMD8<Double>](repeating: .zero, count: layout.doubleCount)
    whole = [SIMD8<Int32>](repeating: .zero, count: layout.wholeCount)
    for a in 0..<layout.ranked {
      for b in (a + 1)..<max(a + 1, layout.ranked) {
        let isTwin = model.packing?.areTwins[a * layout.ranked + b] ?? false
        // Whoever is not a twin is behind unless found ahead.
        if !isTwin { whole[layout.start + b] &+= SIMD8<Int32>(repeating: 1) }
      }
    }
    for candidate in 0..<model.count {
      let entry = candidate * model.outcomes.combinationCount
      whole[layout.limits + candidate] = SIMD8(repeating: model.outcomes.limits[entry])
    }
    for (index, candidate) in (model.packing?.ranked ?? []).enumerated() {
      let entry = candidate * model.outcomes.combinationCount
      let rating = model.packedRatings[entry]
      whole[layout.base + index] = SIMD8(
        repeating: (model.packing?.base[index] ?? 0) | (model.isTabulated ? 0 : rating)
      )
    }
  }

  /// Hands out the pointers for as long as a body runs.
  mutating func withPointers(_ body: (LanePointers) -> Void) {
    let layout = layout
    numbers.withUnsafeMutableBufferPointer { numbers in
      whole.withUnsafeMutableBufferPointer { whole in
        guard let numbers = numbers.baseAddress, let whole = whole.baseAddress else { return }
        body(LanePointers(layout, numbers, whole))
      }
    }
  }
}

/// Where each part of the working memory begins.
struct LaneLayout: Sendable {
  let candidates: Int
  let ranked: Int
  let weights: Int
  let numbers: Int
  let doubleCount: Int
  /// For each candidate: the last place on the shortlist, and how often it is on it.
  let limits: Int
  let listed: Int
  /// For each ranked candidate: its packed keys without and with what varies, how many are ahead of
  /// it at the start and at the end.
  let base: Int
  let packed: Int
  let start: Int
  let ahead: Int
  /// For each candidate what its rating adds.
  let ratings: Int
  /// For each pair, minus the number of draws in which the second is ahead of the first.
  let wins: Int
  /// Room for one whole number for each candidate.
  let single: Int
  let wholeCount: Int

  init(_ model: LaneModel) {
    candidates = model.count
    ranked = model.packing?.ranked.count ?? 0
    weights = 0
    numbers = model.weights.roomCount
    doubleCount = numbers + model.groups.count * candidates
    limits = 0
    listed = limits + candidates
    ratings = listed + candidates
    base = ratings + candidates
    packed = base + ranked
    start = packed + ranked
    ahead = start + ranked
    wins = ahead + ranked
    single = wins + ranked * ranked
    wholeCount = single + candidates
  }
}
