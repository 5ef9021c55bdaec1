import Diagnostics
import Linting
import Precedence
import Reports
import Robustness

/// What somebody asked of a report beside the assessment, and whether it makes sense together.
struct ReportRequest: Sendable, Hashable {
  let form: DocumentForm
  /// Whether the reasons are asked for in a text.
  var showsReasons = false
  /// The date to show.
  var date: String?
  /// The word of a palette.
  var palette: String?
  /// Whether the table begins with a byte order mark.
  var hasByteOrderMark = false

  /// What cannot be understood, and what does nothing in the form.
  var findings: [Finding] {
    var findings: [Finding] = []
    if let date, CalendarDate(date) == nil { findings.append(CommandWording.wrongDate(date)) }
    if let palette, Palette(rawValue: palette) == nil {
      findings.append(CommandWording.unknownPalette(palette, Palette.allCases.map(\.rawValue)))
    }
    return findings + idle.map { CommandWording.idleInReport($0.option, form, forms: $0.forms) }
  }

  /// The colours of pictures.
  var colours: Palette { palette.flatMap(Palette.init) ?? .yellowOrangeRed }

  /// The options that were given and do nothing in the form, with the forms in which they do.
  private var idle: [(option: String, forms: [DocumentForm])] {
    let given: [(option: String, isGiven: Bool, forms: [DocumentForm])] = [
      ("--why", showsReasons, [.text]),
      ("--date", date != nil, [.text, .markdown, .html]),
      ("--palette", palette != nil, [.html]),
      ("--bom", hasByteOrderMark, [.csv]),
    ]
    return given.filter { $0.isGiven && !$0.forms.contains(form) }.map { ($0.option, $0.forms) }
  }

  /// The report of a result in the form.
  ///
  /// - Parameters:
  ///   - assessment: The assessment.
  ///   - result: What it came to.
  ///   - record: The record to put into a page.
  ///   - width: How wide text is laid out.
  ///   - hasColours: Whether ratings in text stand on their colours.
  /// - Returns: The text to print or write.
  func text(
    _ assessment: Assessment,
    _ result: AssessmentResult,
    record: DecisionRecord?,
    width: Int,
    hasColours: Bool = false
  ) -> String {
    switch form {
    case .text:
      ReportText(width: width, showsReasons: showsReasons, hasColours: hasColours)
        .text(document(assessment, result))
    case .markdown: ReportMarkdown().text(document(assessment, result))
    case .html:
      ReportPage(palette: colours).text(document(assessment, result, record: record))
    case .csv: RankingCSV(hasByteOrderMark: hasByteOrderMark).text(result)
    case .json: result.jsonText
    }
  }

  private func document(
    _ assessment: Assessment,
    _ result: AssessmentResult,
    record: DecisionRecord? = nil
  ) -> ReportDocument {
    AssessmentReport(
      assessment,
      result,
      worths: assessment.figureWorths(),
      date: date,
      palette: colours,
      checks: Lint.findings(of: CheckedAssessment(assessment, result, result.findings)),
      record: record
    ).document
  }
}
