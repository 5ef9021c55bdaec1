#if Command
  import ArgumentParser
  import Diagnostics
  import Precedence
  import Reports

  /// `precedence verify`: a recorded decision, run again.
  struct VerifyCommand: Subcommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: "Runs a recorded decision again and says what is different, if anything is.",
      discussion: """
        Examples:
          precedence verify st-albans/record.json
          precedence verify record.json --evidence Examples/st-albans-2021
          precedence verify report.html --evidence Examples/st-albans-2021
          precedence verify record.json --format json

        The files are looked for where the record says, seen from its own folder, unless
        --evidence says where the assessment is now. A report page that holds a record
        is verified like the record. The exit code is 1 if anything is different.
        """
    )

    @Argument(help: "Decision record, or a report page that holds one.")
    var record: String

    @Option(
      help: .init("Folder in which the assessment is now.", valueName: "folder")
    )
    var evidence: String?

    @OptionGroup var output: OutputOptions<ReportForm>

    func outcome(from files: CommandFiles) -> Outcome {
      let read = DecisionRecord.read(record, from: files)
      guard let value = read.value else { return .failure(read.findings) }
      let home = record == CommandFiles.dash ? "" : FilePath.folder(of: record)
      let folder = evidence ?? FilePath.joined(value.folder ?? ".", in: home)
      guard files.isFolder(folder) else {
        return .failure(FindingList([CommandWording.noEvidenceFolder(folder)]))
      }
      let verification = value.verify(in: folder, from: EvidenceFiles())
      let text =
        switch output.format {
        case .text: VerificationText(width: output.width).text(verification)
        case .json: verification.jsonText
        }
      return Outcome(
        output: text,
        talk: Outcome.talk(about: read.findings),
        status: verification.isSame ? .done : .answerIsNo
      )
    }
  }
#endif
