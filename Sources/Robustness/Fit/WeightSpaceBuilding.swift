import RulesFile
import ScoringKernel

extension WeightSpace {
  /// Lays out the unknowns.
  ///
  /// - Parameters:
  ///   - free: The groups whose weights may be chosen, in the order of the plan; all in reach.
  ///   - reach: What the order can depend on.
  ///   - rules: The rules.
  /// - Throws: If a group stands in two places that weigh differently, so that what its terms weigh
  ///   in the whole is a product of unknowns.
  init(_ free: [GroupIndex], _ reach: WeightReach, _ rules: CheckedRules) throws(FitFault) {
    let plan = rules.plan
    var start = 0
    var unknowns: [GroupIndex: Range<Int>] = [:]
    for group in free {
      let count = plan.groups[group.position].terms.count
      unknowns[group] = start..<(start + count)
      start += count
    }
    var holders: [GroupIndex: Set<Int?>] = [:]
    // Wholes stand behind their parts, so that each whole has its holder before its parts ask.
    for position in plan.groups.indices.reversed() {
      let group = GroupIndex(position)
      guard reach.groups.contains(group) else { continue }
      let own = holders[group] ?? [nil]
      for (term, part) in plan.groups[position].terms.enumerated() {
        guard let part = part.factor.group else { continue }
        let place = unknowns[group].map { [$0.lowerBound + term] } ?? own
        holders[part, default: []].formUnion(place)
      }
    }
    blocks = try free.map { group throws(FitFault) in
      let places = holders[group] ?? [nil]
      guard places.count == 1, let holder = places.first else {
        throw FitFault(
          "group '\(rules.name(of: .group(group)))' stands in several groups whose weights may be"
            + " chosen, so its own cannot be chosen with them"
        )
      }
      return Block(group: group, unknowns: unknowns[group] ?? 0..<0, holder: holder)
    }
  }
}
