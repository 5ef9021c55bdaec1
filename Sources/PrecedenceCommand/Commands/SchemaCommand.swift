#if Command
  import ArgumentParser
  import Authoring
  import Diagnostics

  /// `precedence schema`: what files may hold, for editors.
  struct SchemaCommand: Subcommand {
    static let configuration = CommandConfiguration(
      commandName: "schema",
      abstract: "Prints what a file may hold as JSON Schema (draft-07), for editors.",
      discussion: """
        Examples:
          precedence schema rules -o rules.schema.json
          precedence schema assessment

        Editors that read YAML by schemas complete keys, explain them and mark what is
        misspelt while you write. They find the schema by the first line of a file:
          # yaml-language-server: $schema=rules.schema.json

        Kinds of files: rules, assessment, scenario, tests (a tests.yaml beside rules).
        'precedence check' finds more: names that nobody declared, cuts that do not
        increase, conditions that make no sense.
        """
    )

    @Argument(
      help: .init(
        "Kind of file: \(WrittenFile.allCases.map(\.rawValue).joined(separator: ", ")).",
        valueName: "kind"
      ),
      completion: .list(WrittenFile.allCases.map(\.rawValue)),
      transform: Self.kind
    )
    var file: WrittenFile

    @OptionGroup var output: OutputOptions<ProgramForm>

    func outcome(from files: CommandFiles) -> Outcome { Outcome(output: file.schema) }

    private static func kind(_ word: String) throws -> WrittenFile {
      guard let file = WrittenFile(rawValue: word) else {
        let known = WrittenFile.allCases.map(\.rawValue)
        throw ValidationError(AuthoringWording.unknownKind(word, known: known))
      }
      return file
    }
  }
#endif
