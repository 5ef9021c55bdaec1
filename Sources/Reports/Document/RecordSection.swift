import Precedence

/// The decision record: what it is, its name, and who made the decision.
struct RecordSection {
  private let record: DecisionRecord?

  init(_ material: ReportMaterial) { record = material.record }

  /// The section; `nil` without a record.
  var section: ReportSection? {
    guard let record else { return nil }
    var lines = [Wording.recordID(record.id)]
    if let made = record.made { lines.append(Wording.recordMade(made)) }
    lines += record.people.map(Wording.person)
    if let note = record.note { lines.append(Wording.sentence(note)) }
    return ReportSection(
      id: "record",
      title: Wording.recordTitle,
      blocks: [.paragraph(Wording.recordLead), .list(lines)]
    )
  }
}
