public import Diagnostics
import PlainYAML

extension DecisionRecord {
  /// Reads a record, or the one that a report page holds.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - files: Where files come from.
  /// - Returns: The record, and every problem found in it. Whether its id fits what it says is for
  ///   ``verify(in:from:)`` to tell.
  public static func read(_ path: String, from files: some FileSource) -> Checked<DecisionRecord> {
    var findings = FindingList()
    let hint = "name a decision record, or a report page that holds one"
    guard let source = files.read(path, namedAt: nil, hint: hint, findings: &findings) else {
      return Checked(nil, findings)
    }
    return read(source)
  }

  /// Reads a record that is in memory already.
  ///
  /// - Parameter source: The file.
  /// - Returns: The record, and every problem found in the file.
  public static func read(_ source: SourceText) -> Checked<DecisionRecord> {
    guard let page = RecordPage(source) else { return readJSON(source) }
    if let record = page.record { return readJSON(record) }
    let message = RecordMessage.noRecordInPage(source.name)
    let hint = RecordMessage.pageHint
    return Checked(
      nil,
      FindingList([Finding(.noRecordInPage, .error, message, at: nil, hint: hint)])
    )
  }

  private static func readJSON(_ source: SourceText) -> Checked<DecisionRecord> {
    let read = RecordReading.read(source)
    let record = read.value.map { reading in
      let contents = reading.contents
      return DecisionRecord(
        id: contents.id,
        made: contents.made,
        folder: contents.folder,
        people: contents.people,
        note: contents.note,
        jsonText: source.text
      )
    }
    return Checked(record, read.findings)
  }
}

/// A record as it was read: what it says, and every value in it.
struct RecordReading: Sendable {
  let contents: RecordContents
  let tree: JSONValue

  /// Reads a record.
  ///
  /// - Parameter source: The JSON.
  /// - Returns: What it says, and every problem found in it; where it is no JSON at all, or no record,
  ///   nothing is said about the rest.
  static func read(_ source: SourceText) -> Checked<RecordReading> {
    let (yaml, problems) = YAMLParser.parse(RecordText(source).readable)
    guard !problems.hasErrors else { return Checked(nil, problems) }
    var reader = StrictReader(source: yaml.source)
    guard isRecord(yaml.root, &reader) else { return Checked(nil, reader.findings) }
    let tree = RecordTree.value(yaml.root, &reader)
    let contents = RecordSection.contents(yaml.root, &reader)
    let reading = contents.map { RecordReading(contents: $0, tree: tree) }
    return Checked(reading, reader.findings)
  }

  /// Whether the file says that it is a record of the form that is read here; a finding if not.
  private static func isRecord(_ root: YAMLNode, _ reader: inout StrictReader) -> Bool {
    let schema = root.entries?.first { $0.key.text == "schema" }?.value
    let text = schema?.scalar?.text ?? ""
    if text == DecisionRecord.schema { return true }
    let name = "precedence.decision-record/"
    if let schema, text.hasPrefix(name) {
      let message = RecordMessage.otherForm(text)
      reader.report(.otherRecordForm, message, at: schema.range, hint: RecordMessage.thisForm)
    } else {
      let message = RecordMessage.notARecord(reader.source.name)
      let place = schema?.range ?? 0..<0
      reader.report(.notARecord, message, at: place, hint: RecordMessage.makeOne)
    }
    return false
  }
}
