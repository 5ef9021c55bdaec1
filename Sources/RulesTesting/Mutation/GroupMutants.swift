import Diagnostics
import RulesFile
import ScoringKernel

extension MutantMaking {
  /// Weights and cuts of groups, each moved down and up.
  func groups() -> [RulesMutant] {
    let numbers = GroupNumbers(rules)
    return plan.groups.indices.map(GroupIndex.init).flatMap { weights($0) + cuts($0, numbers) }
  }

  private func weights(_ index: GroupIndex) -> [RulesMutant] {
    let group = plan.groups[index.position]
    guard group.combination == .weightedMean || group.combination == .weightedProduct else {
      return []
    }
    let weights = group.terms.map(\.weight)
    return weights.indices.flatMap { term -> [RulesMutant] in
      let others = weights.reduce(0, +) - weights[term]
      // A weight that is alone is the whole, whatever it is.
      guard others > 0 else { return [] }
      let step = (weights[term] > 0 ? weights[term] : others) * Nudge.share
      return [weights[term] - step, weights[term] + step].filter { $0 >= 0 }.map { weight in
        let weight = Nudge.tidy(weight, step)
        let name = rules.names.groups[index.position]
        return RulesMutant(
          subject: "weight of '\(rules.name(of: group.terms[term].factor))' in '\(name.id)'",
          before: MutantWording.number(weights[term]),
          after: MutantWording.number(weight),
          location: name.termLocations.indices.contains(term)
            ? name.termLocations[term] : name.location,
          plan: changed { $0.groups[index.position].terms[term].weight = weight }
        )
      }
    }
  }

  private func cuts(_ index: GroupIndex, _ numbers: GroupNumbers) -> [RulesMutant] {
    guard case .cuts(let cuts) = plan.groups[index.position].bands else { return [] }
    let values = numbers[index].map(CutNudge.Values.these) ?? .numbers(from: -.infinity)
    let nudge = CutNudge(cuts: cuts, values: values)
    return cuts.indices.flatMap { position in
      nudge.places(position).map { place in
        var moved = cuts
        moved[position] = place
        return RulesMutant(
          subject: "cut of '\(rules.names.groups[index.position].id)'",
          before: MutantWording.number(cuts[position]),
          after: MutantWording.number(place),
          location: places.cut(.group(index), position),
          plan: changed { $0.groups[index.position].bands = .cuts(moved) }
        )
      }
    }
  }

  /// Each cell of the matrix that can be reached, one rating lower and one higher.
  func cells() -> [RulesMutant] {
    guard let matrix = plan.matrix, let names = rules.names.matrix else { return [] }
    let reach = ScaleReach(rules)
    let rows = (0..<matrix.downCount).reversed()
    return rows.flatMap { row in
      (0..<matrix.acrossCount).flatMap { column -> [RulesMutant] in
        guard reach.isReachable(.cell(row: row, column: column)) else { return [] }
        let rating = matrix.rating(down: row, across: column)
        return [rating - 1, rating + 1].filter(names.ratings.indices.contains).map { other in
          RulesMutant(
            subject: MutantWording.cell(row, column, rules),
            before: names.ratings[rating].name,
            after: names.ratings[other].name,
            location: places.cell(row: row, column: column),
            plan: changed { $0.matrix?.cells[row * matrix.acrossCount + column] = other }
          )
        }
      }
    }
  }
}
