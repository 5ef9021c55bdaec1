public import Diagnostics
import PlainYAML

extension Assessment {
  /// Everything that is wrong with an assessment file and all it names.
  ///
  /// What it ranks is read and ranked, and the targets that it follows are followed. A file with
  /// targets and neither rules nor candidates is one for following targets, and complete without them.
  ///
  /// - Parameters:
  ///   - path: The file; a folder means the `assessment.yaml` in it.
  ///   - asOf: The day whose values are in force where values of the rules have dates; `nil` for the day
  ///     that the file gives, else the newest values.
  ///   - files: Where files come from.
  /// - Returns: Every problem found in any of the files.
  public static func findings(
    in path: String,
    asOf: CalendarDate? = nil,
    from files: some FileSource
  ) -> FindingList {
    checked(in: path, asOf: asOf, from: files).findings
  }

  /// The same with the assessment that was read for it, and its ranking.
  ///
  /// - Parameters:
  ///   - path: The file; a folder means the `assessment.yaml` in it.
  ///   - asOf: The day whose values are in force, as above.
  ///   - files: Where files come from.
  /// - Returns: The assessment and its ranking, `nil` if there is none, and every problem found in any
  ///   of the files.
  package static func checked(
    in path: String,
    asOf: CalendarDate? = nil,
    from files: some FileSource
  ) -> CheckedAssessment {
    var findings = FindingList()
    guard let source = files.assessment(path, findings: &findings) else {
      return CheckedAssessment(nil, nil, findings)
    }
    let (yaml, _) = YAMLParser.parse(source)
    // What is wrong with the document itself is found by the readings below.
    var ignored = FindingList()
    let document = AssessmentDocument.read(yaml, toRank: false, findings: &ignored)
    if document?.hasTargets ?? false {
      findings.append(contentsOf: TrackingReading(source, files).tracking().findings)
    }
    if document?.isForTrackingOnly ?? false {
      return CheckedAssessment(nil, nil, findings)
    }
    let read = AssessmentReading(source, files, asOf: asOf).assessment()
    let ranked = read.value?.result()
    findings.append(contentsOf: ranked?.findings ?? read.findings)
    return CheckedAssessment(read.value, ranked?.value, findings)
  }
}

/// An assessment that was read and ranked to find what is wrong with it.
package struct CheckedAssessment: Sendable {
  /// `nil` if the files cannot be used, or rank nothing.
  package let assessment: Assessment?
  /// `nil` if there is nothing to rank, or the rules cannot be run.
  package let result: AssessmentResult?
  /// All that was found on the way.
  package let findings: FindingList

  /// What checking came to.
  package init(_ assessment: Assessment?, _ result: AssessmentResult?, _ findings: FindingList) {
    self.assessment = assessment
    self.result = result
    self.findings = findings
  }
}

extension FileSource {
  /// Reads an assessment file, or the `assessment.yaml` of a folder; a finding if there is none.
  func assessment(_ path: String, findings: inout FindingList) -> SourceText? {
    let path = isFolder(path) ? FilePath.joined("assessment.yaml", in: path) : path
    let hint = "name an assessment file, or a folder with an assessment.yaml in it"
    return read(path, namedAt: nil, hint: hint, findings: &findings)
  }
}
