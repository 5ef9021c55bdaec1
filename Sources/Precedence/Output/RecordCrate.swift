import Diagnostics

extension DecisionRecord {
  /// The text of `ro-crate-metadata.json` for a bundle of the record: what was made from what, by
  /// which program, when and by whom, in a form that archives and registries read.
  ///
  /// Source: Process Run Crate 0.5 (Workflow Run RO-Crate Working Group, 2024) on RO-Crate 1.1.
  ///
  /// - Parameters:
  ///   - assessment: What was recorded.
  ///   - paths: Where each of its files is, seen from the bundle.
  /// - Returns: The text, JSON-LD.
  package func crate(of assessment: Assessment, paths: (InputFile) -> String) -> String {
    JSONValue.object([
      ("@context", .array([.text("https://w3id.org/ro/crate/1.1/context"), RecordCrate.terms])),
      ("@graph", .array(RecordCrate(self, assessment, paths).entities)),
    ]).formatted
  }
}

/// The entities of a crate.
private struct RecordCrate {
  private let record: DecisionRecord
  private let assessment: Assessment
  private let files: [(id: String, file: InputFile)]

  init(_ record: DecisionRecord, _ assessment: Assessment, _ paths: (InputFile) -> String) {
    self.record = record
    self.assessment = assessment
    files = assessment.files.map { (Self.escaped(paths($0)), $0) }
  }

  /// What the context of RO-Crate 1.1 does not know, from the terms of the workflow run profiles.
  static let terms = JSONValue.object([
    ("sha256", .text("https://w3id.org/ro/terms/workflow-run#sha256"))
  ])

  private static let profile = "https://w3id.org/ro/wfrun/process/0.5"
  private static let program = "#precedence"
  private static let run = "#run"
  private static let recordFile = "record.json"

  var entities: [JSONValue] {
    [descriptor, root, profile, program, run] + people + [recordEntity] + files.map(entity)
  }

  private var descriptor: JSONValue {
    Self.entity(
      "ro-crate-metadata.json",
      "CreativeWork",
      [
        ("conformsTo", Self.reference("https://w3id.org/ro/crate/1.1")),
        ("about", Self.reference("./")),
      ]
    )
  }

  private var root: JSONValue {
    let parts = [Self.recordFile] + files.map(\.id)
    let members: [JSONValue.Member] = [
      ("name", .text("Decision record: \(assessment.name)")),
      ("description", .text("A decision with all files that it was made from, to be run again.")),
      ("datePublished", .text(record.made ?? "")),
      ("license", .text("As stated by the publishers of the files; see their sources.")),
      ("conformsTo", Self.reference(Self.profile)),
      ("hasPart", .array(parts.map(Self.reference))),
      ("mentions", Self.reference(Self.run)),
    ]
    return Self.entity("./", "Dataset", members)
  }

  private var profile: JSONValue {
    Self.entity(
      Self.profile,
      "CreativeWork",
      [("name", .text("Process Run Crate")), ("version", .text("0.5"))]
    )
  }

  private var program: JSONValue {
    Self.entity(
      Self.program,
      "SoftwareApplication",
      [
        ("name", .text(Engine.name)), ("softwareVersion", .text(Engine.version)),
      ]
    )
  }

  private var run: JSONValue {
    let members: [JSONValue.Member] = [
      ("name", .text("Ranking of \(assessment.name)")),
      ("description", .text("Run of \(Engine.name) \(Engine.version); id \(record.id)")),
      ("instrument", Self.reference(Self.program)),
      ("object", Self.single(files.map { Self.reference($0.id) })),
      ("result", Self.reference(Self.recordFile)),
    ]
    let agents = record.people.indices.map { Self.reference(Self.person($0)) }
    return Self.entity(
      Self.run,
      "CreateAction",
      members + (record.made.map { [("endTime", .text(Self.time($0)))] } ?? [])
        + (agents.isEmpty ? [] : [("agent", Self.single(agents))])
    )
  }

  private var people: [JSONValue] {
    record.people.enumerated().map { index, person in
      Self.entity(
        Self.person(index),
        "Person",
        [("name", .text(person.name)), ("jobTitle", .text(person.role))]
      )
    }
  }

  private var recordEntity: JSONValue {
    Self.entity(
      Self.recordFile,
      "File",
      [
        ("name", .text("Decision record")), ("encodingFormat", .text("application/json")),
        ("identifier", .text(record.id)),
      ]
    )
  }

  private func entity(_ id: String, _ file: InputFile) -> JSONValue {
    Self.entity(
      id,
      "File",
      [
        ("name", .text(FilePath.name(of: file.path))),
        ("description", .text(Self.words(file.role))),
        ("contentSize", .text(String(file.byteCount))),
        ("sha256", .text(file.fingerprint.text)),
      ]
    )
  }

  private static func words(_ role: InputFile.Role) -> String {
    switch role {
    case .assessment: "What was assessed, and from what"
    case .rules: "The rules of the ranking"
    case .evidence: "A table of evidence"
    case .consultation: "Ballots or answers of a consultation"
    }
  }

  /// The time with its zone as numbers, which is the one form that validators of the profile take.
  private static func time(_ made: String) -> String {
    made.hasSuffix("Z") ? made.dropLast() + "+00:00" : made
  }

  private static func person(_ index: Int) -> String { "#person-\(index + 1)" }

  private static func reference(_ id: String) -> JSONValue { .object([("@id", .text(id))]) }

  /// Several values as a list, one by itself, as RO-Crate 1.1 wants it.
  private static func single(_ values: [JSONValue]) -> JSONValue {
    values.count == 1 ? values[0] : .array(values)
  }

  private static func entity(
    _ id: String,
    _ type: String,
    _ members: [JSONValue.Member]
  ) -> JSONValue {
    .object([("@id", .text(id)), ("@type", .text(type))] + members)
  }

  /// A path as a relative URI (RFC 3986, section 3.3): everything but plain signs in hexadecimal.
  private static func escaped(_ path: String) -> String {
    path.utf8.map { byte in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || [0x2D, 0x2E, 0x2F, 0x5F, 0x7E].contains(byte)
      let digits = String(byte, radix: 16, uppercase: true)
      return isPlain ? String(Unicode.Scalar(byte)) : "%" + (digits.count == 1 ? "0" : "") + digits
    }.joined()
  }
}
