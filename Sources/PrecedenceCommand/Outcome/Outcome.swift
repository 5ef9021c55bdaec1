import Diagnostics

/// What a command came to: the result, what there is to say about it, and the exit code.
///
/// Commands return one instead of printing, so that a result is never mixed with talk and every
/// command can be tried without a process.
struct Outcome: Sendable {
  /// The result, for the standard output or a file; empty if there is none.
  var output = ""
  /// What there is to say, for the standard error.
  var talk = ""
  /// The exit code.
  var status = ExitStatus.done
  /// A file to write before the result; without it nothing is printed.
  var saved: SavedFile?

  /// Files to write before the result with the folders that they need: all, or none.
  var bundle: [SavedFile] = []
  /// Files that are written anew in their places, each whole.
  var replaced: [SavedFile] = []
  /// What there is to say, for the standard error, once everything is written.
  var closing = ""

  /// A file beside the result.
  struct SavedFile: Sendable, Hashable {
    let path: String
    let bytes: [UInt8]
    /// What was read there and is to be replaced; `nil` where that does not matter.
    let before: [UInt8]?
    /// The bytes as text.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    init(path: String, text: String, before: [UInt8]? = nil) {
      self.init(path: path, bytes: Array(text.utf8), before: before)
    }

    init(path: String, bytes: [UInt8], before: [UInt8]? = nil) {
      self.path = path
      self.bytes = bytes
      self.before = before
    }

    /// Whether another program has written the file since it was read; its work would be lost.
    func isOvertaken(_ files: CommandFiles) -> Bool {
      guard let before else { return false }
      return (try? files.read(path))?.bytes != before
    }
  }

  /// An outcome without a result, because of what was found.
  ///
  /// - Parameters:
  ///   - findings: The reasons, errors among them.
  ///   - status: The exit code.
  /// - Returns: The outcome; one that owns up if there is no error among the reasons.
  static func failure(_ findings: FindingList, _ status: ExitStatus = .unusable) -> Outcome {
    Outcome(talk: talk(about: findings), status: findings.hasErrors ? status : .ownFault)
      .orOwnFault
  }

  /// Errors and warnings in full; notes are counted, since `check` shows them.
  static func talk(about findings: FindingList) -> String {
    let all = findings.sorted
    let grave = all.filter { $0.severity != .note }
    var blocks: [String] = []
    if !grave.isEmpty { blocks.append(FindingRenderer().text(FindingList(grave))) }
    let notes = all.count - grave.count
    if notes > 0 { blocks.append(CommandWording.notes(notes)) }
    if findings.uncounted > 0 { blocks.append(CommandWording.uncounted(findings.uncounted)) }
    return blocks.joined(separator: "\n")
  }

  /// No result and no error to say why: the program's own fault, and it says so.
  private var orOwnFault: Outcome {
    guard status == .ownFault else { return self }
    var outcome = self
    outcome.talk += CommandWording.ownFault("no result and no error")
    return outcome
  }
}
