import PlainYAML
import ScoringKernel

/// Turns a document without mistakes into the plan that the kernel runs, and the names beside it.
///
/// Everything it needs has been checked; where something is missing all the same it gives `nil`
/// instead of guessing.
struct PlanBuilder {
  private let rules: RulesUnderCheck
  private var outline: RulesOutline { rules.outline }

  init(_ rules: RulesUnderCheck) { self.rules = rules }

  /// The plan, or `nil` if a mistake was overlooked.
  func plan() -> Plan? {
    guard let derivations = derivations(), let criteria = all(rules.criteria, criterion),
      let groups = all(outline.groupOrder.order, { group(rules.groups[$0]) }),
      let planRules = rulesOfPlan(), let ranking = ranking()
    else { return nil }
    var plan = Plan(
      measures: rules.measures.map { Measure(missing: $0.section.missingPolicy) },
      derivations: derivations,
      criteria: criteria,
      groups: groups,
      rules: planRules,
      ranking: ranking
    )
    if !rules.document.matrix.isAbsent {
      guard let matrix = matrix() else { return nil }
      plan.matrix = matrix
    }
    do { try plan.verify() } catch { return nil }
    return plan
  }

  /// What `make` makes of every item, or `nil` if it fails for one.
  private func all<Item, Made>(_ items: [Item], _ make: (Item) -> Made?) -> [Made]? {
    let made = items.compactMap(make)
    return made.count == items.count ? made : nil
  }
}

// MARK: - Measures and criteria

extension PlanBuilder {
  /// The derived measures, each after those it reads.
  private func derivations() -> [Derivation]? {
    let derived = rules.compiled.measureOrder.order.filter { rules.measures[$0].section.isDerived }
    return all(derived) { position in
      guard let compiled = rules.compiled.derivations[position] else { return nil }
      let target = MeasureIndex(position)
      switch compiled {
      case .formula(let number):
        return Derivation(target: target, method: .formula(number.program))
      case .change(let change):
        let section = rules.measures[position].section
        let method = ChangeMethod(
          current: change.current,
          base: change.base,
          test: section.test.value == .eTest ? .eTest : .conditional,
          unless: rules.compiled.unlesses[position]?.condition
        )
        return Derivation(target: target, method: .change(method))
      }
    }
  }

  private func criterion(_ criterion: CriterionOutline) -> Criterion? {
    guard let name = criterion.measure, let position = outline.measurePosition(name.value),
      let kind = kind(of: criterion), let scores = criterion.scores
    else { return nil }
    return Criterion(measure: MeasureIndex(position), kind: kind, levelScores: scores)
  }

  private func kind(of criterion: CriterionOutline) -> Criterion.Kind? {
    let section = criterion.section
    switch criterion.kind {
    case .cuts:
      return (section.cuts.value?.map(\.value.number)).map {
        .cuts($0, isLowerWorse: criterion.isReversed)
      }
    case .points:
      guard let points = section.points.value else { return nil }
      return .points(
        PiecewiseLine(
          inputs: points.map(\.input.value.number),
          outputs: points.map(\.score.value)
        )
      )
    case .table: return table(of: criterion).map { .table($0) }
    case .judged: return .judged
    case .yesNo: return .yesNo(isYesWorse: !criterion.isReversed)
    case .place: return .place(isLowerWorse: criterion.isReversed)
    case nil: return nil
    }
  }

  /// The level of each category, in the order of the measure's categories.
  private func table(of criterion: CriterionOutline) -> [Int]? {
    guard case .category(let categories) = criterion.measureKind,
      let rows = criterion.section.table.value, let names = criterion.scale?.names
    else { return nil }
    let levels = Dictionary(
      rows.map { ($0.category.value, $0.level.value) },
      uniquingKeysWith: { first, _ in first }
    )
    return all(categories) { category in levels[category].flatMap { names.firstIndex(of: $0) } }
  }
}

// MARK: - Groups and matrix

