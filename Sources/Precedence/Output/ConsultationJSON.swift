public import Consultation
import Diagnostics

extension ConsultationResult {
  /// The name and version of the JSON form of a consultation.
  public static let schema = "precedence.consultation/1"

  /// The consultation as JSON (RFC 8259), for programs: the same bytes for the same input everywhere.
  ///
  /// Top level: `schema, measure, question, fieldwork{from,to}, source, method, becomes, options[],
  /// withdrawn[], orders{method: [[ids tied]…]}, notes{method: {}}, lacking[], counts{cast,valid,spoiled},
  /// disagreements[], estimates[], groups[], spoiled[]`. A count of people too small to be shown is
  /// `null`.
  ///
  /// - Parameter count: What the consultation came to, by the methods wanted.
  /// - Returns: The text, ending in a line break.
  public func jsonText(_ count: ConsultationCount) -> String {
    let members: [JSONValue.Member] = [
      ("schema", .text(Self.schema)),
      ("measure", .optional(measure)),
      ("question", .optional(question)),
      ("fieldwork", fieldwork.map(Self.json) ?? .null),
      ("source", .optional(source)),
      ("method", .text(method.name)),
      ("becomes", measure == nil ? .null : .text(becomes.rawValue)),
      ("options", .array(options.map(\.json))),
      ("withdrawn", .array(withdrawn.map(JSONValue.text))),
      ("orders", .object(count.orders.map { ($0.method.name, $0.tiersJSON) })),
      ("notes", .object(count.orders.map { ($0.method.name, $0.notesJSON) })),
      ("lacking", .array(count.lacking.map(\.json))),
      ("counts", count.countsJSON),
      ("disagreements", .array(count.disagreements.map { $0.json(count.options) })),
      ("estimates", .array(estimatesJSON)),
      ("groups", .array(count.groups.map { $0.json(options: count.options) })),
      (
        "spoiled",
        .array(count.groups.flatMap { group in group.spoiled.map { $0.json(group.name) } })
      ),
    ]
    return JSONValue.object(members).formatted
  }

  private static func json(_ fieldwork: Fieldwork) -> JSONValue {
    .object([("from", .text(fieldwork.from.text)), ("to", .text(fieldwork.to.text))])
  }

  private var estimatesJSON: [JSONValue] {
    guard measure != nil else { return [] }
    return zip(options, estimates).compactMap { option, estimate in
      estimate.map { $0.json(option.id) }
    }
  }
}

extension ConsultationResult.Option {
  fileprivate var json: JSONValue {
    .object([
      ("id", .text(id)), ("name", .text(name)), ("candidate", .optional(candidate)),
      ("reason", .optional(reason)),
    ])
  }
}

extension ConsultationCount {
  fileprivate var countsJSON: JSONValue {
    let counted = groups.filter { !$0.isOrderOnly }
    let cast = counted.reduce(0) { $0 + $1.cast }
    let valid = counted.reduce(0) { $0 + $1.valid }
    return .object([
      ("cast", .integer(cast)), ("valid", .integer(valid)), ("spoiled", .integer(cast - valid)),
    ])
  }
}

extension LackingMethod {
  fileprivate var json: JSONValue {
    .object([("method", .text(method.name)), ("reason", .text(reason))])
  }
}

extension ConsultationCount.Disagreement {
  fileprivate func json(_ options: [String]) -> JSONValue {
    .object([
      ("first", .text(options[first])),
      ("second", .text(options[second])),
      ("forFirst", .array(forFirst.map { .text($0.name) })),
      ("forSecond", .array(forSecond.map { .text($0.name) })),
    ])
  }
}

extension OptionEstimate {
  fileprivate func json(_ option: String) -> JSONValue {
    .object([
      ("option", .text(option)),
      ("value", .number(value.withoutRoundingNoise)),
      ("low", .optional(interval?.lowerBound.withoutRoundingNoise)),
      ("high", .optional(interval?.upperBound.withoutRoundingNoise)),
      ("noInterval", .optional(noInterval?.rawValue)),
      ("base", .integer(base)),
      ("effectiveBase", .number(effectiveBase.withoutRoundingNoise)),
    ])
  }
}

extension GroupCount {
  fileprivate func json(options: [String]) -> JSONValue {
    .object([
      ("name", .text(name)),
      ("share", .number(share.withoutRoundingNoise)),
      ("sample", .text(sampling.rawValue)),
      ("population", population.map(JSONValue.integer) ?? .null),
      ("form", .text(form.rawValue)),
      ("orderOnly", .bool(isOrderOnly)),
      ("cast", isOrderOnly ? .null : .integer(cast)),
      ("valid", isOrderOnly ? .null : .integer(valid)),
      ("effectiveBase", isOrderOnly ? .null : .number(effectiveBase.withoutRoundingNoise)),
      ("designEffect", isOrderOnly ? .null : .number(designEffect.withoutRoundingNoise)),
      ("orders", .object(orders.map { ($0.method.name, $0.tiersJSON) })),
      ("tallies", .object(orders.map { ($0.method.name, $0.talliesJSON) })),
      ("options", isOrderOnly ? .array([]) : .array(optionsJSON(options))),
    ])
  }

  private func optionsJSON(_ options: [String]) -> [JSONValue] {
    zip(options, tallies).map { id, tally in
      .object([
        ("id", .text(id)),
        ("named", tally.named.map(JSONValue.integer) ?? .null),
        ("first", tally.first.map(JSONValue.integer) ?? .null),
      ])
    }
  }
}

extension SpoiledBallot {
  fileprivate func json(_ group: String) -> JSONValue {
    .object([
      ("group", .text(group)),
      ("file", .text(file)),
      ("line", .integer(line)),
      ("reason", .text(reason.rawValue)),
      ("detail", .text(detail)),
      ("count", .integer(count)),
    ])
  }
}
