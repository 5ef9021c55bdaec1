import Precedence
import ScoringKernel

/// Why candidates stand in their order.
struct OrderReason {
  let result: AssessmentResult
  let refused: [(candidate: String, measure: String)]

  /// The candidates that have a place, first to last, those that share one together.
  static func places(_ result: AssessmentResult) -> [[String]] {
    var places: [[String]] = []
    var last: Int?
    for candidate in result.ranking {
      if candidate.place == last, !places.isEmpty {
        places[places.count - 1].append(candidate.id)
      } else {
        places.append([candidate.id])
      }
      last = candidate.place
    }
    return places
  }

  /// The first place that is not as expected, and what decided it.
  func text(expected: [[String]]) -> String {
    let actual = Self.places(result)
    if let stranger = expected.flatMap(\.self).first(where: { !actual.flatMap(\.self).contains($0) })
    {
      return unplaced(stranger)
    }
    let known = expected.flatMap(\.self)
    if let extra = actual.flatMap(\.self).first(where: { !known.contains($0) }) {
      return "'\(extra)' has a place too"
    }
    let position = zip(actual, expected).prefix { $0.sorted() == $1.sorted() }.count
    guard actual.indices.contains(position), expected.indices.contains(position) else { return "" }
    let came = actual[position].first { !expected[position].contains($0) }
    let wanted = expected[position].first { !actual[position].contains($0) }
    let first = came ?? actual[position][0]
    let second = wanted ?? actual[position].last ?? first
    return first == second ? "" : decided(first, second)
  }

  /// Who is on the shortlist and should not be, or the other way round.
  func shortlist(expected: [String]) -> String {
    let all = result.ranking + result.unranked
    let odd = all.filter { $0.isShortlisted != expected.contains($0.id) }
    return odd.map { candidate in
      guard let place = candidate.place else { return unplaced(candidate.id) }
      let size = result.shortlist.map { "; the shortlist has \($0) places" } ?? ""
      let status = candidate.status == .ranked ? "" : " and is \(candidate.status.rawValue)"
      return "'\(candidate.id)' has place \(place)\(status)\(size)"
    }.joined(separator: "; ")
  }

  private func unplaced(_ id: String) -> String {
    guard let candidate = result.candidate(id) else { return "'\(id)' is not given" }
    let reason = StatusReason(candidate, result, refused).text
    return "'\(id)' has no place, it is \(candidate.status.rawValue): \(reason)"
  }

  /// The key by which one stands before the other, or that none tells them apart.
  private func decided(_ first: String, _ second: String) -> String {
    guard let a = result.candidate(first), let b = result.candidate(second) else { return "" }
    for key in result.keys {
      let (left, right) = (value(key, a), value(key, b))
      guard left.text != right.text || !Self.areEqual(left.number, right.number) else { continue }
      let lowest = key.isLowestFirst ? ", the lowest first" : ""
      return "'\(first)' stands before '\(second)': '\(key.name)' decides, "
        + "\(left.text) against \(right.text)\(lowest)"
    }
    return "'\(first)' and '\(second)' share a place: they are equal on "
      + result.keys.map { "'\($0.name)'" }.joined(separator: ", ")
  }

  private static func areEqual(_ a: Double?, _ b: Double?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return Tolerance.areEqual(a, b)
  }

  private func value(_ key: RankingKey, _ candidate: CandidateResult) -> (
    text: String, number: Double?
  ) {
    if key.name == "rating" { return (candidate.rating ?? TestNames.nothing, nil) }
    if let group = candidate.groups.first(where: { $0.id == key.name }) {
      return (group.number.map { ReasonNumber.text($0) } ?? TestNames.missing, group.number)
    }
    if let measure = candidate.measures.first(where: { $0.id == key.name }) {
      return (measure.text, measure.value)
    }
    let score = candidate.levels.first { $0.id == key.name }?.score
    return (score.map { ReasonNumber.text($0) } ?? TestNames.missing, score)
  }
}
