/// The groups of two candidates, term by term, in the order in which they matter.
struct PairGroups {
  private let pair: ComparedPair

  init(_ pair: ComparedPair) { self.pair = pair }

  /// How the two differ in every group.
  ///
  /// What the last of the keys goes by comes first: the group itself, or the axes of the matrix where
  /// it is the rating. Behind it come its parts, then what the other keys go by, then the rest, wholes
  /// before parts in each.
  ///
  /// - Parameter keys: The keys that were looked at.
  /// - Returns: One entry for each group.
  func differences(_ keys: [PairComparison.Key]) -> [PairComparison.GroupDifference] {
    order(keys).compactMap { id in
      guard let ahead = pair.ahead.groups.first(where: { $0.id == id }),
        let behind = pair.behind.groups.first(where: { $0.id == id })
      else { return nil }
      return difference(ahead, behind)
    }
  }

  // MARK: Order

  private func order(_ keys: [PairComparison.Key]) -> [String] {
    let names = (keys.reversed().map(\.key) + pair.result.keys).flatMap(roots)
    let wholes = pair.ahead.groups.reversed().map(\.id)
    var order: [String] = []
    for root in names + wholes { append(root, to: &order) }
    return order
  }

  /// What a key is made of.
  private func roots(_ key: RankingKey) -> [String] {
    guard key.name == "rating", let matrix = pair.result.matrix else { return [key.name] }
    return [matrix.down, matrix.across, key.name]
  }

  /// Appends a group and its parts, each behind every whole that is appended with it.
  private func append(_ root: String, to order: inout [String]) {
    var waiting = reachable(from: root).filter { !order.contains($0) }
    while !waiting.isEmpty {
      let next = waiting.firstIndex { id in
        !waiting.contains { $0 != id && parts(of: $0).contains(id) }
      }
      // Groups never hold one another in a circle, so that one is always found.
      order.append(waiting.remove(at: next ?? 0))
    }
  }

  /// A group with all its parts, each once; empty for a name that is no group.
  private func reachable(from root: String) -> [String] {
    guard pair.ahead.groups.contains(where: { $0.id == root }) else { return [] }
    var found = [root]
    var position = 0
    while position < found.count {
      found += parts(of: found[position]).filter { !found.contains($0) }
      position += 1
    }
    return found
  }

  private func parts(of id: String) -> [String] {
    guard let group = pair.ahead.groups.first(where: { $0.id == id }) else { return [] }
    return group.terms.map(\.id).filter { term in
      pair.ahead.groups.contains { $0.id == term }
    }
  }

  // MARK: Differences

  private func difference(
    _ ahead: GroupResult,
    _ behind: GroupResult
  ) -> PairComparison.GroupDifference {
    PairComparison.GroupDifference(
      id: ahead.id,
      combination: ahead.combination,
      aheadNumber: ahead.number,
      behindNumber: behind.number,
      aheadLevel: ahead.level,
      behindLevel: behind.level,
      terms: zip(ahead.terms, behind.terms).map { one, other in
        PairComparison.TermDifference(
          id: one.id,
          aheadShare: one.share,
          behindShare: other.share,
          ahead: Self.words(one, pair.ahead),
          behind: Self.words(other, pair.behind),
          aheadContribution: one.contribution,
          behindContribution: other.contribution
        )
      }
    )
  }

  /// What stands behind a term: `High, 2,122 crimes`, `0.67, High`, `left out`.
  private static func words(_ term: GroupResult.Term, _ candidate: CandidateResult) -> String {
    guard term.number != nil else { return "left out" }
    if let group = candidate.groups.first(where: { $0.id == term.id }) {
      return ([group.level, group.number.map { DisplayNumber.text($0) }].compactMap { $0 })
        .joined(separator: ", ")
    }
    guard let level = candidate.levels.first(where: { $0.id == term.id }) else { return "" }
    let measure = candidate.measures.first { $0.id == level.measure }?.text
    let score = level.level ?? level.score.map { DisplayNumber.text($0) }
    // A judged level is its measure, and need not be said twice.
    return ([score, measure == score ? nil : measure].compactMap { $0 }).joined(separator: ", ")
  }
}
