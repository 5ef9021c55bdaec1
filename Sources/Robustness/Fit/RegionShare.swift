import ScoringKernel

/// How much of all weights a set of pieces is.
///
/// All weights means: in each group every set of shares that adds up to 1 equally likely, one group
/// independent of another. Worked out exactly where conditions keep to themselves in groups of two or
/// three terms, or in two groups of two terms: lengths of intervals, areas of polygons, and products
/// of such.
struct RegionShare: Sendable {
  let space: WeightSpace

  /// The share of pieces that do not overlap; `nil` where it cannot be worked out exactly.
  func exact(_ regions: [FeasibleWeights]) -> Double? {
    var sum = 0.0
    for region in regions {
      guard let share = exact(region) else { return nil }
      sum += share
    }
    return min(1, sum)
  }

  private func exact(_ region: FeasibleWeights) -> Double? {
    // A condition that says "equal" leaves a line of a plane, and nothing of its area.
    guard region.level.isEmpty else { return 0 }
    var product = 1.0
    for part in parts(region.positive + region.gaps) {
      guard let share = share(part.blocks, part.forms) else { return nil }
      product *= share
    }
    return product
  }

  /// The conditions, those together that share a group.
  private func parts(_ forms: [LinearForm]) -> [(blocks: [Int], forms: [LinearForm])] {
    var parts: [(blocks: Set<Int>, forms: [LinearForm])] = []
    for form in forms {
      let touched = space.touched(by: form)
      let joined = parts.filter { !$0.blocks.isDisjoint(with: touched) }
      let rest = parts.filter { $0.blocks.isDisjoint(with: touched) }
      let blocks = joined.reduce(touched) { $0.union($1.blocks) }
      parts = rest + [(blocks, joined.flatMap(\.forms) + [form])]
    }
    return parts.map { ($0.blocks.sorted(), $0.forms) }
  }

  private func share(_ blocks: [Int], _ forms: [LinearForm]) -> Double? {
    guard let first = blocks.first else { return 1 }
    let sizes = blocks.map { space.blocks[$0].unknowns.count }
    if blocks.count == 1 {
      guard space.blocks[first].holder == nil || forms.allSatisfy({ $0.constant == 0 }) else {
        return nil
      }
      if sizes == [2] { return interval(space.blocks[first], forms) }
      if sizes == [3] { return triangle(space.blocks[first], forms) }
      return nil
    }
    let areAlone = blocks.allSatisfy { space.blocks[$0].holder == nil }
    guard sizes == [2, 2], areAlone else { return nil }
    return square(space.blocks[first], space.blocks[blocks[1]], forms)
  }

  /// The length of what is left of the share of the first of two terms.
  private func interval(_ block: WeightSpace.Block, _ forms: [LinearForm]) -> Double {
    var (low, high) = (0.0, 1.0)
    let (first, second) = (block.unknowns.lowerBound, block.unknowns.lowerBound + 1)
    for form in forms {
      let offset = form.coefficients[second] + form.constant
      let slope = form.coefficients[first] - form.coefficients[second]
      if slope == 0 {
        guard offset <= 0 else { continue }
        return 0
      }
      if slope > 0 { low = max(low, -offset / slope) } else { high = min(high, -offset / slope) }
    }
    return max(0, high - low)
  }

  /// The area of what is left of a group of three terms, as a share of the triangle of all shares.
  private func triangle(_ block: WeightSpace.Block, _ forms: [LinearForm]) -> Double {
    let start = block.unknowns.lowerBound
    var polygon = ConvexPolygon.triangle
    for form in forms {
      let last = form.coefficients[start + 2]
      polygon.clip(
        form.coefficients[start] - last,
        form.coefficients[start + 1] - last,
        last + form.constant
      )
    }
    return polygon.area * 2
  }

  /// The area of what is left of the shares of the first terms of two groups.
  private func square(
    _ one: WeightSpace.Block,
    _ other: WeightSpace.Block,
    _ forms: [LinearForm]
  ) -> Double {
    var polygon = ConvexPolygon.square
    for form in forms {
      let (a, b) = (one.unknowns.lowerBound, other.unknowns.lowerBound)
      let (c, d) = (form.coefficients[a + 1], form.coefficients[b + 1])
      polygon.clip(
        form.coefficients[a] - c,
        form.coefficients[b] - d,
        c + d + form.constant
      )
    }
    return polygon.area
  }
}
