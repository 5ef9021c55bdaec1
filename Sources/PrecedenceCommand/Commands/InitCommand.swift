#if Command
  import ArgumentParser
  import Authoring
  import Diagnostics

  /// `precedence init`: a small working set of files to begin with.
  struct InitCommand: OutcomeCommand {
    static let configuration = CommandConfiguration(
      commandName: "init",
      abstract: "Writes a small, commented set of files to begin with, which ranks at once.",
      discussion: """
        Examples:
          precedence init my-area
          precedence init my-area --from st-albans
          precedence rank my-area

        Sets:
        \(StarterWording.list(indent: "  "))

        Nothing that is there already is replaced.
        """
    )

    @Argument(
      help: .init("Folder for the files; made if it is not there.", valueName: "folder"),
      completion: .directory
    )
    var folder = "."

    @Option(
      name: .customLong("from"),
      help: .init("Set to begin with: \(StarterWording.names).", valueName: "set"),
      completion: .list(Starter.allCases.map(\.rawValue))
    )
    var name = Starter.simple.rawValue

    func outcome(from files: CommandFiles) -> Outcome {
      guard let starter = Starter(rawValue: name) else {
        return .failure(FindingList([StarterWording.unknown(name)]), .usage)
      }
      let writing = StarterWriting(starter, folder: folder)
      let mistakes = writing.mistakes(files)
      guard mistakes.isEmpty else { return .failure(FindingList(mistakes)) }
      let new = writing.newFiles(files).map(\.path)
      return Outcome(
        bundle: writing.files,
        closing: new.isEmpty
          ? StarterWording.thereAlready(folder: folder)
          : StarterWording.written(new, folder: folder)
      )
    }
  }
#endif
