import ScoringKernel

/// Where a cut goes when it is moved down or up a little: no further than its neighbours, and far
/// enough that a value can lie between the old and the new place.
struct CutNudge: Sendable {
  /// Which values there are on the scale.
  enum Values: Sendable, Equatable {
    /// Any number from here on; any at all if that is minus infinity.
    case numbers(from: Double)
    /// Whole numbers of a range.
    case whole(ClosedRange<Double>)
    /// These, in increasing order.
    case these([Double])
  }

  let cuts: [Double]
  let values: Values

  /// The new places of a cut: one below, one above, without those that could change nothing.
  ///
  /// It goes a tenth of the smaller gap to its neighbours, or of itself where that is less and nothing
  /// lies below zero: of the cuts 50, 250 and 500 on counts, the first goes to 45 and 55, the second to
  /// 230 and 270.
  ///
  /// - Parameter position: The position of the cut.
  /// - Returns: The places, the lower one first.
  /// - Complexity: Linear in the cuts and values.
  func places(_ position: Int) -> [Double] {
    [below(position), above(position)].compactMap(\.self)
  }

  private func below(_ position: Int) -> Double? {
    let cut = cuts[position]
    let floor = position > 0 ? cuts[position - 1] : -Double.infinity
    let gap = gap(position)
    let place = Nudge.tidy(cut - gap * Nudge.share, gap * Nudge.share)
    // The values from the new place up to the old one change sides.
    guard let nearest = last(below: cut), nearest > floor else { return nil }
    return min(place, nearest)
  }

  private func above(_ position: Int) -> Double? {
    let cut = cuts[position]
    let ceiling = position + 1 < cuts.count ? cuts[position + 1] : Double.infinity
    let gap = gap(position)
    let place = Nudge.tidy(cut + gap * Nudge.share, gap * Nudge.share)
    // The values from the old place up to the new one, which is not among them, change sides.
    guard let nearest = first(from: cut), nearest < ceiling else { return nil }
    if place > nearest { return place }
    let room = min(first(above: nearest) ?? nearest + gap, ceiling) - nearest
    return Nudge.tidy(nearest + room / 2, room / 2)
  }

  /// The gap of which a cut moves a tenth.
  private func gap(_ position: Int) -> Double {
    let cut = cuts[position]
    let beside = [position - 1, position + 1].filter(cuts.indices.contains)
    var gaps = beside.map { (cuts[$0] - cut).magnitude }
    if beginsAtZero, cut > 0 { gaps.append(cut) }
    return gaps.min() ?? (cut == 0 ? 10 : cut.magnitude)
  }

  private var beginsAtZero: Bool {
    switch values {
    case .numbers(let from): from == 0
    case .whole(let range): range.lowerBound == 0
    case .these: false
    }
  }

  private func last(below cut: Double) -> Double? {
    switch values {
    case .numbers(let from): return from < cut ? cut.nextDown : nil
    case .whole(let range):
      let whole = min(cut.rounded(.up) - 1, range.upperBound.rounded(.down))
      return whole >= range.lowerBound ? whole : nil
    case .these(let list): return list.last { $0 < Tolerance.lowered(cut) }
    }
  }

  private func first(from cut: Double) -> Double? {
    switch values {
    case .numbers(let from): return max(cut, from)
    case .whole(let range):
      let whole = max(cut.rounded(.up), range.lowerBound.rounded(.up))
      return whole <= range.upperBound ? whole : nil
    case .these(let list): return list.first { $0 >= Tolerance.lowered(cut) }
    }
  }

  private func first(above value: Double) -> Double? {
    switch values {
    case .numbers: nil
    case .whole: value + 1
    case .these(let list): list.first { $0 > value && !Tolerance.areEqual($0, value) }
    }
  }
}
