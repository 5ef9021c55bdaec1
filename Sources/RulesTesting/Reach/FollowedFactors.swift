import ScoringKernel

/// For which criteria and groups one value in each band shows every level and number they can have.
///
/// Not for a place among the candidates; and not for a group that such a thing or a straight line
/// enters, whose numbers are without number.
struct FollowedFactors: Sendable {
  private let criteria: [Bool]
  private let groups: [Bool]
  /// Whether a criterion scores the place among the candidates.
  let havePlaces: Bool

  init(_ plan: Plan) {
    let criteria = plan.criteria.map { if case .place = $0.kind { false } else { true } }
    let areStepped = plan.criteria.map { if case .points = $0.kind { false } else { true } }
    var groups: [Bool] = []
    for group in plan.groups {
      groups.append(
        group.terms.allSatisfy { term in
          switch term.factor {
          case .criterion(let index): criteria[index.position] && areStepped[index.position]
          case .group(let index): groups[index.position]
          }
        }
      )
    }
    self.criteria = criteria
    self.groups = groups
    havePlaces = criteria.contains(false)
  }

  /// Whether the samples show all of it.
  func contains(_ factor: Factor) -> Bool {
    switch factor {
    case .criterion(let index): criteria[index.position]
    case .group(let index): groups[index.position]
    }
  }
}
