import Precedence

/// The score of every candidate split into what its criteria added to it.
///
/// Groups inside the group are split in turn where they add up from nothing: with likelihood 0.6 adding
/// 0.3 to the risk, of which volume is 0.4, volume adds 0.3 × 0.4 / 0.6 = 0.2.
struct ContributionShares {
  /// The group that the order goes by.
  let group: String
  /// Whether the rating comes before it in the order.
  let isAfterRating: Bool
  /// Whether the lowest score comes first.
  let isLowestFirst: Bool
  /// The ids of the parts, in the order of the rules file.
  let parts: [String]
  /// A row for each candidate that has a score, in the order of the ranking.
  let rows: [Row]

  /// The parts of one candidate's score.
  struct Row: Sendable {
    let id: String
    let name: String
    /// What each part added, 0 or more; `nil` for one that was left out.
    let values: [Double?]
    /// The score.
    let total: Double
  }

  /// Splits the scores of a result.
  ///
  /// `nil` comes of an order that goes by no group, of a group that does not add up for some candidate,
  /// and of parts below nought.
  ///
  /// - Complexity: Linear in candidates and parts.
  init?(_ result: AssessmentResult) {
    let keys = result.keys.filter { !$0.isTieBreak }
    guard let key = keys.first(where: { $0.name != "rating" }) else { return nil }
    group = key.name
    isAfterRating = keys.first?.name == "rating"
    isLowestFirst = key.isLowestFirst
    let splits = result.ranking.map { candidate in
      (candidate, candidate.split(key.name))
    }
    .filter { $0.1 != nil || $0.0.hasNumber(key.name) }
    let whole = splits.compactMap { candidate, split in split.map { (candidate, $0) } }
    guard !whole.isEmpty, whole.count == splits.count else { return nil }
    var parts: [String] = []
    var seen: Set<String> = []
    for (_, split) in whole {
      for part in split.parts where seen.insert(part.id).inserted { parts.append(part.id) }
    }
    self.parts = parts
    rows = whole.map { candidate, split in
      let values = Dictionary(
        split.parts.map { ($0.id, $0.value) },
        uniquingKeysWith: { ($0 ?? 0) + ($1 ?? 0) }
      )
      return Row(
        id: candidate.id,
        name: candidate.name,
        values: parts.map { values[$0] ?? nil },
        total: split.total
      )
    }
  }
}

/// A group's number and what its parts added to it.
private struct ContributionSplit {
  let parts: [(id: String, value: Double?)]
  let total: Double
}

extension CandidateResult {
  fileprivate func hasNumber(_ id: String) -> Bool {
    groups.first { $0.id == id }?.number != nil
  }

  /// The parts of a group, those that are groups split in turn; `nil` if it does not add up.
  fileprivate func split(_ id: String) -> ContributionSplit? {
    guard let group = groups.first(where: { $0.id == id }), let number = group.number else {
      return nil
    }
    var parts: [(id: String, value: Double?)] = []
    for term in group.terms {
      guard term.number != nil else {
        parts.append((term.id, nil))
        continue
      }
      guard let value = term.contribution, value >= 0 else { return nil }
      // Parts stand before the groups that hold them, so that this comes to an end.
      if let inner = split(term.id), isFromNothing(term.id), inner.total > 0 || value == 0 {
        // A group of nought has parts of nought: they were not left out.
        let share = inner.total > 0 ? value / inner.total : 0
        parts += inner.parts.map { ($0.id, $0.value.map { $0 * share }) }
      } else {
        parts.append((term.id, value))
      }
    }
    return parts.isEmpty ? nil : ContributionSplit(parts: parts, total: number)
  }

  private func isFromNothing(_ id: String) -> Bool {
    groups.first { $0.id == id }?.lowest == 0
  }
}
