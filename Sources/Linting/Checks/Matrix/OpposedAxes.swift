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

  /// A candidate that has a cell, with the numbers behind its levels from 0 to 1.
  struct Item {
    let id: String
    let down: Double
    let across: Double
    let rating: Int

    var product: Double { down * across }
  }

  let items: [Item]
  private let matrix: LintedMatrix

  /// Fails if the rules have no matrix.
  init?(_ assessment: LintedAssessment) {
    guard let matrix = LintedMatrix(assessment), let plan = assessment.plan.matrix else {
      return nil
    }
    self.matrix = matrix
    let down = assessment.scaledNumbers(plan.down)
    let across = assessment.scaledNumbers(plan.across)
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

  /// The pairs that the matrix puts the other way round, the most unequal products first; of each the
  /// one with the higher rating first.
  var reversed: [(higher: Item, lower: Item)] {
    var pairs: [(higher: Item, lower: Item)] = []
    for item in items {
      for other in items where item.rating > other.rating {
        let isLess = item.product < other.product
        guard isLess, !Tolerance.areEqual(item.product, other.product) else { continue }
        pairs.append((item, other))
      }
    }
    // Equal differences stay in the order of the input.
    return pairs.enumerated()
      .sorted { (-gap($0.element), $0.offset) < (-gap($1.element), $1.offset) }
      .map(\.element)
  }

  /// How many pairs have different ratings.
  private var pairsToldApart: Int {
    items.reduce(0) { count, item in count + items.count { item.rating > $0.rating } }
  }

  private func gap(_ pair: (higher: Item, lower: Item)) -> Double {
    pair.lower.product - pair.higher.product
  }

  var finding: Finding? {
    guard items.count >= Self.fewest,
      let correlation = RankCorrelation.spearman(items.map(\.down), items.map(\.across)),
      correlation <= Self.limit
    else { return nil }
    let reversed = reversed
    let told = pairsToldApart
    guard let worst = reversed.first, Double(reversed.count) >= Self.share * Double(told) else {
      return nil
    }
    return Finding(
      .opposedAxes,
      .warning,
      "over \(items.count) candidates '\(matrix.acrossName)' and '\(matrix.downName)' run against each "
        + "other (rank correlation \(DisplayNumber.fixed(correlation, decimals: 2))), and the matrix "
        + "puts \(reversed.count) of \(told) pairs the other way round than the one times the other, "
        + "such as '\(worst.higher.id)' above '\(worst.lower.id)'",
      at: matrix.location,
      hint: "look at such pairs by hand: in this case the ratings say least about the risks",
      subjects: matrix.subjects() + [worst.higher.id, worst.lower.id]
    )
  }
}

extension LintedAssessment {
  /// What a factor comes to for each candidate, from 0 to 1 on its own scale; NaN where it is missing.
  func scaledNumbers(_ factor: Factor) -> [Double] {
    let scales = plan.scales
    return (0..<card.rowCount).map { row in
      let candidate = CandidateIndex(row)
      switch factor {
      case .criterion(let index):
        let score = card.criterionScores[card.entry(index.position, candidate)]
        return scales.criteria[index.position].mapped(score)
      case .group(let index):
        let number = card.groupNumbers[card.entry(index.position, candidate)]
        return scales.groups[index.position].mapped(number)
      }
    }
  }
}
