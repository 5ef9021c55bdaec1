package import Diagnostics

/// A file that an assessment was made from.
public struct InputFile: Sendable, Hashable {
  /// What a file is to an assessment.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// The assessment file, which ties the others together.
    case assessment
    /// The rules file.
    case rules
    /// A table of evidence.
    case evidence
    /// Ballots, answers or a published order of a consultation.
    case consultation
  }

  /// The path, seen from the folder of the assessment, with `/` between its parts.
  public let path: String
  /// What it is to the assessment.
  public let role: Role
  /// The file as it was read.
  package let source: SourceText

  /// Its size in bytes.
  public var byteCount: Int { source.bytes.count }
  /// The SHA-256 of its bytes.
  public var fingerprint: Fingerprint { Fingerprint(of: source.bytes) }

  package init(path: String, role: Role, source: SourceText) {
    self.path = path
    self.role = role
    self.source = source
  }
}
