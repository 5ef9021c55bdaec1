public import Diagnostics
public import Precedence
public import Robustness

/// An assessment with its result as one report, from which every format is written.
///
/// ```swift
/// let report = AssessmentReport(assessment, result, worths: assessment.figureWorths())
/// print(ReportMarkdown().text(report.document))
/// ```
///
/// Everything is worded and rounded here, once; formats only lay it out. Only sections that have
/// something to say are in it.
public struct AssessmentReport: Sendable {
  private let material: ReportMaterial

  /// Brings together what a report is made from.
  ///
  /// - Parameters:
  ///   - assessment: The assessment.
  ///   - result: What it came to.
  ///   - worths: What each uncertain figure is worth, if the report is to say which one would settle
  ///     most.
  ///   - date: When the report was made, such as `2026-11-21`; a report shows no date that it is not
  ///     told.
  ///   - palette: The colours of the pictures.
  ///   - checks: What the checks of rules and assessment find, such as that of `Lint.findings(of:)`;
  ///     none unless given. Errors and warnings that nobody accepts are listed.
  ///   - record: The decision record to embed where a format can.
  public init(
    _ assessment: Assessment,
    _ result: AssessmentResult,
    worths: FigureWorths? = nil,
    date: String? = nil,
    palette: Palette = .yellowOrangeRed,
    checks: FindingList = FindingList(),
    record: DecisionRecord? = nil
  ) {
    self.init(
      ReportMaterial(
        result: result,
        summary: assessment.rules.summary,
        files: assessment.files,
        consultations: assessment.consultations,
        worths: worths,
        date: date,
        palette: palette,
        checks: checks,
        record: record
      )
    )
  }

  /// Brings together material that was gathered elsewhere.
  init(_ material: ReportMaterial) { self.material = material }

  /// The report.
  ///
  /// - Complexity: Linear in candidates, measures and rules, but for consultations, which are counted
  ///   again.
  public var document: ReportDocument {
    ReportDocument(
      title: Paragraph.oneLine(material.result.name),
      facts: facts,
      sections: sections.compactMap(\.self),
      record: material.record
    )
  }

  private var facts: [ReportDocument.Fact] {
    let result = material.result
    let values = result.values.map(Wording.valuesFact)
    let facts: [(String, String?)] = [
      (Wording.areaFact, result.area), (Wording.validFact, result.validity.map(Wording.spanned)),
      (values?.label ?? "", values?.text), (Wording.dateFact, material.date.map(Wording.madeOn)),
      (Wording.rulesFact, Wording.rulesNamed(result.rules)),
    ]
    return facts.compactMap { label, text in
      text.map { ReportDocument.Fact(label, Paragraph.oneLine($0)) }
    }
  }

  /// The sections in the order in which they are read: the answer first, the evidence last.
  private var sections: [ReportSection?] {
    let folds = CandidateFolds(material)
    return [
      BriefSection(material).section,
      RankingSection(material, folds).section,
      MatrixSection(material).section,
      ContributionsSection(material, folds).section,
      TrendsSection(material, folds).section,
      folds.section,
      MissingSection(material).section,
      ConsultationSection(material).section,
      ScalesSection(material).section,
      MethodSection(material).section,
      EvidenceSection(material).section,
      FindingsSection(material).section,
      RecordSection(material).section,
    ]
  }
}
