import Precedence

/// The answer in plain words: what comes first, what is shared, how firm it is, what is missing.
struct BriefSection {
  /// How many names a sentence lists before the rest is counted.
  static let mostNamed = 8

  private let material: ReportMaterial
  private var result: AssessmentResult { material.result }

  init(_ material: ReportMaterial) { self.material = material }

  /// The section; there always is one.
  var section: ReportSection {
    ReportSection(id: "in-brief", title: Wording.briefTitle, blocks: blocks)
  }

  private var blocks: [ReportBlock] {
    let count = result.ranking.count + result.unranked.count
    guard !result.ranking.isEmpty else {
      return [.paragraph(Wording.nothingRanked)] + (leftOut.isEmpty ? [] : [.list(leftOut)])
    }
    let scope = Wording.scope(result, count: count)
    return [.paragraph(scope), .list(answer + firmness + gaps), .paragraph(Wording.peopleDecide)]
  }

  /// Who comes first, who is on the shortlist, and who shares a place.
  private var answer: [String] {
    let first = result.ranking.filter { $0.place == 1 }
    var sentences = first.isEmpty ? [] : [Wording.comesFirst(named(first), count: first.count)]
    if let matrix = result.matrix { sentences.append(Wording.ratingScale(matrix.ratings)) }
    sentences += shortlist
    let isFirst = Set(first.map(\.id))
    let shared = Dictionary(
      grouping: result.ranking.filter { $0.isShared && !isFirst.contains($0.id) },
      by: { $0.place ?? 0 }
    )
    let places = shared.keys.sorted()
    sentences += places.prefix(3).compactMap { place in
      shared[place].map { Wording.sharePlace($0, named($0)) }
    }
    if places.count > 3 { sentences.append(Wording.moreShared(places.count - 3)) }
    return sentences
  }

  private var shortlist: [String] {
    guard let places = result.shortlist else { return [] }
    let slots = Slots(of: result)
    let isEverybody = slots.candidates.count == result.ranking.count
    let onList = Wording.onShortlist(named(slots.candidates), places: places)
    var sentences = [isEverybody ? Wording.allShortlisted(places: places) : onList]
    if !slots.tied.isEmpty { sentences.append(Wording.tiedForLast(named(slots.tied))) }
    sentences += limited(result.ranking.filter { $0.status == .kept }, Wording.keptOnList)
    sentences += limited(result.ranking.filter { $0.status == .monitored }, Wording.watched)
    return sentences
  }

  /// How far missing and uncertain evidence leaves the places open, and what would settle most.
  private var firmness: [String] {
    let open = result.ranking.filter(\.hasOpenPlace)
    guard !open.isEmpty else {
      return assumptions.isEmpty ? [Wording.allFirm] : [Wording.noRangeMoves] + assumptions
    }
    let doubt = open.compactMap { $0.places.map { $0.upperBound - $0.lowerBound } }.reduce(0, +)
    var sentences = [Wording.notFirm(open.count, of: result.ranking.count, doubt: doubt)]
    if let widest = widest(of: open) { sentences.append(widest) }
    let rivals = result.ranking.filter { $0.place != 1 && $0.places?.lowerBound == 1 }
    sentences.append(rivals.isEmpty ? Wording.firstIsFirm : Wording.couldBeFirst(named(rivals)))
    if rivals.isEmpty { sentences += assumptions }
    guard let worths = material.worths else { return sentences }
    return sentences + WorthNote(worths, result).sentences
  }

  /// For whom a value is assumed, which no range allows for; nothing if for nobody.
  private var assumptions: [String] {
    let ids = result.idsWithAssumptions
    let names = result.ranking.filter { ids.contains($0.id) }.map { Paragraph.oneLine($0.name) }
    guard !names.isEmpty else { return [] }
    let rest = names.count - Self.mostNamed
    let told = Wording.names(
      Array(names.prefix(Self.mostNamed)) + (rest > 0 ? ["\(rest) more"] : [])
    )
    return [Wording.assumedFor(told, count: names.count)]
  }

  /// The candidate whose place is the least sure, the first of several.
  private func widest(of open: [CandidateResult]) -> String? {
    let widths = open.map { $0.places.map { $0.upperBound - $0.lowerBound } ?? 0 }
    guard let most = widths.max(), let index = widths.firstIndex(of: most) else { return nil }
    return open[index].places.map { Wording.widest(open[index], $0) }
  }

  /// What is missing, and who is not ranked.
  private var gaps: [String] {
    let lacking = Set(result.missing.map(\.candidate)).count
    let count = result.ranking.count + result.unranked.count
    let missing = lacking == 0 ? Wording.nothingLacking : Wording.lacking(lacking, of: count)
    return [missing] + leftOut
  }

  private var leftOut: [String] { limited(result.unranked, Wording.notRanked) }

  /// A sentence for each of the first few, and one that counts the others.
  private func limited(
    _ candidates: [CandidateResult],
    _ sentence: (CandidateResult) -> String
  ) -> [String] {
    let rest = candidates.count - Self.mostNamed
    return candidates.prefix(Self.mostNamed).map(sentence)
      + (rest > 0 ? [Wording.furtherCandidates(rest)] : [])
  }

  /// Names with ratings, the first few.
  private func named(_ candidates: [CandidateResult]) -> String {
    let rest = candidates.count - Self.mostNamed
    let names = candidates.prefix(Self.mostNamed).map(Wording.rated)
    return Wording.names(names + (rest > 0 ? ["\(rest) more"] : []))
  }
}

extension AssessmentResult {
  /// The candidates for whom the rules put the worst, the best or the middle in place of something
  /// missing: their places are only as good as that.
  var idsWithAssumptions: Set<String> {
    let policies = ["worst", "best", "neutral"]
    return Set(
      missing.filter { policies.contains($0.policy) && !$0.assumed.isEmpty }.map(\.candidate)
    )
  }
}
