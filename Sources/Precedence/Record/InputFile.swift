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

  /// The files of an assessment, each once: under the role in which it is named first.
  ///
  /// - Parameters:
  ///   - sources: The files of each role, as they were read.
  ///   - folder: The folder of the assessment; nothing where it has none of its own.
  /// - Returns: The files in that order, seen from the folder.
  static func list(_ sources: [(role: Role, files: [SourceText])], in folder: String) -> [InputFile]
  {
    var known: Set<String> = []
    return sources.flatMap { role, files in
      files.compactMap { source in
        let path = FilePath.relative(source.name, to: folder)
        guard known.insert(path).inserted else { return nil }
        return InputFile(path: path, role: role, source: source)
      }
    }
  }
}
