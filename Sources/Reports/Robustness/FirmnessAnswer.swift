import Precedence
import Robustness

/// The one-page answer: what is firm and what is fragile, in plain sentences, the places that matter
/// most first and of every kind of change the nearest one.
struct FirmnessAnswer: Sendable {
  private let result: SensitivityResult
  private let names: ShortNames

  init(_ result: SensitivityResult, _ names: ShortNames) {
    self.result = result
    self.names = names
  }

  /// The bullets.
  var paragraphs: [String] {
    guard !result.ranking.ranking.isEmpty else { return [Wording.nothingRanked] }
    var told: Set<Brink.Key> = []
    let parts = subjects.compactMap { subject in
      let firmness = Firmness(subject, result, told: subject == .order ? told : [])
      let brinks = [firmness.weightBrinks.first, firmness.cutBrinks.first].compactMap(\.self)
      told.formUnion(brinks.map(\.key))
      return paragraph(firmness)
    }
    return parts + removal + worth + [
      Wording.notVaried(result.draws?.settings, hasCuts: !result.thresholds.isEmpty)
    ]
  }

  private var subjects: [Brink.Subject] {
    let all: [Brink.Subject] = [.first, .shortlist, .order]
    return all.filter { $0 != .shortlist || result.ranking.shortlist != nil }
  }

  private func paragraph(_ firmness: Firmness) -> String? {
    let sentences = [standing(firmness)] + draws(firmness.subject)
    let text = sentences.filter { !$0.isEmpty }.joined(separator: " ")
    guard !text.isEmpty else { return nil }
    return "\(Wording.subject(firmness.subject, result.ranking)): \(text)"
  }

  /// What the weights and cuts can do to it.
  private func standing(_ firmness: Firmness) -> String {
    if firmness.subject == .shortlist, Wording.isWhole(result.ranking), firmness.isFirm {
      return Wording.everybodyListed
    }
    let holding = Wording.holding(weights: firmness.weights, cuts: firmness.isFirmAgainstCuts)
    let held = Wording.held(firmness.subject, result.ranking, names)
    var sentences = holding.map { ["\(held) \($0)."] } ?? []
    if let several = firmness.several, !several.shares.isEmpty {
      sentences.append(Wording.several(several.group, several.shares))
    }
    sentences += nearest([firmness.weightBrinks, firmness.cutBrinks].compactMap(\.first), firmness)
    return (sentences + further(firmness)).joined(separator: " ")
  }

  /// What the nearest weight and the nearest cut bring about, in one sentence if it is the same.
  private func nearest(_ brinks: [Brink], _ firmness: Firmness) -> [String] {
    let turns = brinks.map { Wording.turn($0.turn, firmness.subject, names) }
    let conditions = brinks.map { Wording.condition($0, names) }
    if turns.count == 2, turns[0] == turns[1] {
      return ["\(turns[0]) if \(conditions[0]), or if \(conditions[1])."]
    }
    return zip(turns, conditions).map { "\($0) if \($1)." }
  }

  /// How many others can change the first place or the shortlist.
  private func further(_ firmness: Firmness) -> [String] {
    guard firmness.subject != .order else { return [] }
    let counts = [firmness.weightBrinks, firmness.cutBrinks].map { brinks in
      max(0, Set(brinks.map(\.key.of)).count - 1)
    }
    return Wording.further(counts[0], counts[1]).map { [$0] } ?? []
  }

  private func draws(_ subject: Brink.Subject) -> [String] {
    guard let draws = result.draws else { return [] }
    let shares = DrawShares(draws, result.ranking)
    switch subject {
    case .first:
      let most = shares.first.filter { $0.share > 0 }.prefix(3)
      let of = Wording.draws(draws.settings)
      return most.isEmpty ? [] : [Wording.firstPlaces(Array(most), of: of, names)]
    case .shortlist:
      guard !draws.shortlisted.isEmpty, !Wording.isWhole(result.ranking) else { return [] }
      let open = shares.openShortlist.prefix(4)
      let always = shares.alwaysShortlisted
      return [Wording.shortlisted(always: always, sometimes: Array(open), names)]
    case .order:
      let same = shares.samePlaces
      return same > 0 ? [Wording.samePlaces(same, of: shares.order.count)] : []
    }
  }

  private var removal: [String] {
    result.removals.isEmpty ? [] : [Wording.removals(result.removals, names)]
  }

  private var worth: [String] {
    let note = WorthNote(result.figures, result.ranking).sentences
    return note.isEmpty ? [] : [note.joined(separator: " ")]
  }
}
