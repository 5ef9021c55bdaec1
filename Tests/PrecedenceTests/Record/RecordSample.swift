import Diagnostics
import Testing

@testable import Precedence

/// The record of the small assessment, whose files and text tests change.
struct RecordSample {
  var sample = Sample()

  /// The assessment as it is recorded.
  func assessment() throws -> Assessment {
    let read = DecisionSource.assessment("assessment.yaml").read(in: "", from: sample.files)
    return try #require(read.value, "\(FindingRenderer().text(read.findings))")
  }

  func record() throws -> DecisionRecord { try Self.record(assessment()) }

  static func record(
    _ assessment: Assessment,
    folder: String? = nil,
    made: String? = nil,
    people: [DecisionRecord.Person] = [],
    note: String? = nil
  ) throws -> DecisionRecord {
    let result = try #require(assessment.result().value)
    return assessment.record(of: result, folder: folder, made: made, people: people, note: note)
  }

  /// What reading a text as a record finds.
  static func report(_ text: String, name: String = "record.json") -> String {
    FindingRenderer().text(DecisionRecord.read(SourceText(name: name, text: text)).findings)
  }

  static func read(_ text: String) throws -> DecisionRecord {
    let read = DecisionRecord.read(SourceText(name: "record.json", text: text))
    return try #require(read.value, "\(FindingRenderer().text(read.findings))")
  }
}
