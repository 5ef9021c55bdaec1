import Precedence

/// What a set of targets comes to, in plain sentences.
struct TrackingSummary {
  private let targets: TargetSet

  init(_ targets: TargetSet) { self.targets = targets }

  /// The sentences, the most important first; only what there is to say.
  var sentences: [String] {
    var sentences = [total, verdicts].compactMap(\.self)
    sentences += wrongWay + foregone
    sentences += [chance, notReported, noTarget, behindBaseline, gaps, published].compactMap(\.self)
    return sentences
  }

  /// The total beside its parts: it may hide what became of them.
  private var total: String? {
    guard let total = targets.total else { return nil }
    let missed = labels([.missed, .offCourse], of: targets.components)
    return Wording.total(total, missed: missed, of: targets.components.count)
  }

  private var verdicts: String? {
    // A row without a target is none; another sentence counts those.
    let rows = targets.components.filter { $0.target.value != nil }
    let counts = [TargetVerdict.met, .missed, .onCourse, .offCourse].map { verdict in
      (verdict, labels([verdict], of: rows))
    }
    // The sentence about the total names them already.
    let isNamed = total == nil
    return Wording.verdicts(counts.filter { !$0.1.isEmpty }, of: rows.count, isNamed: isNamed)
  }

  private var wrongWay: [String] {
    let rows = targets.rows.filter { $0.notes.contains(.movedTheWrongWay) }
    return TargetDirection.allCases.compactMap { direction in
      let same = rows.filter { $0.direction == direction }
      return same.isEmpty ? nil : Wording.wrongWay(same, direction)
    }
  }

  /// What is settled before the year is over.
  private var foregone: [String] {
    let notes: [(TargetNote, ([TargetResult]) -> String)] = [
      (.alreadyMissed, Wording.alreadyMissed), (.alreadyMet, Wording.alreadyMet),
    ]
    return notes.compactMap { note, sentence in
      let rows = targets.rows.filter { $0.notes.contains(note) }
      return rows.isEmpty ? nil : sentence(rows)
    }
  }

  /// The changes that chance alone may have made.
  private var chance: String? {
    let rows = targets.rows.filter { row in
      guard case .tested(let test) = row.chance else { return false }
      return !test.isDistinguishable
    }
    return rows.isEmpty ? nil : Wording.notDistinguishable(rows.map(\.label))
  }

  private var notReported: String? {
    let rows = targets.rows.filter { $0.verdict == .notReported }
    return rows.isEmpty ? nil : Wording.notReported(rows.count, of: targets.rows.count)
  }

  private var noTarget: String? {
    let rows = targets.rows.filter { $0.target.value == nil }
    return rows.isEmpty ? nil : Wording.noTarget(rows.count, of: targets.rows.count)
  }

  private var behindBaseline: String? {
    let rows = targets.rows.filter { $0.notes.contains(.targetBehindBaseline) }
    return rows.isEmpty ? nil : Wording.behindBaseline(rows)
  }

  private var gaps: String? {
    let rows = targets.rows.filter { !$0.actual.gaps.isEmpty }
    return rows.isEmpty ? nil : Wording.gaps(rows)
  }

  private var published: String? {
    let compared = targets.rows.filter { $0.publishedAgrees != nil }
    let wrong = compared.filter { $0.publishedAgrees == false }
    return compared.isEmpty ? nil : Wording.published(compared.count, wrong: wrong.map(\.label))
  }

  private func labels(_ verdicts: [TargetVerdict], of rows: [TargetResult]) -> [String] {
    rows.filter { verdicts.contains($0.verdict) }.map(\.label)
  }
}
