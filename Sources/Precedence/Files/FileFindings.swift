package import Diagnostics

extension FindingCode {
  /// A file that is named is not there.
  package static let fileNotFound: FindingCode = "F001"
  /// A folder stands where a file should.
  package static let folderForFile: FindingCode = "F002"
  /// A file cannot be read.
  package static let fileNotReadable: FindingCode = "F003"
  /// A file is larger than can be read at once.
  package static let fileTooLarge: FindingCode = "F004"
}

extension FileFault {
  /// The finding that says so.
  ///
  /// - Parameters:
  ///   - path: The path that was asked for.
  ///   - location: Where it is named; `nil` if the user gave it to the program.
  ///   - hint: What to do about a file that is not there.
  /// - Returns: An error.
  package func finding(_ path: String, namedAt location: Location?, hint: String? = nil) -> Finding
  {
    switch self {
    case .notFound:
      Finding(
        .fileNotFound,
        .error,
        "there is no file '\(path)'",
        at: location,
        hint: hint ?? "paths are relative to the file in which they stand"
      )
    case .isFolder:
      Finding(
        .folderForFile,
        .error,
        "'\(path)' is a folder, not a file",
        at: location,
        hint: "name the file in it"
      )
    case .notReadable:
      Finding(
        .fileNotReadable,
        .error,
        "the file '\(path)' cannot be read",
        at: location,
        hint: "see whether you may open it, and whether another program holds it"
      )
    case .tooLarge(let limit):
      Finding(
        .fileTooLarge,
        .error,
        "the file '\(path)' is larger than \(limit >> 20) MB",
        at: location,
        hint: "count or cut it down first; a table of evidence needs a row per category"
      )
    }
  }
}

extension FileSource {
  /// Reads a file that is named somewhere; a finding there if it cannot be read.
  func read(
    _ path: String,
    namedAt location: Location?,
    hint: String? = nil,
    findings: inout FindingList
  ) -> SourceText? {
    do throws(FileFault) {
      return try read(path)
    } catch {
      findings.append(error.finding(path, namedAt: location, hint: hint))
      return nil
    }
  }
}
