import Diagnostics
import Precedence
import Robustness

/// Everything that a report is made from.
struct ReportMaterial: Sendable {
  /// What the assessment came to.
  let result: AssessmentResult
  /// What the rules say.
  let summary: RulesSummary
  /// The files that it was made from.
  var files: [InputFile] = []
  /// The consultations that the rules count.
  var consultations: [ConsultationResult] = []
  /// What each uncertain figure is worth; `nil` if nobody worked it out.
  var worths: FigureWorths?
  /// When the report was made, as whoever made it says: an ISO date, or any other text.
  var date: String?
  /// The colours of the pictures.
  var palette = Palette.yellowOrangeRed
  /// What the checks find that nobody has accepted.
  var checks = FindingList()
  /// The decision record to embed.
  var record: DecisionRecord?
}
