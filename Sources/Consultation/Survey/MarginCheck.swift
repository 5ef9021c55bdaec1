import Diagnostics
import Evidence

/// Margins set beside the ballots that are to be weighted to them: which respondent is in which part
/// of the population, and what stands in the way.
struct MarginCheck {
  private(set) var findings = FindingList()
  /// For each margin, the category of each respondent, -1 if not stated.
  private(set) var entries: [[Int32]] = []
  /// For each margin, what each of its categories has to come to, and after them the respondents who do
  /// not say; together the number of respondents.
  private(set) var targets: [[Double]] = []
  private let ballots: Ballots
  private let weights: [Double]

  init(_ margins: [PopulationMargin], _ ballots: Ballots) {
    self.ballots = ballots
    weights =
      ballots.profile.weights ?? [Double](repeating: 1, count: ballots.profile.ballotCount)
    var names: [LocatedName] = []
    for margin in margins {
      checkName(margin.variable, among: names) { RakingMessage.repeatedVariable($0, first: $1) }
      names.append(margin.variable)
      check(margin)
    }
    compareSums(margins)
  }

  private mutating func check(_ margin: PopulationMargin) {
    checkTotals(margin)
    guard let trait = ballots.traits.first(where: { $0.name == margin.variable.text }),
      trait.entries.count == weights.count
    else {
      let known = ballots.traits.map(\.name)
      return findings.append(RakingMessage.noColumn(margin.variable, known: known))
    }
    let own = Self.categories(of: trait, in: margin)
    let respondents = weigh(own, margin.categories.count)
    checkRespondents(margin, trait, own)
    checkCategories(margin, respondents)
    entries.append(own)
    targets.append(targets(margin, respondents))
  }

  /// The category of each respondent; a trait's entry that the margin lacks counts as not stated, and
  /// is an error by ``checkRespondents``.
  private static func categories(of trait: Ballots.Trait, in margin: PopulationMargin) -> [Int32] {
    let numbers = trait.categories.map { entry in
      Int32(margin.categories.firstIndex { $0.name.text == entry } ?? -1)
    }
    return trait.entries.map { numbers.indices.contains(Int($0)) ? numbers[Int($0)] : -1 }
  }

  /// What the respondents of each category weigh, and after them those who do not say.
  private func weigh(_ own: [Int32], _ count: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: count + 1)
    for (category, weight) in zip(own, weights) {
      sums[category < 0 ? count : Int(category)] += weight
    }
    return sums
  }

  /// The population's shares of those who say; those who do not keep the share they have.
  private func targets(_ margin: PopulationMargin, _ respondents: [Double]) -> [Double] {
    let count = Double(weights.count)
    let silent = count * (respondents.last ?? 0) / respondents.reduce(0, +)
    let sum = margin.sum
    return margin.categories.map { (count - silent) * ($0.total / sum) } + [silent]
  }

  private mutating func checkName(
    _ name: LocatedName,
    among names: [LocatedName],
    _ message: (LocatedName, LocatedName) -> Finding
  ) {
    guard let first = names.first(where: { $0.text == name.text }) else { return }
    findings.append(message(name, first))
  }

  private mutating func checkTotals(_ margin: PopulationMargin) {
    var names: [LocatedName] = []
    for category in margin.categories {
      checkName(category.name, among: names) {
        RakingMessage.repeatedCategory($0, of: margin.variable, first: $1)
      }
      names.append(category.name)
      guard category.total < 0 || !category.total.isFinite else { continue }
      findings.append(RakingMessage.unusableTotal(category, of: margin.variable))
    }
    let sum = margin.sum
    if sum == 0 { findings.append(RakingMessage.emptyMargin(margin.variable)) }
    if sum == .infinity, margin.categories.allSatisfy({ $0.total.isFinite }) {
      findings.append(RakingMessage.tooLarge(margin.variable))
    }
  }

  /// Respondents whom the margin does not know, and those who do not say.
  private mutating func checkRespondents(
    _ margin: PopulationMargin,
    _ trait: Ballots.Trait,
    _ own: [Int32]
  ) {
    var counts = [Int](repeating: 0, count: trait.categories.count)
    var silent = 0
    for entry in trait.entries {
      if counts.indices.contains(Int(entry)) { counts[Int(entry)] += 1 } else { silent += 1 }
    }
    let known = margin.categories.map(\.name.text)
    for (entry, count) in zip(trait.categories, counts) where count > 0 && !known.contains(entry) {
      findings.append(
        RakingMessage.outside(entry, count: count, of: margin.variable, known: known)
      )
    }
    guard silent > 0 else { return }
    findings.append(
      RakingMessage.silent(silent, of: trait.entries.count, variable: margin.variable)
    )
  }

  /// Categories with people and no respondents, or with respondents and no people.
  private mutating func checkCategories(_ margin: PopulationMargin, _ respondents: [Double]) {
    for (category, weight) in zip(margin.categories, respondents) {
      if category.total > 0, weight == 0 {
        findings.append(RakingMessage.nobody(category, of: margin.variable))
      } else if category.total == 0, weight > 0 {
        findings.append(RakingMessage.noPeople(category, of: margin.variable))
      }
    }
  }

  /// Margins of counts ought to be of one population; those in per cent or shares are passed over.
  private mutating func compareSums(_ margins: [PopulationMargin]) {
    let counted = margins.filter { margin in
      let sum = margin.sum
      return sum > 0 && sum.isFinite
        && ![1, 100].contains { (sum - $0).magnitude <= 0.005 * $0 }
    }
    guard let first = counted.first else { return }
    for other in counted.dropFirst()
    where (other.sum - first.sum).magnitude > 0.005 * max(first.sum, other.sum) {
      findings.append(RakingMessage.differingSums(first, other))
    }
  }
}
