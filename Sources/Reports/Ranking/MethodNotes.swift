import Precedence

/// How a ranking was worked out, in plain sentences, as far as its result shows.
struct MethodNotes {
  private let result: AssessmentResult

  init(_ result: AssessmentResult) { self.result = result }

  /// The sentences, from the matrix to the shortlist; only what this ranking uses.
  var sentences: [String] {
    var notes: [String] = []
    if let matrix = result.matrix { notes.append(Wording.matrixMethod(matrix)) }
    notes.append(contentsOf: result.keys.isEmpty ? [] : [Wording.orderMethod(result.keys)])
    notes += groups.map(Wording.groupMethod)
    notes += changes
    if hasOpenPlaces { notes.append(Wording.placesMethod) }
    if let shortlist = result.shortlist { notes.append(Wording.shortlistMethod(shortlist)) }
    if has(.kept) { notes.append(Wording.keptMethod) }
    if has(.monitored) { notes.append(Wording.monitorMethod) }
    return notes
  }

  /// The groups of a candidate that has all of their parts, since a part that is left out gives its
  /// share to the others.
  private var groups: [GroupResult] {
    guard let first = result.ranking.first else { return [] }
    return first.groups.map { group in
      let same = result.ranking.lazy.compactMap { $0.groups.first { $0.id == group.id } }
      return same.first { $0.terms.allSatisfy { $0.number != nil } } ?? group
    }
  }

  /// When a change does not count, once for each measure that is a change.
  private var changes: [String] {
    guard let first = result.ranking.first else { return [] }
    return first.measures.compactMap { measure in
      let same = result.ranking.lazy.compactMap { $0.measures.first { $0.id == measure.id } }
      return same.compactMap(Self.condition).first.map {
        Wording.changeMethod(measure, unless: $0)
      }
    }
  }

  private static func condition(_ measure: MeasureResult) -> String? {
    if case .change(let change) = measure.origin { change.unless } else { nil }
  }

  private var hasOpenPlaces: Bool {
    result.ranking.contains { $0.places.map { $0.lowerBound < $0.upperBound } ?? false }
  }

  private func has(_ status: CandidateResult.Status) -> Bool {
    result.ranking.contains { $0.status == status }
  }
}
