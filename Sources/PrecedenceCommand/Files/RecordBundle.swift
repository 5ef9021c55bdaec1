import Diagnostics
import Precedence

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder that holds a record and everything that its decision was run from.
struct RecordBundle: Sendable {
  /// The folder.
  let folder: String
  /// Where the assessment is, as an absolute path.
  let place: String
  /// The files of the assessment.
  let inputs: [InputFile]

  static let recordName = "record.json"
  static let crateName = "ro-crate-metadata.json"
  private static let evidence = "evidence"

  /// Where the files are, seen from the bundle: as deep as the farthest of them asks for.
  ///
  /// For example, `evidence/Examples/st-albans-2021` if rules are named `../../Rules/rules.yaml`.
  var home: String {
    let depth = inputs.map { Self.steps(up: $0.path) }.max() ?? 0
    let names = place.split(separator: "/").suffix(depth)
    return ([Self.evidence] + names.map(String.init)).joined(separator: "/")
  }

  /// Where a file is, seen from the bundle.
  func path(of input: InputFile) -> String { FilePath.joined(input.path, in: home) }

  /// What speaks against writing the bundle.
  ///
  /// - Parameters:
  ///   - record: The record; a bundle of the same decision is written again.
  ///   - files: Where files come from.
  /// - Returns: Findings; none if nothing does.
  func mistakes(_ record: DecisionRecord, _ files: CommandFiles) -> [Finding] {
    guard !folder.allSatisfy(\.isWhitespace) else { return [CommandWording.namelessBundle] }
    let outside = inputs.compactMap { input -> Finding? in
      if input.path.hasPrefix("/") { return CommandWording.absoluteInput(input.path, .error) }
      return path(of: input).hasPrefix(Self.evidence + "/")
        ? nil : CommandWording.inputOutsideBundle(input.path)
    }
    return outside + [occupied(record, files)].compactMap(\.self)
  }

  /// A folder that holds something else, which a bundle would be mixed with or would replace.
  private func occupied(_ new: DecisionRecord, _ files: CommandFiles) -> Finding? {
    guard files.exists(folder) else { return nil }
    guard files.isFolder(folder) else { return CommandWording.bundleOverFile(folder) }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? ["?"]
    guard !names.isEmpty else { return nil }
    let record = FilePath.joined(Self.recordName, in: folder)
    guard Platform.isPlainFile(record), let old = DecisionRecord.read(record, from: files).value,
      old.id == new.id
    else { return CommandWording.bundleOverOther(folder) }
    let forgets = old.people.contains { !new.people.contains($0) }
    let loses = forgets || old.note.map { $0 != new.note } ?? false
    return loses ? CommandWording.bundleOverPeople(folder) : nil
  }

  /// The files of the bundle, the record last: a bundle with a record is whole.
  func files(_ record: DecisionRecord, crate: String?) -> [Outcome.SavedFile] {
    inputs.map { saved(path(of: $0), $0.source.bytes) }
      + (crate.map { [saved(Self.crateName, Array($0.utf8))] } ?? [])
      + [saved(Self.recordName, Array(record.jsonText.utf8))]
  }

  private func saved(_ name: String, _ bytes: [UInt8]) -> Outcome.SavedFile {
    Outcome.SavedFile(path: FilePath.joined(name, in: folder), bytes: bytes)
  }

  /// How many folders up a path begins.
  private static func steps(up path: String) -> Int {
    path.split(separator: "/").prefix { $0 == ".." }.count
  }
}