extension PlanBuilder {
  private func group(_ group: GroupOutline) -> Group? {
    guard let sections = group.section.terms.value,
      let terms = all(sections, term), let scale = group.scale
    else { return nil }
    var bands: Group.Bands?
    if let cuts = group.section.cuts.value {
      bands = .cuts(cuts.map(\.value.number))
    } else if !scale.levels.isEmpty {
      bands = .nearest(scale.levels.count)
    }
    return Group(
      terms: terms,
      combination: group.combination.forKernel,
      usesRawLevels: group.usesRawLevels,
      bands: bands
    )
  }

  private func term(_ term: GroupSection.Term) -> Group.Term? {
    outline.factorPosition(term.name.value).map {
      Group.Term(outline.factor($0), weight: term.weight.value ?? 1)
    }
  }

  private func matrix() -> Matrix? {
    guard let section = rules.document.matrix.value, let down = factor(section.down),
      let across = factor(section.across), let rows = section.cells.value,
      let ratings = section.ratings.value?.map(\.name.value),
      let columnCount = rows.first?.ratings.value?.count
    else { return nil }
    let names = rows.reversed().flatMap { $0.ratings.value ?? [] }
    guard let cells = all(names, { ratings.firstIndex(of: $0.value) }) else { return nil }
    return Matrix(
      down: down,
      across: across,
      downCount: rows.count,
      acrossCount: columnCount,
      cells: cells,
      ratingCount: ratings.count
    )
  }

  private func factor(_ field: Field<String>) -> Factor? {
    field.value.flatMap { outline.factorPosition($0) }.map { outline.factor($0) }
  }
}

// MARK: - Rules and ranking

extension PlanBuilder {
  private func rulesOfPlan() -> [Rule]? {
    all(Array(rules.rules.enumerated())) { position, section in
      guard let condition = rules.compiled.conditions[position]?.condition,
        let sections = section.effects.value, let effects = all(sections, { effect($0.value) })
      else { return nil }
      return Rule(condition: condition, effects: effects)
    }
  }

  private func effect(_ effect: RuleEffect) -> Rule.Effect? {
    let matrix = rules.document.matrix.value
    let ratings = matrix?.ratings.value?.map(\.name.value) ?? []
    switch effect {
    case .move(let group, let step, let isUp):
      let axis: Matrix.Axis = group.value == matrix?.down.value ? .down : .across
      return .move(axis, by: isUp ? step.value : -step.value)
    case .ratingAtLeast(let rating):
      return ratings.firstIndex(of: rating.value).map { .ratingAtLeast($0) }
    case .ratingAtMost(let rating):
      return ratings.firstIndex(of: rating.value).map { .ratingAtMost($0) }
    case .keep: return .keep
    case .leaveOut: return .leaveOut
    case .monitor: return .monitor
    case .flag: return .flag
    }
  }

  private func ranking() -> RankingPlan? {
    guard let section = rules.document.ranking.value, let by = section.by.value,
      let keys = all(by, { key($0.value, isTie: false) }),
      let ties = all(section.ties.value ?? [], { key($0.value, isTie: true) })
    else { return nil }
    return RankingPlan(keys: keys, tieBreaks: ties, shortlist: section.shortlist.value)
  }

  private func key(_ key: RankingSection.Key, isTie: Bool) -> RankingPlan.Key? {
    let source: RankingPlan.Key.Source
    switch outline.meaning(of: key, isTie: isTie) {
    case .rating: source = .rating
    case .factor(let position): source = .factor(outline.factor(position))
    case .measure(let position): source = .measure(MeasureIndex(position))
    case nil: return nil
    }
    return RankingPlan.Key(source, isLowestFirst: key.isLowestFirst)
  }
}

extension MeasureSection {
  /// What stands for a missing value; where the file does not say, nothing does.
  var missingPolicy: MissingPolicy {
    switch missing.value {
    case .refuse, nil: .refuse
    case .neutral: .neutral
    case .worst: .worst
    case .best: .best
    case .leaveOut: .leaveOut
    case .interval: .interval
    }
  }
}

extension GroupSection.Combination {
  fileprivate var forKernel: Group.Combination {
    switch self {
    case .weightedMean: .weightedMean
    case .sum: .sum
    case .product: .product
    case .largest: .largest
    case .weightedProduct: .weightedProduct
    }
  }
}
