package import Diagnostics
import PlainYAML

/// A finding that the author of a file knows of and accepts.
package struct Acceptance: Sendable, Hashable {
  /// The code of the finding.
  package let code: FindingCode
  /// The name the finding is about; `nil` where every finding of the code is accepted.
  package let subject: String?
  /// Why.
  package let because: String
  /// Where it stands.
  package let location: Location

  package init(_ section: AcceptSection, in source: SourceText) {
    code = FindingCode(rawValue: section.code.value)
    subject = section.subject?.value
    because = section.because.value
    location = source.location(of: (section.subject ?? section.code).range)
  }

  /// Whether it means a finding.
  package func covers(_ finding: Finding) -> Bool {
    finding.code == code && (subject.map(finding.subjects.contains) ?? true)
  }
}

extension Finding {
  /// The finding, or the note it becomes when it is accepted.
  ///
  /// - Parameter acceptances: What the file accepts; the first that means the finding counts.
  /// - Returns: The note, or the finding as it is.
  package func accepted(by acceptances: [Acceptance]) -> Finding {
    guard acceptance == nil, let reason = acceptances.first(where: { $0.covers(self) }) else {
      return self
    }
    return accepted(because: reason.because)
  }
}

extension FindingList {
  /// The list with what the file accepts turned into notes.
  ///
  /// Errors stay: a file that cannot be used is not mended by a reason.
  ///
  /// - Parameter acceptances: What the file accepts.
  /// - Returns: The list with the same findings, some of them notes now.
  package func accepted(by acceptances: [Acceptance]) -> FindingList {
    guard !acceptances.isEmpty else { return self }
    return map { $0.severity == .error ? $0 : $0.accepted(by: acceptances) }
  }
}
