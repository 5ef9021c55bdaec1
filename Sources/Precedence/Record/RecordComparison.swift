import Diagnostics

/// What came out differently, where both runs came to a result.
struct RecordComparison {
  private let then: RecordReading
  private let now: RecordReading

  init(_ then: RecordReading, _ now: RecordReading) {
    self.then = then
    self.now = now
  }

  /// Every difference, places first.
  func differences() -> [Verification.Difference] {
    let standings = standings()
    return standings + (standings.isEmpty ? result() : []) + sections()
  }

  private func standings() -> [Verification.Difference] {
    let (old, new) = (then.contents.standings, now.contents.standings)
    let found = Dictionary(new.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let known = Set(old.map(\.id))
    let pairs = old.compactMap { standing in found[standing.id].map { (standing, $0) } }
    return old.filter { found[$0.id] == nil }.map { .candidateGone($0.candidate, place: $0.place) }
      + new.filter { !known.contains($0.id) }.map { .candidateNew($0.candidate, place: $0.place) }
      + pairs.compactMap(place) + pairs.compactMap(rating) + pairs.compactMap(shortlist)
      + pairs.compactMap(status) + pairs.compactMap(score)
  }

  private typealias Standing = RecordContents.Standing

  private func place(_ old: Standing, _ new: Standing) -> Verification.Difference? {
    old.place == new.place ? nil : .place(old.candidate, then: old.place, now: new.place)
  }

  private func rating(_ old: Standing, _ new: Standing) -> Verification.Difference? {
    old.rating == new.rating ? nil : .rating(old.candidate, then: old.rating, now: new.rating)
  }

  private func shortlist(_ old: Standing, _ new: Standing) -> Verification.Difference? {
    old.isShortlisted == new.isShortlisted
      ? nil : .shortlist(old.candidate, isOnItNow: new.isShortlisted)
  }

  /// Something else became of a candidate that its place does not tell.
  private func status(_ old: Standing, _ new: Standing) -> Verification.Difference? {
    old.status == new.status ? nil : .status(old.candidate, then: old.status, now: new.status)
  }

  private func score(_ old: Standing, _ new: Standing) -> Verification.Difference? {
    old.score == new.score ? nil : .score(old.candidate, then: old.score, now: new.score)
  }

  /// What led to the result, where everything above is as it was.
  private func result() -> [Verification.Difference] {
    let (old, new) = (then.contents.result, now.contents.result)
    return old == new ? [] : [.result(then: old, now: new)]
  }

  /// What the record says beside the result.
  private func sections() -> [Verification.Difference] {
    ["name", "area", "valid", "rules", "settings", "reasons", "findings"].compactMap { key in
      then.tree[key]?.canonical == now.tree[key]?.canonical ? nil : .section(key)
    }
  }
}

extension RecordContents.Standing {
  fileprivate var candidate: Verification.Candidate { .init(id: id, name: name) }
}
