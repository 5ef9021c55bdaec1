package import ScoringKernel

/// A rules file without mistakes: as written, as numbers, and the names that tie the two.
package struct CheckedRules: Sendable {
  /// The file as written.
  package let document: RulesDocument
  /// The rules as numbers and indices.
  package let plan: Plan
  /// What the plan's indices stand for.
  package let names: RulesNames

  package init(document: RulesDocument, plan: Plan, names: RulesNames) {
    self.document = document
    self.plan = plan
    self.names = names
  }
}

extension CheckedRules {
  /// The measure of a name, or `nil` if the rules have none.
  package func measure(named name: String) -> MeasureIndex? {
    names.measures.firstIndex { $0.id == name }.map { MeasureIndex($0) }
  }

  /// The criterion of a name, or `nil` if the rules have none.
  package func criterion(named name: String) -> CriterionIndex? {
    names.criteria.firstIndex { $0.id == name }.map { CriterionIndex($0) }
  }

  /// The group of a name, or `nil` if the rules have none.
  package func group(named name: String) -> GroupIndex? {
    names.groups.firstIndex { $0.id == name }.map { GroupIndex($0) }
  }

  /// The name of a criterion or group.
  package func name(of factor: Factor) -> String {
    switch factor {
    case .criterion(let index): names.criteria[index.position].id
    case .group(let index): names.groups[index.position].id
    }
  }

  /// The levels of a criterion or group, lowest first; empty if it has none.
  package func levels(of factor: Factor) -> [LevelName] {
    switch factor {
    case .criterion(let index): names.criteria[index.position].levels
    case .group(let index): names.groups[index.position].levels
    }
  }
}
