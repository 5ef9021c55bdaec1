import Diagnostics
import Precedence
import ScoringKernel

extension Check {
  /// Likelihood and impact that run against each other over the candidates.
  static let opposedAxes = Check(
    .opposedAxes,
    .candidates { OpposedAxes($0).flatMap(\.finding).map { [$0] } ?? [] }
  )
}

/// Compares the order that the matrix gives with that of likelihood times impact.
///
/// A negative correlation by itself does no harm: the matrix may still put everybody as the product
/// does. So it is told of only where one in ten of the pairs is the other way round.
struct OpposedAxes {
  /// The fewest candidates of which a correlation says anything.
  static let fewest = 5
  /// A correlation nearer to zero than this is as good as none.
  static let limit = -0.1
  /// Which part of the pairs that the matrix tells apart has to be the other way round.
  static let share = 0.1

  /// A candidate that has a cell, with where it stands on both axes, from 0 to 1.
  struct Item {
    let id: String
    let down: Double
    let across: Double
    let rating: Int

    var product: Double { down * across }
  }

  let items: [Item]
  private let matrix: LintedMatrix

  /// Fails if the rules have no matrix, or rank by a number before its rating: then the rating parts
  /// equals alone.
  init?(_ assessment: LintedAssessment) {
    guard let matrix = LintedMatrix(assessment), let plan = assessment.plan.matrix,
      assessment.plan.ranking.goesByRatingFirst
    else { return nil }
    self.matrix = matrix
    let down = assessment.positions(plan.down)
    let across = assessment.positions(plan.across)
    items = assessment.card.cells.indices.compactMap { row in
      let cell = assessment.card.cells[row]
      let isThere = cell.down >= 0 && cell.across >= 0 && !down[row].isNaN && !across[row].isNaN
      guard isThere, assessment.card.standings[row] != .leftOut else { return nil }
      return Item(
        id: assessment.id(CandidateIndex(row)),
        down: down[row],
        across: across[row],
        rating: plan.rating(down: cell.down, across: cell.across)
      )
    }
  }

  /// What the matrix makes of every two candidates.
  struct Pairs {
    /// How many have different ratings.
    fileprivate(set) var toldApart = 0
    /// How many of these the product puts the other way round.
    fileprivate(set) var reversed = 0
    /// The one of them with the most unequal products, the first of equals.
    fileprivate(set) var worst: (higher: Item, lower: Item)?
  }

  /// What the matrix makes of every two candidates.
  ///
  /// - Complexity: Quadratic in the number of candidates.
  var pairs: Pairs {
    var pairs = Pairs()
    var widest = 0.0
    for item in items {
      for other in items where item.rating > other.rating {
        pairs.toldApart += 1
        let gap = other.product - item.product
        guard gap > 0, !Tolerance.areEqual(item.product, other.product) else { continue }
        pairs.reversed += 1
        guard gap > widest else { continue }
        widest = gap
        pairs.worst = (item, other)
      }
    }
    return pairs
  }

  var finding: Finding? {
    guard items.count >= Self.fewest,
      let correlation = RankCorrelation.spearman(items.map(\.down), items.map(\.across)),
      correlation <= Self.limit
    else { return nil }
    let pairs = pairs
    guard let worst = pairs.worst,
      Double(pairs.reversed) >= Self.share * Double(pairs.toldApart)
    else { return nil }
    return Finding(
      .opposedAxes,
      .warning,
      "over \(items.count) candidates '\(matrix.acrossName)' and '\(matrix.downName)' run against each "
        + "other (rank correlation \(DisplayNumber.fixed(correlation, decimals: 2))), and the matrix "
        + "orders \(pairs.reversed) of \(pairs.toldApart) pairs against '\(matrix.acrossName)' times "
        + "'\(matrix.downName)', such as '\(worst.higher.id)' above '\(worst.lower.id)'",
      at: matrix.location,
      hint: "look at such pairs by hand: in this case the ratings say least about the risks",
      subjects: matrix.subjects() + [worst.higher.id, worst.lower.id]
    )
  }
}

extension RankingPlan {
  /// Whether the rating stands among the keys, and no score before it.
  fileprivate var goesByRatingFirst: Bool {
    let first = keys.first { key in
      switch key.source {
      case .measure: false
      case .factor, .rating: true
      }
    }
    return first?.source == .rating
  }
}

extension LintedAssessment {
  /// Where each candidate stands on an axis of the matrix between nothing, 0, and the most, 1; NaN
  /// where that is missing.
  ///
  /// Levels are equal steps, and a candidate stands in the middle of its own: at 0.1 on the lowest of
  /// five. A group's number lies between: the middle of the whole is 0.5. Only a group with cuts
  /// says itself where 0 and 1 are.
  func positions(_ factor: Factor) -> [Double] {
    let scales = plan.scales
    let count = Double(plan.levelCount(of: factor))
    return (0..<card.rowCount).map { row in
      let candidate = CandidateIndex(row)
      switch factor {
      case .criterion(let index):
        let level = card.criterionLevels[card.entry(index.position, candidate)]
        return level < 0 ? .nan : (Double(level) + 0.5) / count
      case .group(let index):
        let number = card.groupNumbers[card.entry(index.position, candidate)]
        let share = scales.groups[index.position].mapped(number)
        return plan.cuts(of: factor) == nil ? (0.5 + share * (count - 1)) / count : share
      }
    }
  }
}
