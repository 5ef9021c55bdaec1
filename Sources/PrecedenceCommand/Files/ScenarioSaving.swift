import Authoring
import Diagnostics
import Precedence

/// Where scenarios are to be saved, and whether they may be.
struct ScenarioSaving: Sendable {
  /// The file to save them in; `nil` if nobody asked.
  let path: String?
  /// The file for the result; `nil` for the standard output.
  let result: String?

  /// What speaks against saving, before anything is worked out.
  ///
  /// A file that holds scenarios is replaced, and so is an empty one; anything else would be lost.
  ///
  /// - Parameters:
  ///   - hasScenario: Whether there is a scenario of the command line's own.
  ///   - files: Where files come from.
  /// - Returns: A finding; `nil` if nothing does.
  func mistake(hasScenario: Bool, _ files: CommandFiles) -> Finding? {
    guard let path else { return nil }
    guard hasScenario else {
      let hint = "change something with --set, or join the files with --together"
      return CommandWording.idleOption("--save", to: "files of scenarios", hint: hint)
    }
    if path == CommandFiles.dash || path.isEmpty {
      return CommandWording.notSaved(path, "that is no name for a file")
    }
    if let result, files.identity(of: path) == files.identity(of: result) {
      return CommandWording.saveOverResult(path)
    }
    // What a pipe or a device is given is not kept, so nothing can be lost there.
    guard !files.isFolder(path), !Platform.isPipe(path) else { return nil }
    do throws(FileFault) {
      let source = try files.read(path)
      let isEmpty = source.bytes.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }
      return isEmpty || FileKind.of(source) == .scenarios ? nil : CommandWording.saveOverOther(path)
    } catch {
      return error == .notFound ? nil : CommandWording.saveOverOther(path)
    }
  }

  /// The file to write, in the form that `fmt` gives it.
  func file(_ scenarios: [Scenario]) -> Outcome.SavedFile? {
    path.map { path in
      let text = Scenario.yamlText(scenarios)
      let formatted = WrittenFile.scenario.formatted(SourceText(name: path, text: text)).value
      return Outcome.SavedFile(path: path, text: formatted ?? text)
    }
  }
}
