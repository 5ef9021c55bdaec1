import Diagnostics

/// The sentences about what was asked of `record` and `verify`.
extension CommandWording {
  static func notRecordable(_ path: String) -> Finding {
    let what = path == CommandFiles.dash ? "the standard input" : "the pipe '\(path)'"
    return Finding(
      .notRecordable,
      .error,
      "\(what) cannot be recorded, since it cannot be read again",
      at: nil,
      hint: "save it in a file first, and name the file"
    )
  }

  /// A file that will be looked for at the same place of every machine.
  static func absoluteInput(_ path: String, _ severity: Finding.Severity) -> Finding {
    Finding(
      .absoluteInput,
      severity,
      severity == .error
        ? "'\(path)' is named by an absolute path, which cannot be kept in a bundle"
        : "'\(path)' is named by an absolute path, which leads nowhere on another machine",
      at: nil,
      hint: "name it in the assessment as seen from the folder of the assessment"
    )
  }

  static func wrongPerson(_ text: String) -> Finding {
    Finding(
      .wrongPerson,
      .error,
      "'\(text)' does not say who did what",
      at: nil,
      hint: "write the role, a colon and the name, as in --by \"chair: A. Smith\""
    )
  }

  static func wrongTime(_ text: String) -> Finding {
    Finding(
      .wrongTime,
      .error,
      "'\(text)' is no time",
      at: nil,
      hint: "write a date, or a date and a time in UTC, as in 2026-11-21T10:00:00Z"
    )
  }

  static func inputOutsideBundle(_ path: String) -> Finding {
    Finding(
      .inputOutsideBundle,
      .error,
      "'\(path)' lies outside of everything that a bundle can hold",
      at: nil,
      hint: "keep the files of an assessment beneath one folder"
    )
  }

  static func bundleOverOther(_ folder: String) -> Finding {
    Finding(
      .bundleOverOther,
      .error,
      "the folder '\(folder)' is not empty and holds no bundle of this decision",
      at: nil,
      hint: "name a new folder behind --bundle"
    )
  }

  static func bundleOverFile(_ path: String) -> Finding {
    Finding(
      .bundleOverOther,
      .error,
      "'\(path)' is a file, not a folder for a bundle",
      at: nil,
      hint: "name a new folder behind --bundle"
    )
  }

  static let namelessBundle = Finding(
    .bundleOverOther,
    .error,
    "a bundle needs a folder with a name",
    at: nil,
    hint: "name a new folder behind --bundle"
  )

  /// A bundle of the same decision whose record says who made it, which another record would not.
  static func bundleOverPeople(_ folder: String) -> Finding {
    Finding(
      .bundleOverOther,
      .error,
      "the record in '\(folder)' names people or holds a note, which would be lost",
      at: nil,
      hint: "name a new folder behind --bundle, or repeat them with --by and --note"
    )
  }

  /// A folder in which nothing of a decision is.
  static func noEvidence(_ folder: String, files: Int, record: String) -> Finding {
    let what = files == 1 ? "the file" : "none of the \(files) files"
    return Finding(
      .noEvidenceFolder,
      .error,
      "\(what) of the record is \(files == 1 ? "not " : "")in the folder '\(folder)'",
      at: nil,
      hint: "say where the assessment is now: precedence verify \(record) --evidence FOLDER"
    )
  }

  static func evidenceIsFile(_ path: String, record: String) -> Finding {
    Finding(
      .noEvidenceFolder,
      .error,
      "'\(path)' is a file, not the folder with the files of the record",
      at: nil,
      hint: "name the folder of the assessment: precedence verify \(record) --evidence FOLDER"
    )
  }

  static func noEvidenceFolder(_ folder: String) -> Finding {
    Finding(
      .noEvidenceFolder,
      .error,
      "there is no folder '\(folder)', where the files of the record should be",
      at: nil,
      hint: "say where the assessment is now, with --evidence FOLDER"
    )
  }

  static func notBundled(_ path: String, _ reason: String) -> Finding {
    notWritable(
      path,
      reason,
      "nothing of it is left there; name another folder"
    )
  }

  /// What was written into a bundle.
  static func bundled(_ folder: String, files: Int, id: String) -> String {
    "'\(folder)' holds the record and \(files == 1 ? "1 file" : "\(files) files")\n\(id)\n"
  }
}
