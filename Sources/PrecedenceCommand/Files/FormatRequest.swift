import Authoring
import Diagnostics
import Precedence

/// Files to format, or to look whether they are.
struct FormatRequest: Sendable {
  /// Files, folders, or `-`.
  let paths: [String]
  /// Whether nothing is written.
  let isCheck: Bool

  /// What formatting comes to.
  ///
  /// - Parameter files: Where files come from.
  /// - Returns: The files to write, or with ``isCheck`` the list of those that would change; mistakes of
  ///   YAML are said, and files that have one stay as they are.
  func outcome(from files: CommandFiles) -> Outcome {
    var work = FormatWork(isCheck: isCheck)
    for path in paths { work.add(path, files) }
    return work.outcome
  }
}

/// The files of one run.
private struct FormatWork {
  let isCheck: Bool
  private var seen: Set<String> = []
  private var findings = FindingList()
  private var output = ""
  private var replaced: [Outcome.SavedFile] = []
  private var unchanged = 0
  private var changed = 0

  init(isCheck: Bool) { self.isCheck = isCheck }

  var outcome: Outcome {
    var outcome = Outcome()
    outcome.output = output
    outcome.talk = Outcome.talk(about: findings)
    outcome.replaced = replaced
    outcome.closing = FormatWording.summary(
      changed: changed,
      unchanged: unchanged,
      isCheck: isCheck
    )
    if isCheck, changed > 0 { outcome.status = .answerIsNo }
    if findings.hasErrors { outcome.status = .unusable }
    return outcome
  }

  mutating func add(_ path: String, _ files: CommandFiles) {
    guard files.isFolder(path) else { return addFile(path, files, isNamed: true) }
    let inside = files.yamlFiles(in: path)
    let before = seen.count
    for file in inside { addFile(file, files, isNamed: false) }
    if seen.count == before { findings.append(FormatWording.nothingToFormat(path)) }
  }

  private mutating func addFile(_ path: String, _ files: CommandFiles, isNamed: Bool) {
    do throws(FileFault) {
      let source = try files.read(path)
      // A file that nobody named may be another program's, and is not to be rewritten.
      guard isNamed || TopKeys(source).hasFormat else { return }
      let found = FileKind.of(source)
      guard let kind = found.written else {
        if isNamed { findings.append(contentsOf: reasons(found, source, path)) }
        return
      }
      guard seen.insert(files.identity(of: path)).inserted else { return }
      guard path == CommandFiles.dash || Platform.isPlainFile(path) || isCheck else {
        return findings.append(FormatWording.notInPlace(path))
      }
      guard path == CommandFiles.dash || isCheck || !Platform.isWriteProtected(path) else {
        return findings.append(FormatWording.notWritten(path, FormatWording.isProtected))
      }
      let checked = kind.formatted(source)
      findings.append(contentsOf: checked.findings)
      if let text = checked.value { add(path, source, text) }
    } catch {
      findings.append(error.finding(path, namedAt: nil, hint: "see how it is spelt"))
    }
  }

  /// Why a file that was named is not formatted: mistakes of YAML may be what hides its kind.
  private func reasons(_ kind: FileKind, _ source: SourceText, _ path: String) -> FindingList {
    let faults = kind == .unknown ? WrittenFile.rules.formatted(source).findings : FindingList()
    return faults.hasErrors ? faults : FindingList([FormatWording.otherFile(path)])
  }

  private mutating func add(_ path: String, _ source: SourceText, _ text: String) {
    let isSame = source.bytes.elementsEqual(text.utf8)
    if isSame { unchanged += 1 } else { changed += 1 }
    if isCheck {
      if !isSame { output += FormatWording.wouldChange(source, text) }
    } else if path == CommandFiles.dash {
      output += text
    } else if !isSame {
      replaced.append(Outcome.SavedFile(path: path, text: text, before: source.bytes))
    }
  }
}

extension FileKind {
  /// The kind of file that a user writes by hand; `nil` for any other.
  var written: WrittenFile? {
    switch self {
    case .rules: .rules
    case .assessment: .assessment
    case .scenarios: .scenario
    case .tests: .tests
    case .table, .record, .unknown: nil
    }
  }
}
