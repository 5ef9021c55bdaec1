import Diagnostics
import PlainYAML
import ScoringKernel

/// The document with everything that follows from it by itself: defaults filled in, names looked up.
///
/// Validators and the plan builder read the same outline, so that they cannot differ in what a
/// default means. Positions are those of the document; ``factor(_:)`` gives those of the plan.
struct RulesOutline: Sendable {
  let document: RulesDocument
  let measures: [MeasureOutline]
  let parameters: [ParameterOutline]
  let criteria: [CriterionOutline]
  let groups: [GroupOutline]
  /// The groups' positions, each after the groups it holds.
  let groupOrder: DependencyOrder
  /// The names of the measures, in the order of the file.
  let measureNames: [String]
  /// The names of the criteria, then of the groups.
  let factorNames: [String]
  private let measurePositions: [String: Int]
  private let factorPositions: [String: FactorPosition]
  /// Where each group of the document stands in the plan.
  private let groupPlaces: [Int]

  /// A criterion or group by its position in the document.
  enum FactorPosition: Sendable, Hashable {
    case criterion(Int)
    case group(Int)
  }

  /// Fills in the defaults and looks up the names.
  ///
  /// - Complexity: Linear in the size of the document.
  init(_ document: RulesDocument) {
    self.document = document
    let sections = document.measures.value ?? []
    let parameters = document.parameters.value ?? []
    let units = UnitWords(
      (sections.map(\.unitWord) + parameters.map(\.unitWord)).compactMap(\.value)
    )
    let measures = sections.map { MeasureOutline($0, units: units) }
    let measurePositions = Self.positions(of: measures.map(\.name))
    let criteria = (document.criteria.value ?? []).map { section in
      CriterionOutline(section) { name in measurePositions[name].flatMap { measures[$0].kind } }
    }
    let groupSections = document.groups.value ?? []
    let axes = MatrixAxes(document.matrix.value)
    self.measures = measures
    self.parameters = parameters.map { ParameterOutline($0, units: units) }
    self.measureNames = measures.map(\.name)
    self.factorNames = criteria.map(\.name) + groupSections.map(\.name.value)
    self.measurePositions = measurePositions
    self.criteria = criteria
    self.groups = groupSections.map { GroupOutline($0, axis: axes.scale(of: $0.name.value)) }
    let factors = Self.factorPositions(criteria.map(\.name), groupSections.map(\.name.value))
    self.factorPositions = factors
    let order = DependencyOrder(dependencies: Self.contents(of: groupSections, factors))
    self.groupOrder = order
    var places = [Int](repeating: 0, count: groupSections.count)
    for (place, position) in order.order.enumerated() { places[position] = place }
    self.groupPlaces = places
  }

  private static func positions(of names: [String]) -> [String: Int] {
    Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
  }

  private static func factorPositions(_ criteria: [String], _ groups: [String])
    -> [String: FactorPosition]
  {
    let all =
      criteria.indices.map { (criteria[$0], FactorPosition.criterion($0)) }
      + groups.indices.map { (groups[$0], FactorPosition.group($0)) }
    return Dictionary(all, uniquingKeysWith: { first, _ in first })
  }

  /// For each group the positions of the groups it holds.
  private static func contents(
    of groups: [GroupSection],
    _ factors: [String: FactorPosition]
  ) -> [[Int]] {
    groups.map { group in
      (group.terms.value ?? []).compactMap { term in
        guard case .group(let position) = factors[term.name.value] else { return nil }
        return position
      }
    }
  }
}

extension RulesOutline {
  /// The position of the measure of a name.
  func measurePosition(_ name: String) -> Int? { measurePositions[name] }

  /// The position of the parameter of a name.
  func parameterPosition(_ name: String) -> Int? { parameters.firstIndex { $0.name == name } }

  /// The criterion or group of a name.
  func factorPosition(_ name: String) -> FactorPosition? { factorPositions[name] }

  /// The same in the plan, where groups stand after the groups they hold.
  func factor(_ position: FactorPosition) -> Factor {
    switch position {
    case .criterion(let position): .criterion(CriterionIndex(position))
    case .group(let position): .group(GroupIndex(groupPlaces[position]))
    }
  }

  /// The levels of a criterion or group; `nil` if a reported mistake hides them.
  func scale(_ position: FactorPosition) -> LevelScale? {
    switch position {
    case .criterion(let position): criteria[position].scale
    case .group(let position): groups[position].scale
    }
  }

  /// Whether every measure's name is known, so that another name is a mistake.
  ///
  /// Where the section as such is missing or unreadable that has been reported, and each use of a
  /// name would only repeat it.
  var knowsAllMeasures: Bool { document.hasAllMeasures }

  /// Whether the name of every criterion and group is known.
  var knowsAllFactors: Bool { document.hasAllFactors }

  /// The place of a byte range in the file.
  func location(_ range: Range<Int>) -> Location { document.source.location(of: range) }
}

/// The levels that the matrix needs of its axes, as far as rows and cells say.
private struct MatrixAxes {
  private let down: String?
  private let across: String?
  private let rows: LevelScale?
  private let columns: LevelScale?

  init(_ matrix: MatrixSection?) {
    down = matrix?.down.value
    across = matrix?.across.value
    rows = (matrix?.cells.value).map { rows in
      LevelScale(levels: rows.reversed().map { LevelName($0.level.value) }, isDefault: false)
    }
    let firstRow = matrix?.cells.value?.compactMap(\.ratings.value).first
    columns = firstRow.flatMap { LevelScale(defaultCount: $0.count) }
  }

  func scale(of group: String) -> LevelScale?? {
    if group == down { return .some(rows) }
    return group == across ? .some(columns) : nil
  }
}
