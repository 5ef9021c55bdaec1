import Precedence

/// What a reader has to know before comparing two columns.
struct WhatIfNotes {
  private let columns: [ScenarioColumn]

  init(_ columns: [ScenarioColumn]) { self.columns = columns }

  var sentences: [String] {
    guard let base = columns.first?.base else { return [] }
    var sentences: [String] = []
    if columns.map(\.outcome.result).contains(where: hasShared) || hasShared(base) {
      sentences.append(Wording.sharedMark)
    }
    for column in columns {
      let places = column.outcome.result.shortlist
      if places != base.shortlist {
        sentences.append(Wording.otherShortlist(column.title, places))
      }
    }
    return sentences
  }

  private func hasShared(_ result: AssessmentResult) -> Bool {
    result.ranking.contains(where: \.isShared)
  }
}
