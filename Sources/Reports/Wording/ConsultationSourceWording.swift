import Consultation
import Precedence

/// The sentences about what respondents said of a candidate.
extension Wording {
  typealias Respondents = MeasureResult.ConsultationSource.Group

  /// How all groups together were counted, and the place that came of it.
  static func counted(_ source: MeasureResult.ConsultationSource) -> String {
    let question = source.question.map { " of '\(Paragraph.oneLine($0))'" } ?? ""
    let made = source.becomes.isOfOrder ? "\(source.becomes.rawValue) by " : ""
    // One published order is the result of any method.
    let how =
      source.isOrderOnly && source.groups.count == 1
      ? source.becomes.rawValue : made + source.method.name
    return "\(how)\(question), "
      + consultedPlace(source.place, of: source.optionCount)
  }

  /// A line about one group: what it said, where that stands, and what it counts for.
  static func respondents(_ group: Respondents, _ said: String, isAlone: Bool) -> String {
    let name = group.name.isEmpty ? "" : "\(name(group.name)): "
    let share = isAlone ? "" : "; counts for \(Numeral.share(group.share))"
    return "\(name)\(said) (\(group.file))\(share)"
  }

  /// What the ballots of a group say, in the way that the method counts.
  static func said(_ group: Respondents, _ method: ConsultationMethod) -> String {
    let valid = Numeral.counted(group.valid, "ballot", "ballots")
    let ballots =
      group.named.map { "\(grouped($0)) of \(valid)" } ?? "too few of \(valid) to be shown"
    let verb = group.named == 1 ? "s" : ""
    let weighted = weighted(group)
    switch method {
    case .topShare(let count):
      return "\(ballots) name\(verb) it among the first \(count)\(weighted)"
    case .plurality: return "\(ballots) put\(verb) it first\(weighted)"
    case .approval: return "\(ballots) tick\(verb) it\(weighted)"
    case .topTwo: return "\(ballots) answer\(verb) on the two highest steps\(weighted)"
    case .netConcern: return "\(ballots) answer\(verb) about it\(weighted)"
    default:
      let first = "\(group.first.map(grouped) ?? tooFew) put\(group.first == 1 ? "s" : "") it first"
      return "\(ballots) name\(verb) it, \(first)\(weighted)"
    }
  }

  static func saidNothing(_ group: Respondents) -> String {
    "no valid ballot of \(Numeral.counted(group.cast, "ballot", "ballots")) cast"
  }

  /// The place in an order that somebody published.
  static func published(
    _ group: Respondents,
    _ source: MeasureResult.ConsultationSource
  ) -> String {
    let place = group.place.map { consultedPlace($0, of: source.optionCount) } ?? "no place"
    return "\(place) in the published order"
  }

  static let orderOnly = "only the order is known, no numbers"

  static func noInterval(_ reason: OptionEstimate.NoInterval) -> String {
    "no interval: \(reason.rawValue)"
  }

  /// `place 2 of 6`; the mean place of several that share theirs, `place 2.5 of 6, shared`.
  private static func consultedPlace(_ place: Double, of count: Int) -> String {
    "place \(Numeral.short(place)) of \(count)"
  }

  private static let tooFew = "too few to be shown"

  private static func grouped(_ count: Int) -> String { Numeral.fixed(Double(count), decimals: 0) }

  /// What weighting to the population left of a sample.
  private static func weighted(_ group: Respondents) -> String {
    guard group.effectiveBase < Double(group.valid) * 0.9999 else { return "" }
    return ", weighted, worth \(Numeral.short(group.effectiveBase, decimals: 1)) unweighted"
  }
}
