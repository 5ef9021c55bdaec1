#if Command
  import ArgumentParser
  import Diagnostics
  import Precedence

  /// `precedence record`: everything needed to run a decision again.
  struct RecordCommand: Subcommand {
    static let configuration = CommandConfiguration(
      commandName: "record",
      abstract: "Writes down a decision so that it can be run again: files, settings and result.",
      discussion: """
        Examples:
          precedence record Examples/st-albans-2021 -o record.json
          precedence record Examples/st-albans-2021 --by "chair: A. Smith" \\
            --note "Agreed by all" -o record.json
          precedence record Examples/st-albans-2021 --bundle st-albans --crate
          precedence record --rules Rules/simple/rules.yaml candidates.csv \\
            -o record.json

        A record names every file with its size and its SHA-256. Its id follows from
        them and from the result: the same files give the same id on any machine,
        whoever makes the record and whenever. A bundle is a folder with the record and
        all files of the decision. Every file has to be on the disk: '-' cannot be
        recorded.
        """
    )

    @OptionGroup var assessment: AssessmentOptions

    @Option(
      name: .customLong("by"),
      help: .init("Somebody who took part, as 'role: name'; may be repeated.", valueName: "person")
    )
    var people: [String] = []

    @Option(help: .init("What they want to say about the decision.", valueName: "text"))
    var note: String?

    @Option(
      help: .init(
        "When the record was made, in UTC, such as 2026-11-21T10:00:00Z; now unless told.",
        valueName: "time"
      )
    )
    var made: String?

    @Option(
      help: .init("New folder for the record and all files of the decision.", valueName: "folder"),
      completion: .directory
    )
    var bundle: String?

    @Flag(help: "With --bundle, describes it as a Process Run Crate (RO-Crate 1.1) as well.")
    var crate = false

    @OptionGroup var output: OutputOptions<ProgramForm>

    func outcome(from files: CommandFiles) -> Outcome {
      let request = request
      let mistakes = request.mistakes() + idle
      guard mistakes.isEmpty else { return .failure(FindingList(mistakes), .usage) }
      let read = request.input.read(from: files, for: "record")
      let checked = read.value?.result() ?? Checked(nil, read.findings)
      guard checked.value != nil else { return .failure(checked.findings) }
      let place = request.place(files)
      // Read again as seen from its own folder, so that no name depends on where this was started.
      let own = place.source.read(in: place.folder, asOf: request.input.asOf, from: files)
      let again = own.value?.result() ?? Checked(nil, own.findings)
      guard let assessment = own.value, let result = again.value else {
        return .failure(again.findings)
      }
      return outcome(assessment, result, checked.findings, in: place.folder, files)
    }

    private var request: RecordRequest {
      RecordRequest(
        input: assessment.input,
        people: people,
        note: note,
        made: made
      )
    }

    /// Options that mean nothing together.
    private var idle: [Finding] {
      var findings: [Finding] = []
      if bundle != nil, output.file != nil {
        let hint = "the record of a bundle is record.json in its folder; leave --output out"
        findings.append(CommandWording.idleOption("--output", to: "a bundle", hint: hint))
      }
      if crate, bundle == nil {
        let hint = "name a folder with --bundle: a crate holds the files that it describes"
        findings.append(CommandWording.idleOption("--crate", to: "a record alone", hint: hint))
      }
      return findings
    }

    private func outcome(
      _ assessment: Assessment,
      _ result: AssessmentResult,
      _ findings: FindingList,
      in folder: String,
      _ files: CommandFiles
    ) -> Outcome {
      let request = request
      func record(seenFrom home: String) -> DecisionRecord {
        assessment.record(
          of: result,
          folder: home.isEmpty ? "." : home,
          made: request.made ?? Platform.now,
          people: request.named,
          note: request.words
        )
      }
      guard let bundle else {
        let target = FilePath.folder(of: RecordRequest.absolute(output.path ?? "record.json"))
        let absolute = assessment.files.filter { $0.path.hasPrefix("/") }
          .map { CommandWording.absoluteInput($0.path, .warning) }
        let talk = Outcome.talk(about: FindingList(findings.sorted + absolute))
        let home = FilePath.relative(folder, to: target)
        return Outcome(output: record(seenFrom: home).jsonText, talk: talk)
      }
      let parts = RecordBundle(folder: bundle, place: folder, inputs: assessment.files)
      let record = record(seenFrom: parts.home)
      let mistakes = parts.mistakes(record, files)
      guard mistakes.isEmpty else { return .failure(FindingList(mistakes)) }
      let crate = crate ? record.crate(of: assessment, paths: parts.path) : nil
      return Outcome(
        talk: Outcome.talk(about: findings),
        bundle: parts.files(record, crate: crate),
        closing: CommandWording.bundled(bundle, files: parts.inputs.count, id: record.id)
      )
    }
  }
#endif
