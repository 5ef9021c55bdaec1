import Consultation
import Precedence

/// What people said when they were asked, as far as the rules count it.
struct ConsultationSection {
  private let material: ReportMaterial

  init(_ material: ReportMaterial) { self.material = material }

  /// The section; `nil` if the rules count no consultation.
  ///
  /// - Complexity: That of the methods that the rules declare.
  var section: ReportSection? {
    guard !material.consultations.isEmpty else { return nil }
    return ReportSection(
      id: "consultation",
      title: Wording.consultationTitle,
      blocks: [.paragraph(Wording.consultationLead)] + material.consultations.flatMap(blocks)
    )
  }

  private func blocks(_ consultation: ConsultationResult) -> [ReportBlock] {
    let count = consultation.count(by: [consultation.method])
    let title = consultation.question ?? Wording.unnamedQuestion(consultation)
    return [.paragraph(Wording.questionAsked(title)), .list(sentences(consultation, count))]
      + concern(consultation)
  }

  private func sentences(
    _ consultation: ConsultationResult,
    _ count: ConsultationCount
  ) -> [String] {
    let isOnlyOne = count.groups.count == 1
    var sentences = [Wording.ballots(count)]
    sentences += consultation.fieldwork.map { [Wording.fieldwork($0)] } ?? []
    sentences += consultation.source.map { [Wording.source($0)] } ?? []
    for group in count.groups {
      let mode = consultation.groups.first { $0.name == group.name }?.mode
      let said = Wording.group(group, mode: mode, isOnlyOne: isOnlyOne).joined(separator: " ")
      sentences.append(isOnlyOne ? said : "\(Wording.groupTitle(group, isOnlyOne: false)). \(said)")
    }
    return sentences + count.lacking.map(Wording.lacking)
  }

  /// What the answers become in the ranking.
  private func concern(_ consultation: ConsultationResult) -> [ReportBlock] {
    let concern = ConcernTable(consultation)
    let table = ReportTable(concern.table, caption: Wording.becomes(consultation), heading: 0)
    guard !table.rows.isEmpty else { return [] }
    let reasons = concern.reasonsWithoutInterval.map(Wording.noMargin)
    return [.table(table)] + (reasons.isEmpty ? [] : [.list(reasons)])
  }
}
