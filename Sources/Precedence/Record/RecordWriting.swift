import Diagnostics
import RulesFile
import ScoringKernel

extension Assessment {
  /// A record of a result, with which the same decision can be run again.
  ///
  /// Read the assessment through ``DecisionSource/read(in:from:)``: names of files are then seen from
  /// its folder, and the record has the same id on every machine. What a scenario changed is in no
  /// file, so a result under a scenario cannot be run again from its record.
  ///
  /// - Parameters:
  ///   - result: What the assessment came to.
  ///   - folder: Where the files are, seen from the folder of the record; not part of the id.
  ///   - made: When the record is made, such as `2026-11-21T10:00:00Z`; not part of the id.
  ///   - people: Who took part in the decision; not part of the id.
  ///   - note: What they want to say about it; not part of the id.
  /// - Returns: The record.
  /// - Complexity: Linear in the size of the files and of the result.
  public func record(
    of result: AssessmentResult,
    folder: String? = nil,
    made: String? = nil,
    people: [DecisionRecord.Person] = [],
    note: String? = nil
  ) -> DecisionRecord {
    let contents = contents(of: result)
    let id = RecordIdentity.id(of: contents)
    let members: [JSONValue.Member] =
      [("schema", .text(DecisionRecord.schema)), ("id", .text(id))]
      + [("made", .optional(made)), ("folder", .optional(folder))] + contents.dropFirst()
      + [("people", .array(people.map(\.json))), ("note", .optional(note))]
    return DecisionRecord(
      id: id,
      made: made,
      folder: folder,
      people: people,
      note: note,
      jsonText: JSONValue.object(members).formatted
    )
  }

  /// Everything that the id is made of.
  private func contents(of result: AssessmentResult) -> [JSONValue.Member] {
    [
      ("schema", .text(DecisionRecord.schema)),
      ("name", .text(result.name)),
      ("area", .optional(result.area)),
      ("valid", result.validity?.json ?? .null),
      ("engine", Engine.json),
      ("rules", result.rules.json),
      ("inputs", .array(files.map(\.json))),
      ("settings", .object(settings(of: result))),
      ("result", result.recordJSON),
      ("reasons", .array((result.ranking + result.unranked).map(\.reasonsJSON))),
      ("findings", .array(result.findings.sorted.map { $0.recordJSON(seenFrom: folder) })),
    ]
  }

  /// What was asked: what a reader of the result may challenge without knowing the rules file.
  private func settings(of result: AssessmentResult) -> [JSONValue.Member] {
    var members: [JSONValue.Member] =
      switch DecisionSource(files.map { ($0.path, $0.role) }) {
      case .assessment(let path): [("assessment", .text(path))]
      case .table(let path, let rules): [("rules", .text(rules)), ("candidates", .text(path))]
      case nil: []
      }
    if rules.hasDates, let asOf = rules.asOf { members.append(("as_of", .text(asOf.text))) }
    members += [
      ("shortlist", result.shortlist.map(JSONValue.integer) ?? .null),
      ("keys", .array(result.keys.map(\.json))),
      ("missing", .array(missingPolicies)),
    ]
    return members
  }

  /// What stands for a value that is missing, measure by measure.
  private var missingPolicies: [JSONValue] {
    zip(rules.checked.names.measures, rules.checked.plan.measures).map { name, measure in
      .object([("measure", .text(name.id)), ("policy", .text(measure.missing.word))])
    }
  }
}

extension Engine {
  fileprivate static var json: JSONValue {
    .object([("name", .text(name)), ("version", .text(version))])
  }
}

extension DecisionRecord.Person {
  fileprivate var json: JSONValue { .object([("role", .text(role)), ("name", .text(name))]) }
}

extension InputFile {
  fileprivate var json: JSONValue {
    .object([
      ("path", .text(path)),
      ("role", .text(role.rawValue)),
      ("bytes", .integer(byteCount)),
      ("sha256", .text(fingerprint.text)),
    ])
  }
}

extension Finding {
  /// The finding in a record: what it is and where, without words that may be put better one day.
  fileprivate func recordJSON(seenFrom folder: String) -> JSONValue {
    .object([
      ("code", .text(code.rawValue)),
      ("severity", .text(severity.rawValue)),
      ("file", .optional(location.map { FilePath.relative($0.file, to: folder) })),
      ("line", location.map { .integer($0.line) } ?? .null),
    ])
  }
}
