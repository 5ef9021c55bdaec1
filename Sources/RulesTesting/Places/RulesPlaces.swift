import Diagnostics
import PlainYAML
import RulesFile
import ScoringKernel

/// Where the parts of a rules file stand, found by their positions in the plan.
struct RulesPlaces: Sendable {
  let rules: CheckedRules
  private let criteria: [String: CriterionSection]
  private let groups: [String: GroupSection]

  init(_ rules: CheckedRules) {
    self.rules = rules
    criteria = Dictionary(
      (rules.document.criteria.value ?? []).map { ($0.name.value, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    groups = Dictionary(
      (rules.document.groups.value ?? []).map { ($0.name.value, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The place of some bytes.
  func location(_ range: Range<Int>) -> Location { rules.document.source.location(of: range) }

  /// A criterion or group: its name.
  func factor(_ factor: Factor) -> Location {
    switch factor {
    case .criterion(let index): rules.names.criteria[index.position].location
    case .group(let index): rules.names.groups[index.position].location
    }
  }

  /// A level of a criterion or group: its name if the file gives it one, or its row of the matrix,
  /// else the criterion or group.
  func level(_ factor: Factor, _ level: Int) -> Location {
    let section = self.section(factor)
    if let levels = section.levels, levels.indices.contains(level) {
      return location(levels[level].name.range)
    }
    if rules.plan.matrix?.down == factor, let row = row(level) { return location(row.level.range) }
    return self.factor(factor)
  }

  /// A cut of a criterion or group, by position.
  func cut(_ factor: Factor, _ position: Int) -> Location {
    let cuts = section(factor).cuts
    guard let cuts, cuts.indices.contains(position) else { return self.factor(factor) }
    return location(cuts[position].range)
  }

  /// A point of a criterion, by position.
  func point(_ criterion: CriterionIndex, _ position: Int) -> Location {
    guard let points = self.criterion(criterion)?.points.value, points.indices.contains(position)
    else { return factor(.criterion(criterion)) }
    return location(points[position].input.range)
  }

  /// A cell of the matrix, counted from the lowest row and column.
  func cell(row: Int, column: Int) -> Location {
    guard let section = self.row(row) else { return whole }
    guard let ratings = section.ratings.value, ratings.indices.contains(column) else {
      return location(section.level.range)
    }
    return location(ratings[column].range)
  }

  private var whole: Location { .wholeFile(rules.document.source.name) }

  private func row(_ row: Int) -> MatrixSection.Row? {
    // Rows stand in the file as printed, the worst on top.
    let rows = rules.document.matrix.value?.cells.value ?? []
    let position = rows.count - 1 - row
    return rows.indices.contains(position) ? rows[position] : nil
  }

  /// A category's row of a criterion's table.
  func row(_ index: CriterionIndex, _ category: String) -> Location {
    let rows = criterion(index)?.table.value ?? []
    guard let row = rows.first(where: { $0.category.value == category }) else {
      return factor(.criterion(index))
    }
    return location(row.level.range)
  }

  /// A comparison in the condition of a rule, by its bytes in the condition's text.
  func atom(ofRule rule: Int, _ place: Range<Int>) -> Location {
    let sections = rules.document.rules.value ?? []
    let node = sections.indices.contains(rule) ? sections[rule].condition.value : nil
    guard let text = node.flatMap({ ExpressionText($0, in: rules.document.source) }) else {
      return rules.names.rules[rule].conditionLocation
    }
    return text.location(of: place)
  }

  /// A comparison in the `unless` of a change, by its bytes in the condition's text.
  func atom(ofUnless measure: MeasureIndex, _ place: Range<Int>) -> Location {
    let name = rules.names.measures[measure.position]
    let section = (rules.document.measures.value ?? []).first { $0.name.value == name.id }
    let text = section?.unless.value.flatMap { ExpressionText($0, in: rules.document.source) }
    return text?.location(of: place) ?? name.location
  }

  /// An effect of a rule, by position.
  func effect(_ rule: Int, _ effect: Int) -> Location {
    let sections = rules.document.rules.value ?? []
    let effects = sections.indices.contains(rule) ? sections[rule].effects.value ?? [] : []
    guard effects.indices.contains(effect) else { return rules.names.rules[rule].location }
    return location(effects[effect].range)
  }

  /// The criterion's section of the file, by position.
  func criterion(_ index: CriterionIndex) -> CriterionSection? {
    criteria[rules.names.criteria[index.position].id]
  }

  private func section(_ factor: Factor) -> (
    levels: [LevelSection]?, cuts: [Located<Amount>]?
  ) {
    switch factor {
    case .criterion(let index):
      let section = criterion(index)
      return (section?.levels.value, section?.cuts.value)
    case .group(let index):
      let section = groups[rules.names.groups[index.position].id]
      return (section?.levels.value, section?.cuts.value)
    }
  }
}
