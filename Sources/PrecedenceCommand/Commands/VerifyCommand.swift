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
          precedence verify st-albans
          precedence verify record.json --evidence Examples/st-albans-2021
          precedence verify report.html --evidence Examples/st-albans-2021
          precedence verify record.json --format json

        The files are looked for where the record says, seen from its own folder;
        --evidence names the folder in which the assessment is now. A report page does
        not say where its files are: keep it beside the assessment, or use --evidence.
        The exit code is 1 if anything is different.
        """
    )

    @Argument(
      help: "Decision record, folder of a bundle, or a report page.",
      completion: .record
    )
    var record: String

    @Option(
      help: .init("Folder in which the assessment is now.", valueName: "folder"),
      completion: .directory
    )
    var evidence: String?

    @OptionGroup var output: OutputOptions<ReportForm>

    func outcome(from files: CommandFiles) -> Outcome {
      let path = files.record(record)
      let read = DecisionRecord.read(path, from: files)
      guard let value = read.value else { return .failure(read.findings) }
      let home = path == CommandFiles.dash ? "" : FilePath.folder(of: path)
      let folder = evidence ?? FilePath.joined(value.folder ?? ".", in: home)
      guard files.isFolder(folder) else {
        let isFile = files.exists(folder)
        let finding =
          isFile
          ? CommandWording.evidenceIsFile(folder, record: record)
          : CommandWording.noEvidenceFolder(folder)
        return .failure(FindingList([finding]))
      }
      let verification = value.verify(in: folder, from: EvidenceFiles())
      guard !verification.hasNoFiles else {
        let count = verification.fileCount
        let finding = CommandWording.noEvidence(folder, files: count, record: record)
        return .failure(FindingList([finding]))
      }
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
