#if Command
  /// Runs tests again whenever their files change, until the program is ended.
  struct RulesWatch: Sendable {
    let run: TestCommand.Run
    let files: CommandFiles

    /// How long to wait between two looks at the files.
    ///
    /// No result depends on it.
    private static let pause = Duration.milliseconds(500)

    /// Shows what the tests come to, now and after every change.
    ///
    /// - Returns: What ended it: the terminal is gone, or the job was cancelled.
    func forever() async -> Outcome {
      // An interrupt is the way out that was announced.
      Platform.endOnInterrupt()
      var watched = WatchedFiles(stamps)
      var isDue = true
      while true {
        if isDue, !show(run.outcome(from: files)) { return Outcome() }
        do {
          try await Task.sleep(for: Self.pause)
        } catch {
          return Outcome()
        }
        isDue = watched.shouldRun(stamps)
      }
    }

    /// Prints an outcome.
    ///
    /// - Returns: Whether anybody could read it.
    private func show(_ outcome: Outcome) -> Bool {
      do throws(Platform.WriteFault) {
        try Platform.write(outcome.talk, to: 2)
        try Platform.write(outcome.output, to: 1)
        try Platform.write(TestCommandWording.watching, to: 2)
        return true
      } catch {
        return false
      }
    }

    /// The rules and their tests as they are on the disk; looked for anew, since files come and go.
    private var stamps: [FileStamp] {
      run.request.files(files).files.flatMap { [$0.rules] + $0.tests }
        .compactMap(Platform.stamp)
    }
  }
#endif
