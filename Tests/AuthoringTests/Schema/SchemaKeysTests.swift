import Diagnostics
import TestSupport
import Testing

@testable import Authoring

/// The keys that the schemas know, against those that the reader names when it meets an unknown one.
@Suite struct SchemaKeysTests {
  /// A section of a file, and a file in which it has the unknown key `zzzzzzzzzz`.
  struct Section: Sendable, CustomTestName {
    let object: SchemaObject
    let file: WrittenFile
    let text: String

    var name: String { object.title }

    init(_ object: SchemaObject, _ file: WrittenFile, _ text: String) {
      self.object = object
      self.file = file
      self.text = text
    }
  }

  static let unknown = "zzzzzzzzzz"

  static let sections = [
    Section(RulesSchema.object, .rules, "\(unknown): 1"),
    Section(MeasureSchema.object, .rules, "format: 1\nmeasures: {a: {\(unknown): 1}}"),
    Section(CriterionSchema.object, .rules, "format: 1\ncriteria: {a: {\(unknown): 1}}"),
    Section(
      LevelSchema.object,
      .rules,
      "format: 1\ncriteria: {a: {levels: [{name: A, \(unknown): 1}]}}"
    ),
    Section(DatedSchema.object, .rules, "format: 1\ngroups: {a: {of: {b: {\(unknown): 1}}}}"),
    Section(DatedSchema.object, .rules, "format: 1\ncriteria: {a: {cuts: {\(unknown): 1}}}"),
    Section(DatedSchema.object, .rules, "format: 1\ncriteria: {a: {cuts: [{\(unknown): 1}]}}"),
    Section(DatedSchema.object, .rules, "format: 1\ncriteria: {a: {scores: {\(unknown): 1}}}"),
    Section(DatedSchema.object, .rules, "format: 1\ncriteria: {a: {points: {1: {\(unknown): 1}}}}"),
    Section(DatedSchema.object, .rules, "format: 1\ngroups: {a: {cuts: {\(unknown): 1}}}"),
    Section(DatedSchema.parameter, .rules, "format: 1\nparameters: {a: {\(unknown): 1}}"),
    Section(
      TestSchema.object,
      .rules,
      "format: 1\ntests: {a: {given: {}, expect: {a: 1}, \(unknown): 1}}"
    ),
    Section(TestsSchema.object, .tests, "\(unknown): 1"),
    Section(GroupSchema.object, .rules, "format: 1\ngroups: {a: {\(unknown): 1}}"),
    Section(MatrixSchema.object, .rules, "format: 1\nmatrix: {\(unknown): 1}"),
    Section(RuleSchema.object, .rules, "format: 1\nrules: {a: {\(unknown): 1}}"),
    Section(RankingSchema.object, .rules, "format: 1\nranking: {\(unknown): 1}"),
    Section(ConsultationSchema.object, .rules, "format: 1\nconsultation: {a: {\(unknown): 1}}"),
    Section(
      ConsultationSchema.weighting,
      .rules,
      "format: 1\nconsultation: {a: {weighting: {\(unknown): 1}}}"
    ),
    Section(AssessmentSchema.object, .assessment, "\(unknown): 1"),
    Section(PeriodSchema.object, .assessment, "format: 1\nperiods: {a: {\(unknown): 1}}"),
    Section(PeriodSchema.object, .assessment, "format: 1\nvalid: {\(unknown): 1}"),
    Section(TableSchema.object, .assessment, "format: 1\ntables: {a: {\(unknown): 1}}"),
    Section(AggregationSchema.object, .assessment, "format: 1\nmeasures: {a: {\(unknown): 1}}"),
    Section(CandidateSchema.object, .assessment, "format: 1\ncandidates: [{\(unknown): 1}]"),
    Section(
      CandidateSchema.judgement,
      .assessment,
      "format: 1\ncandidates: [{id: a, judged: {a: {\(unknown): 1}}}]"
    ),
    Section(
      ConsultationEvidenceSchema.object,
      .assessment,
      "format: 1\nconsultation: {a: {\(unknown): 1}}"
    ),
    Section(
      PeriodSchema.object,
      .assessment,
      "format: 1\nconsultation: {a: {fieldwork: {\(unknown): 1}}}"
    ),
    Section(
      RespondentGroupSchema.object,
      .assessment,
      "format: 1\nconsultation: {a: {groups: {a: {\(unknown): 1}}}}"
    ),
    Section(TargetSchema.object, .assessment, "format: 1\ntargets: {a: {\(unknown): 1}}"),
    Section(
      TargetSchema.periods,
      .assessment,
      "format: 1\ntargets: {a: {periods: {\(unknown): 1}}}"
    ),
    Section(ScenarioSchema.file, .scenario, "\(unknown): 1"),
    Section(ScenarioSchema.object, .scenario, "format: 1\nscenarios: [{\(unknown): 1}]"),
  ]

  @Test(arguments: sections)
  func `the schema knows the keys of the reader, in its order`(section: Section) throws {
    let findings = ReaderVerdict(section.text, as: section.file).findings.sorted
    let finding = try #require(findings.first { $0.message.contains(Self.unknown) })
    let keys = section.object.keys.map(\.name).joined(separator: ", ")
    #expect(finding.hint == "its keys are \(keys)")
  }

  /// A key without a sentence of its own helps nobody in an editor.
  @Test(arguments: sections)
  func `every key has a sentence, and examples that the editor can show`(section: Section) {
    for key in section.object.keys {
      #expect(key.description.hasSuffix("."), "\(key.name)")
      #expect(key.description.contains(" "), "\(key.name)")
      #expect(Self.startsLikeSentence(key), "\(key.name)")
      #expect(!key.examples.isEmpty, "\(key.name)")
      #expect(key.examples.allSatisfy { !$0.isEmpty }, "\(key.name)")
    }
  }

  /// A sentence begins with a capital, or with one of the words that the key takes.
  private static func startsLikeSentence(_ key: SchemaKey) -> Bool {
    guard let first = key.description.first, !first.isUppercase else { return true }
    let word = key.description.prefix { $0.isLetter || $0 == "-" || $0 == "0" || $0 == "1" }
    return key.value.json.formatted.contains("\"\(word)\"")
  }

  /// Values by date and tests are told of in paragraphs instead.
  private static let listed = sections.filter { section in
    !["a value with", "a parameter", "a test", "Tests of"].contains {
      section.object.title.hasPrefix($0)
    }
  }

  @Test(arguments: listed)
  func `the reference of keys lists every key`(section: Section) {
    let reference = section.file == .rules ? "Rules/README.md" : "Examples/README.md"
    let text = String(decoding: ProjectFolder.bytes(reference), as: UTF8.self)
    for key in section.object.keys where !["from", "to", "parameters", "as_of"].contains(key.name) {
      #expect(text.contains("`\(key.name)") || text.contains("\(key.name):"), "\(key.name)")
    }
  }
}
