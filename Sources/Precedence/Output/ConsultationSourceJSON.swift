import Consultation
import Diagnostics

extension MeasureResult.ConsultationSource {
  /// What respondents said as an entry of `from`.
  var json: JSONValue {
    .object([
      ("kind", .text("consultation")),
      ("question", .optional(question)),
      ("method", .text(method.name)),
      ("becomes", .text(becomes.rawValue)),
      ("options", .integer(optionCount)),
      ("place", .number(place)),
      ("orderOnly", .bool(isOrderOnly)),
      ("confidence", .number(confidence)),
      ("noInterval", .optional(noInterval?.rawValue)),
      ("groups", .array(groups.map(\.json))),
    ])
  }
}

extension MeasureResult.ConsultationSource.Group {
  fileprivate var json: JSONValue {
    .object([
      ("name", .text(name)),
      ("share", .number(share)),
      ("file", .text(file)),
      ("sample", .text(sampling.rawValue)),
      ("orderOnly", .bool(isOrderOnly)),
      ("cast", .integer(cast)),
      ("valid", .integer(valid)),
      ("effectiveBase", .number(effectiveBase)),
      ("named", named.map(JSONValue.integer) ?? .null),
      ("first", first.map(JSONValue.integer) ?? .null),
      ("place", .optional(place)),
      ("value", .optional(value)),
    ])
  }
}
