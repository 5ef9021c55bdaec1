#if Command
  import ArgumentParser
  import Diagnostics

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #elseif canImport(Android)
    import Android
  #elseif canImport(Darwin)
    import Darwin
  #elseif os(Windows)
    import ucrt
  #endif

  /// The program: arguments in, output and exit code out.
  struct Program: Sendable {
    let arguments: [String]

    /// Runs the program to its end.
    func run() -> Never {
      Platform.reportClosedPipes()
      let (work, path) = work
      switch work {
      case .done(let outcome): exit(Self.emit(outcome, to: path).rawValue)
      case .job(let job): Self.run(job, path)
      }
    }

    /// What the arguments come to, and the file that the result goes to, if not to the output.
    var work: (work: LongWork, path: String?) {
      if let mistake = misspeltCommand { return (.done(mistake), nil) }
      do {
        var command = try PrecedenceCommand.parseAsRoot(arguments.isEmpty ? ["--help"] : arguments)
        if let path = (command as? any OutputCommand)?.path,
          let mistake = ResultFile(path: path, arguments: arguments).mistake(CommandFiles())
        {
          return (.done(.failure(FindingList([mistake]), .usage)), nil)
        }
        if let command = command as? any OutcomeCommand {
          let path = (command as? any OutputCommand)?.path
          return (.done(command.outcome(from: CommandFiles())), path)
        }
        if let command = command as? any LongSubcommand {
          return (command.work(from: CommandFiles()), command.path)
        }
        try command.run()
        return (.done(Outcome()), nil)
      } catch {
        return (.done(Self.outcome(of: error)), nil)
      }
    }

    /// Runs a job on other threads; an interrupt ends the program until there is something to write.
    private static func run(
      _ job: @escaping @Sendable (@escaping ProgressReport) async -> Outcome,
      _ path: String?
    ) -> Never {
      Platform.leaveOnInterrupt()
      Task.detached {
        let outcome = await ProgressLine.beside(job)
        Platform.finishDespiteInterrupt(isWritingFile: path != nil)
        exit(emit(outcome, to: path).rawValue)
      }
      Platform.waitForExit()
    }

    /// A first word that is no command, which the parser would take for an argument too many.
    private var misspeltCommand: Outcome? {
      let names = PrecedenceCommand.names
      let words = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
      guard let word = words.first, !word.hasPrefix("-"), !names.contains(word), word != "help"
      else { return nil }
      return Outcome(talk: CommandWording.unknownCommand(word, known: names), status: .usage)
    }

    /// Requests for help end well; everything else that the parser throws is a mistake of usage.
    private static func outcome(of error: any Error) -> Outcome {
      let text = PrecedenceCommand.fullMessage(for: error) + "\n"
      if PrecedenceCommand.exitCode(for: error).isSuccess { return Outcome(output: text) }
      return Outcome(talk: text, status: .usage)
    }

    /// Prints an outcome or writes it to a file.
    ///
    /// - Returns: The exit code: that of the outcome, unless writing failed.
    private static func emit(_ outcome: Outcome, to path: String?) -> ExitStatus {
      // If not even the standard error can be written there is nobody left to tell.
      try? Platform.write(outcome.talk, to: 2)
      if let fault = save(outcome.saved) { return fault }
      if let fault = save(outcome.bundle) { return fault }
      if let fault = replace(outcome.replaced) { return fault }
      defer { try? Platform.write(outcome.closing, to: 2) }
      guard !outcome.output.isEmpty else { return outcome.status }
      do throws(Platform.WriteFault) {
        if let path {
          try Platform.replaceFile(path, with: outcome.output)
        } else {
          try Platform.write(outcome.output, to: 1)
        }
        return outcome.status
      } catch {
        return report(error, path)
      }
    }

    /// Writes a file beside the result.
    ///
    /// - Parameter file: The file; `nil` for none.
    /// - Returns: The exit code if it cannot be written; `nil` if it was, or there is none.
    private static func save(_ file: Outcome.SavedFile?) -> ExitStatus? {
      guard let file else { return nil }
      do throws(Platform.WriteFault) {
        try Platform.replaceFile(file.path, with: file.bytes)
        return nil
      } catch {
        let reason = if case .other(let reason) = error { reason } else { "its reader has gone" }
        return say(CommandWording.notSaved(file.path, reason))
      }
    }

    /// Writes a bundle, whole or not at all.
    ///
    /// - Parameter bundle: Its files; none if there is no bundle.
    /// - Returns: The exit code if it cannot be written; `nil` if it was, or there is none.
    private static func save(_ bundle: [Outcome.SavedFile]) -> ExitStatus? {
      do throws(BundleWriting.Fault) {
        try BundleWriting.write(bundle)
        return nil
      } catch {
        return say(CommandWording.notBundled(error.path, error.reason))
      }
    }

    /// Writes files in their places; what cannot be written is said, and the others are written still.
    ///
    /// - Parameter files: The files.
    /// - Returns: The exit code if one cannot be written; `nil` if all were.
    private static func replace(_ files: [Outcome.SavedFile]) -> ExitStatus? {
      var fault: ExitStatus?
      for file in files {
        guard !file.isOvertaken(CommandFiles()) else {
          fault = say(FormatWording.overtaken(file.path))
          continue
        }
        do throws(Platform.WriteFault) {
          try Platform.replaceFile(file.path, with: file.bytes)
          try? Platform.write(FormatWording.formatted(file.path), to: 2)
        } catch {
          let reason = if case .other(let reason) = error { reason } else { "its reader has gone" }
          fault = say(FormatWording.notWritten(file.path, reason))
        }
      }
      return fault
    }

    private static func say(_ finding: Finding) -> ExitStatus {
      try? Platform.write(Outcome.talk(about: FindingList([finding])), to: 2)
      return .unusable
    }

    private static func report(_ fault: Platform.WriteFault, _ path: String?) -> ExitStatus {
      switch fault {
      case .closedPipe: return .done
      case .other(let reason):
        let talk =
          path.map { Outcome.talk(about: FindingList([CommandWording.notWritable($0, reason)])) }
          ?? CommandWording.outputNotWritable(reason)
        try? Platform.write(talk, to: 2)
        return .unusable
      }
    }
  }
#endif
