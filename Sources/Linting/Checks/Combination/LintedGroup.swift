import Diagnostics
import PlainYAML
import Precedence
import RulesFile
import ScoringKernel

/// A group of the rules as the checks of combinations see it: what its parts are and how far each reaches.
struct LintedGroup {
  /// A part that has a say.
  struct Part {
    let name: String
    let factor: Factor
    let weight: Double
    /// The numbers it can come to by itself.
    let own: Scale
    /// The numbers it enters with: its own scale, or 0 to 1.
    let scale: Scale
    let location: Location
  }

  /// The numbers that every criterion and every group of a plan can come to.
  private typealias Scales = (criteria: [Scale], groups: [Scale])

  let index: GroupIndex
  let name: String
  let location: Location
  let combination: Group.Combination
  let usesRawLevels: Bool
  /// Without those of weight 0 where weights count.
  let parts: [Part]

  private init(_ index: GroupIndex, in rules: LintedRules, _ scales: Scales) {
    let group = rules.plan.groups[index.position]
    let names = rules.names.groups[index.position]
    self.index = index
    name = names.id
    location = names.location
    combination = group.combination
    usesRawLevels = group.usesRawLevels
    parts = group.terms.enumerated().compactMap { position, term in
      guard term.weight > 0 || !group.combination.isWeighted else { return nil }
      let own =
        switch term.factor {
        case .criterion(let index): scales.criteria[index.position]
        case .group(let index): scales.groups[index.position]
        }
      return Part(
        name: rules.rules.checked.name(of: term.factor),
        factor: term.factor,
        weight: group.combination.isWeighted ? term.weight : 1,
        own: own,
        scale: group.usesRawLevels ? own : Scale(low: 0, high: own.high > own.low ? 1 : 0),
        location: names.termLocations.indices.contains(position)
          ? names.termLocations[position] : names.location
      )
    }
  }

  /// All groups of the rules, each after those it holds.
  static func all(in rules: LintedRules) -> [LintedGroup] {
    let scales = rules.plan.scales
    return rules.plan.groups.indices.map { LintedGroup(GroupIndex($0), in: rules, scales) }
  }

  /// Whether it multiplies.
  var isProduct: Bool { combination == .product || combination == .weightedProduct }

  /// Whether it adds.
  var isSum: Bool { combination == .sum || combination == .weightedMean }
}

extension LintedRules {
  /// Whether the file itself says what number each level of a factor counts, or gives numbers without
  /// levels; a group's number is worked out.
  func hasStatedNumbers(_ factor: Factor) -> Bool {
    guard case .criterion(let index) = factor else { return false }
    let id = names.criteria[index.position].id
    guard let section = document.criteria.value?.first(where: { $0.name.value == id }) else {
      return false
    }
    return !section.scores.isAbsent || !section.points.isAbsent
  }
}
