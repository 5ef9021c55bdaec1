import Diagnostics

extension DecisionRecord {
  /// What the decision was run from, seen from the folder of its files; `nil` if the record cannot be
  /// read.
  public var source: DecisionSource? {
    RecordReading.read(SourceText(name: "record", text: jsonText)).value?.contents.source
  }

  /// The day whose values were in force; `nil` if the record gives none, or cannot be read.
  public var asOf: CalendarDate? {
    RecordReading.read(SourceText(name: "record", text: jsonText)).value?.contents.asOf
  }

  /// Runs the decision again and compares what comes out with what was recorded.
  ///
  /// Nothing of what stands in a file is part of the answer but the names of candidates, wherever the
  /// paths of the record lead.
  ///
  /// - Parameters:
  ///   - folder: Where the files are, as `files` names it: paths in the record are seen from there.
  ///   - files: Where files come from.
  /// - Returns: Every difference in order; none if the decision is the same to the last byte.
  /// - Complexity: As reading the files and ranking, and linear in the size of the record.
  public func verify(in folder: String, from files: some FileSource) -> Verification {
    let read = RecordReading.read(SourceText(name: "record", text: jsonText))
    guard let recorded = read.value else {
      let altered = Verification.Difference.altered(id: "")
      return Verification(record: self, fileCount: 0, engineThen: "", differences: [altered])
    }
    let work = RecordVerifying(recorded, RootedFiles(files, in: folder))
    return Verification(
      record: self,
      fileCount: recorded.contents.inputs.count,
      engineThen: recorded.contents.engineVersion,
      differences: work.differences()
    )
  }
}

/// The work of running a recorded decision again.
struct RecordVerifying<Files: FileSource> {
  private let recorded: RecordReading
  private let files: Files

  init(_ recorded: RecordReading, _ files: Files) {
    self.recorded = recorded
    self.files = files
  }

  /// Every difference in order.
  func differences() -> [Verification.Difference] {
    let files = recorded.contents.inputs.compactMap(difference)
    // Of a file that is not there it goes without saying that it is no longer read.
    let known = Set(files)
    return altered() + files
      + rerun().filter { again in
        guard case .fileUnused(let path) = again else { return true }
        return !known.contains(.fileMissing(path: path))
      }
  }

  /// Whether the id fits what the record says.
  private func altered() -> [Verification.Difference] {
    guard case .object(let members) = recorded.tree else { return [] }
    let id = RecordIdentity.id(of: members)
    return id == recorded.contents.id ? [] : [.altered(id: id)]
  }

  /// What became of a file.
  private func difference(_ input: RecordContents.Input) -> Verification.Difference? {
    do throws(FileFault) {
      let bytes = try files.read(input.path).bytes
      if Fingerprint(of: bytes).text == input.fingerprint, bytes.count == input.byteCount {
        return nil
      }
      return .fileChanged(path: input.path, bytesThen: input.byteCount, bytesNow: bytes.count)
    } catch {
      return error == .notFound ? .fileMissing(path: input.path) : .fileUnreadable(path: input.path)
    }
  }

  private func rerun() -> [Verification.Difference] {
    let contents = recorded.contents
    let read = contents.source.read(in: "", asOf: contents.asOf, from: files)
    guard let assessment = read.value else { return [notRun(read.findings)] }
    let checked = assessment.result()
    guard let result = checked.value else { return [notRun(checked.findings)] }
    let again = RecordReading.read(
      SourceText(name: "record", text: assessment.record(of: result).jsonText)
    )
    guard let again = again.value else { return [notRun(again.findings)] }
    return inputs(again.contents) + RecordComparison(recorded, again).differences()
  }

  /// That the decision cannot be run again, and where the first reason stands: not what stands there.
  private func notRun(_ findings: FindingList) -> Verification.Difference {
    let errors = findings.sorted.filter { $0.severity == .error }
    let place = errors.first?.location
    return .notRun(
      errors: errors.count,
      code: errors.first?.code.rawValue ?? "",
      file: place?.file,
      line: place?.line
    )
  }

  /// Files that only one of the two runs read.
  private func inputs(_ again: RecordContents) -> [Verification.Difference] {
    let then = recorded.contents.inputs.map(\.path)
    let now = again.inputs.map(\.path)
    let (thenSet, nowSet) = (Set(then), Set(now))
    return now.filter { !thenSet.contains($0) }.map { .fileNew(path: $0) }
      + then.filter { !nowSet.contains($0) }.map { .fileUnused(path: $0) }
  }
}
